import { readFeature } from "../../document/feature.ts";
import type { Position } from "../../geo/position.ts";
import { sphereDistanceMetres } from "../../geo/measure/sphere.ts";
import type { CameraState } from "./camera-state.ts";
import { isOwnPark, type ListedPark, type ListState } from "../catalogue/list.ts";
import type { MeasuresState } from "../catalogue/measures.ts";
import type { SubjectId } from "../catalogue/subject.ts";

interface NearestDependencies {
  readonly view: { readonly camera: Pick<CameraState, "camera" | "view"> };
  readonly catalogue: {
    readonly list: Pick<ListState, "rows">;
    readonly measures: MeasuresState;
  };
}

/** What lies nearest to the middle of the map, of all listed parks whose centre is in view; `undefined` where none is. */
export function nearestInView({
  view: { camera },
  catalogue: { list, measures },
}: NearestDependencies): SubjectId | undefined {
  const [map, view] = [camera.camera(), camera.view()];
  if (!map || !view) return undefined;
  const centreOf = (park: ListedPark): Position | undefined => {
    if (!isOwnPark(park)) return measures.of(park).centroid;
    const { geometry } = readFeature(park);
    return geometry && measures.ofShape(geometry).centroid;
  };
  const isSeen = ([lon, lat]: Position): boolean => map.shows([lon, lat, lon, lat]);
  const near = list.rows().flatMap(({ park }) => {
    const centre = centreOf(park);
    if (!centre || !isSeen(centre)) return [];
    return [{ id: park.id, metres: sphereDistanceMetres([view.lon, view.lat], centre) }];
  });
  return near.toSorted((a, b) => a.metres - b.metres)[0]?.id;
}
