import { areaSquareMetresOf, statedLandArea } from "../src/catalogue/facts.ts";
import type { Landmark, SourcedLandmark } from "../src/catalogue/landmark.ts";
import { type CircleItem, circleOutline, type SummaryItem } from "../src/catalogue/park-summary.ts";
import type { Park } from "../src/catalogue/park.ts";
import { centroidOf } from "../src/geo/measure/centroid.ts";
import { ellipsoidAreaSquareMetres } from "../src/geo/measure/ellipsoid.ts";
import { geodesicInverse } from "../src/geo/measure/geodesic.ts";
import { lonLat } from "../src/geo/rings.ts";
import type { Metres } from "../src/geo/units.ts";
import { placeCodes } from "./place-codes.ts";

/** A circle that is drawn anew is nowhere further from the one in the file. */
const MOST_METRES_OFF: Metres = 0.5;
/** Each turn takes the radius nearer to the area by some digits. */
const TURNS = 4;

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** The circle that a ring draws, by its centroid and its area; `undefined` where it draws anything else. */
function circleOf(polygon: GeoJSON.Polygon): CircleItem | undefined {
  const [lon, lat] = centroidOf(polygon);
  const centre: [number, number] = [rounded(lon, 6), rounded(lat, 6)];
  const area = ellipsoidAreaSquareMetres(polygon);
  let radius: Metres = Math.sqrt(area / Math.PI);
  for (let turn = 0; turn < TURNS; turn += 1) {
    radius *= Math.sqrt(area / ellipsoidAreaSquareMetres(circleOutline(centre, radius)));
  }
  const radiusMetres = rounded(radius, 3);
  const [ring = []] = polygon.coordinates;
  const [drawn = []] = circleOutline(centre, radiusMetres).coordinates;
  const isSame =
    ring.length === drawn.length &&
    ring.every((position, at) => {
      const { distanceMetres } = geodesicInverse(lonLat(position), lonLat(drawn[at]));
      return distanceMetres <= MOST_METRES_OFF;
    });
  return isSame ? { type: "Circle", centre, radiusMetres } : undefined;
}

/** Some members of an object; those that it lacks are left out. */
const pick = <Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: readonly Key[]
): Pick<Whole, Key> =>
  Object.fromEntries(
    keys.filter((key) => whole[key] !== undefined).map((key) => [key, whole[key]]),
  ) as Pick<Whole, Key>;

/** What the page knows of a park before its details come. A schematic circle goes as centre and radius. */
export function summarisePark(park: Park): SummaryItem {
  const { status, footprint, timeline, geometry } = park;
  const land = statedLandArea(park);
  const isCircle = footprint.basis === "schematic" && geometry.type === "Polygon";
  return {
    ...pick(park, "id", "name", "aliases", "kind", "place", "checked"),
    status: pick(status, "value", "asOf"),
    footprint: pick(footprint, "basis", "covers", "uncertaintyMetres"),
    codes: placeCodes(park.place),
    announced: timeline[0]?.date,
    landSquareMetres: land && areaSquareMetresOf(land),
    geometry: (isCircle ? circleOf(geometry) : undefined) ?? geometry,
  };
}

/** What the page knows of a landmark. */
export const summariseLandmark = (landmark: SourcedLandmark): Landmark =>
  pick(landmark, "id", "name", "kind", "mode", "city", "position");
