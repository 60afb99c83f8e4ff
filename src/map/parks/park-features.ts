import type { Park, ParkId } from "../../catalogue/park.ts";
import { boundsOf } from "../../geo/bounds.ts";
import type { Position } from "../../geo/position.ts";
import { collection, feature, pointFeature } from "../sources/feature.ts";
import type { LabelSide } from "../symbology/label-side.ts";
import { markOf } from "../symbology/mark.ts";
import { metresPerMapPixel, zoomOfLength } from "../symbology/pixel-scale.ts";

/** What the map draws of one park. */
export interface ParkOnMap {
  readonly park: Park;
  readonly centroid: Position;
  readonly label: string;
  /** Whether the list has it, too. A selected park is drawn in full either way. */
  readonly listed: boolean;
  readonly emphasis: "selected" | "hovered" | "";
  /** Where there is most room for the name. */
  readonly side: LabelSide;
}

/** A footprint that is smaller than this on screen gets a mark at its centroid. */
const SMALL_PX = 14;
/** A park without an outline keeps its mark at every zoom. */
const ALWAYS = 24;

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

/** The highest zoom at which a park shows a mark: up to there its outline is under 14 px. */
export function markUntilZoom(park: Park): number {
  if (park.geometry.type === "Point") return ALWAYS;
  const [west, south, east, north] = boundsOf(park.geometry);
  const lat = (south + north) / 2;
  const metresPerDegree = 111_320;
  const width =
    (((east - west + 360) % 360) * metresPerDegree * metresPerMapPixel(lat, 0)) /
    metresPerMapPixel(0, 0);
  const size = Math.max(width, (north - south) * metresPerDegree);
  return size > 0 ? zoomOfLength(size, lat, SMALL_PX) : ALWAYS;
}

/** A point for each park in full, for marks and clusters. */
export const markFeatures = (drawn: readonly ParkOnMap[]): GeoJSON.FeatureCollection =>
  collection(
    drawn.filter(isFull).map(({ park, centroid, label, emphasis, side }) =>
      pointFeature(centroid, {
        id: park.id,
        mark: markOf(park.status.value),
        label,
        emphasis,
        side,
        markUntilZoom: markUntilZoom(park),
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
