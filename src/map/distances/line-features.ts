import type { Landmark } from "../../catalogue/landmark.ts";
import { geodesicDestination, geodesicInverse, geodesicLine } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import type { Degrees, Metres } from "../../geo/units.ts";
import { collection, feature, pointFeature } from "../sources/feature.ts";
import { metresPerPixel } from "../../geo/web-mercator.ts";

/** A line from the centre of the selected park to a landmark. */
export interface LineOnMap {
  readonly landmark: Landmark;
  readonly from: Position;
  readonly length: Metres;
  /** From the park to the landmark, clockwise from true north. */
  readonly bearing: Degrees;
  readonly label: string;
}

const TRIM_AT_PARK_PX = 14;
const TRIM_AT_LANDMARK_PX = 10;
/** Where on the line its label stands; where two lines nearly coincide, the longer one's stands farther out. */
const LABEL_AT = 0.56;
const CROWDED_LABEL_AT = 0.86;
const CROWDED_WITHIN: Degrees = 6;
/** A label keeps its middle this far from the landmark, so that it does not lie on its disc. */
const LABEL_CLEARANCE_PX = 44;

const angleBetween = (one: Degrees, other: Degrees): Degrees => {
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
};

/**
 * The geodesics, cut back from both ends so that they touch neither the park's mark nor the landmark's disc.
 * The cut is a length on screen, so it holds for the zoom that is given; a line shorter than its cuts is left out.
 */
export const lineFeatures = (
  lines: readonly LineOnMap[],
  zoom: number,
): GeoJSON.FeatureCollection<GeoJSON.LineString> =>
  collection(
    lines.flatMap(({ landmark, from, length, bearing }) => {
      const [lon, lat] = landmark.position;
      const start = TRIM_AT_PARK_PX * metresPerPixel({ lat: from[1], zoom });
      const end = length - TRIM_AT_LANDMARK_PX * metresPerPixel({ lat, zoom });
      if (end <= start) return [];
      const ends = [start, end].map((at) => geodesicDestination(from, bearing, at));
      const path = geodesicLine(ends[0] ?? from, ends[1] ?? [lon, lat]);
      const coordinates = path.map((position) => [...position]);
      return [feature({ type: "LineString" as const, coordinates }, { id: landmark.id })];
    }),
  );

/** Degrees to turn a label that reads eastwards, so that it lies along a bearing and is not upside down. */
export function uprightRotation(bearing: Degrees, mapBearing: Degrees): Degrees {
  const along = bearing - 90;
  const onScreen = (((along - mapBearing) % 360) + 360) % 360;
  return onScreen > 90 && onScreen <= 270 ? along + 180 : along;
}

/** How the map is turned and scaled, as far as labels depend on it. */
export interface LabelView {
  readonly zoom: number;
  /** Clockwise from north. */
  readonly bearing: Degrees;
}

const isCrowded = (line: LineOnMap, all: readonly LineOnMap[]): boolean =>
  all.some(
    (other) =>
      other !== line &&
      other.length < line.length &&
      angleBetween(other.bearing, line.bearing) < CROWDED_WITHIN,
  );

/** Where the label's middle stands, in metres from the park. */
function labelAt(line: LineOnMap, crowded: boolean, zoom: number): Metres {
  const share = crowded ? CROWDED_LABEL_AT : LABEL_AT;
  const clear =
    line.length - LABEL_CLEARANCE_PX * metresPerPixel({ lat: line.landmark.position[1], zoom });
  return Math.max(line.length / 2, Math.min(line.length * share, clear));
}

/** The figures of the lines, each turned with its line and upright on the map as it is turned. */
export function lineLabelFeatures(
  lines: readonly LineOnMap[],
  view: LabelView,
): GeoJSON.FeatureCollection<GeoJSON.Point> {
  return collection(
    lines.map((line) => {
      const { landmark, from, bearing, label } = line;
      const along = labelAt(line, isCrowded(line, lines), view.zoom);
      const at = geodesicDestination(from, bearing, along);
      // A Mercator map keeps angles: on it the line runs as the geodesic does here.
      const onward = geodesicInverse(at, landmark.position).bearingDegrees;
      const rotation = uprightRotation(onward, view.bearing);
      return pointFeature(at, { id: landmark.id, label, rotation });
    }),
  );
}
