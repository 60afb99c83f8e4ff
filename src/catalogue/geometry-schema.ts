import { anything, arrayOf, numberBetween, objectOf, oneOf, withRule } from "./schema.ts";
import type { ValueParser } from "./schema.ts";
import type { ParkGeometry } from "./park.ts";

const lon = numberBetween(-180, 180);
const lat = numberBetween(-90, 90);

/** `[longitude, latitude]`, each in its range: a swapped pair is often noticed by its latitude. */
const position: ValueParser<GeoJSON.Position> = (value, path, report): value is GeoJSON.Position =>
  isPair(value, path, report) &&
  [lon(value[0], [...path, 0], report), lat(value[1], [...path, 1], report)].every(Boolean);

const isPair = arrayOf(anything, 2, 2);

/** Four or more positions, the last equal to the first (RFC 7946 section 3.1.6). */
const ring = withRule(arrayOf(position, 4), (positions, path, report) => {
  const first = positions[0];
  const last = positions.at(-1);
  if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) return true;
  report({ kind: "ring-not-closed", path });
  return false;
});

const coordinates: { readonly [Type in ParkGeometry["type"]]: ValueParser<unknown> } = {
  Point: position,
  Polygon: arrayOf(ring, 1),
  MultiPolygon: arrayOf(arrayOf(ring, 1), 1),
};

const typed = objectOf<{ type: ParkGeometry["type"]; coordinates: unknown }>(
  { type: oneOf(["Point", "Polygon", "MultiPolygon"]), coordinates: anything },
  "allowed",
);

/** The geometry of a park: an outline, or a point. Foreign members are allowed, as in all of GeoJSON. */
export const parkGeometry: ValueParser<ParkGeometry> = (
  value,
  path,
  report,
): value is ParkGeometry =>
  typed(value, path, report) &&
  coordinates[value.type](value.coordinates, [...path, "coordinates"], report);

/** The geometry of a landmark. */
export const pointGeometry: ValueParser<GeoJSON.Point> = (
  value,
  path,
  report,
): value is GeoJSON.Point =>
  isPoint(value, path, report) && position(value.coordinates, [...path, "coordinates"], report);

const isPoint = objectOf<{ type: "Point"; coordinates: unknown }>(
  { type: oneOf(["Point"]), coordinates: anything },
  "allowed",
);
