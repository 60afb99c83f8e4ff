import type { ParkSummary } from "../../catalogue/park-summary.ts";
import type { ParkId } from "../../catalogue/park.ts";
import { boundsOf } from "../../geo/bounds.ts";
import type { Position } from "../../geo/position.ts";
import { collection, feature, pointFeature } from "../sources/feature.ts";
import type { LabelSide } from "../symbology/labels.ts";
import { markUntilZoom } from "../../geo/mark-zoom.ts";

/** What the map draws of one park. */
export interface ParkOnMap {
  readonly park: ParkSummary;
  readonly centroid: Position;
  readonly label: string;
  /** Whether the list has it, too. A selected park is drawn in full either way. */
  readonly listed: boolean;
  readonly emphasis: "selected" | "hovered" | "";
  /** Where there is most room for the name. */
  readonly side: LabelSide;
}

const isFull = (drawn: ParkOnMap): boolean => drawn.listed || drawn.emphasis === "selected";

/** The outlines of the parks, with what the style tells by them: `status` and `basis`. Points have none. */
export const footprintFeatures = (drawn: readonly ParkOnMap[]): GeoJSON.FeatureCollection =>
  collection(
    drawn
      .filter((one) => isFull(one) && one.park.geometry.type !== "Point")
      .map(({ park }) =>
        feature(park.geometry, {
          id: park.id,
          status: park.status.value,
          basis: park.footprint.basis,
        }),
      ),
  );

/** A point for each park in full, for marks and clusters. */
export const markFeatures = (drawn: readonly ParkOnMap[]): GeoJSON.FeatureCollection =>
  collection(
    drawn.filter(isFull).map(({ park, centroid, label, emphasis, side }) =>
      pointFeature(centroid, {
        id: park.id,
        status: park.status.value,
        label,
        emphasis,
        side,
        rank: 1 / (park.landSquareMetres ?? 1),
        markUntilZoom: markUntilZoom(boundsOf(park.geometry)),
      }),
    ),
  );

/** A point at the southern end of each outline, for a name below it. */
export const footprintLabelFeatures = (drawn: readonly ParkOnMap[]): GeoJSON.FeatureCollection =>
  collection(
    drawn
      .filter(isFull)
      .map(({ park, centroid, label, emphasis }) =>
        pointFeature([centroid[0], boundsOf(park.geometry)[1]], { id: park.id, label, emphasis }),
      ),
  );

/** A point for each park that the list leaves out. */
export const unlistedFeatures = (drawn: readonly ParkOnMap[]): GeoJSON.FeatureCollection =>
  collection(
    drawn
      .filter((one) => !isFull(one))
      .map(({ park, centroid }) => pointFeature(centroid, { id: park.id })),
  );

/** How a park is set off: by selection before hovering. */
export function emphasisOf(
  id: ParkId,
  selected: string | undefined,
  hovered: string | undefined,
): ParkOnMap["emphasis"] {
  if (id === selected) return "selected";
  return id === hovered ? "hovered" : "";
}
