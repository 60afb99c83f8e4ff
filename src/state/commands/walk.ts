import { readFeature } from "../../document/feature.ts";
import { geodesicInverse } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import type { Degrees } from "../../geo/units.ts";
import { isOwnPark, type ListedPark, type ListState } from "../catalogue/list.ts";
import type { MeasuresState } from "../catalogue/measures.ts";
import type { CameraState } from "../view/camera-state.ts";
import type { SelectionState } from "../view/selection.ts";
import type { CommandsState } from "./commands.ts";

/** Half of the sector that is looked into. */
const HALF_SECTOR: Degrees = 45;

/** What is needed of the atlas to walk it. */
interface Walkable {
  readonly catalogue: { readonly list: ListState; readonly measures: MeasuresState };
  readonly commands: CommandsState;
  readonly view: { readonly camera: CameraState; readonly selection: SelectionState };
}

interface Placed {
  readonly position: Position;
}

/**
 * The nearest of places whose bearing differs by 45° at most from the one that is looked along, by geodesics on the WGS 84
 * ellipsoid; `undefined` where none lies there. A place at the position itself lies in no direction.
 */
export function nearestAhead<Place extends Placed>(
  from: Position,
  along: Degrees,
  places: readonly Place[],
): Place | undefined {
  const ahead = places
    .map((place) => ({ place, leg: geodesicInverse(from, place.position) }))
    .filter(({ leg: { distanceMetres, bearingDegrees } }) => {
      // From -180 to 180, with a remainder that is never negative.
      const off = ((((bearingDegrees - along + 180) % 360) + 360) % 360) - 180;
      return distanceMetres > 0 && Math.abs(off) <= HALF_SECTOR;
    });
  return ahead.toSorted((a, b) => a.leg.distanceMetres - b.leg.distanceMetres)[0]?.place;
}

function placesOf({ catalogue: { list, measures } }: Walkable) {
  return list.rows().flatMap(({ park }: { readonly park: ListedPark }) => {
    const geometry = isOwnPark(park) ? readFeature(park).geometry : undefined;
    const shape = isOwnPark(park) ? geometry && measures.ofShape(geometry) : measures.of(park);
    return shape?.centroid ? [{ park, position: shape.centroid }] : [];
  });
}

/**
 * Goes from the park that was come to last, else from the middle of the map, to the nearest listed park in a direction of the
 * screen, clockwise from up. Gives it; `undefined` where there is none or no map yet.
 */
export function walk(atlas: Walkable, direction: Degrees): ListedPark | undefined {
  const { camera, selection } = atlas.view;
  const view = camera.view();
  if (!view) return undefined;
  const places = placesOf(atlas);
  const last = places.find(({ park }) => park.id === atlas.commands.walkedTo());
  const from = last?.position ?? ([view.lon, view.lat] as const);
  const next = nearestAhead(
    from,
    direction + view.bearing,
    places.filter((place) => place !== last),
  );
  if (!next) return undefined;
  selection.hoverPark(next.park.id);
  atlas.commands.walkTo(next.park.id);
  camera.goToPosition(next.position, view.zoom);
  return next.park;
}
