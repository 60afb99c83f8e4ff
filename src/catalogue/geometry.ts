import * as v from "valibot";
import { numberBetween } from "./text.ts";

/** `[longitude, latitude]`, each in its range: a swapped pair is often noticed by its latitude. */
export const position = v.strictTuple([numberBetween(-180, 180), numberBetween(-90, 90)]);

type Position = v.InferOutput<typeof position>;

const isClosed = (positions: Position[]): boolean => {
  const [first, last] = [positions[0], positions.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

/** Four or more positions, the last equal to the first (RFC 7946 section 3.1.6). */
export const ring = v.pipe(v.array(position), v.minLength(4), v.check(isClosed, "ring-not-closed"));

/** The rings of one polygon: the outer one, then its holes. */
export const polygon = v.pipe(v.array(ring), v.minLength(1));

/** The geometry of a landmark. Foreign members are allowed, as in all of GeoJSON. */
export const pointGeometry = v.looseObject({ type: v.literal("Point"), coordinates: position });

/** The geometry of a park: an outline, or a point where not even the area is known. */
export const parkGeometry = v.variant("type", [
  pointGeometry,
  v.looseObject({ type: v.literal("Polygon"), coordinates: polygon }),
  v.looseObject({
    type: v.literal("MultiPolygon"),
    coordinates: v.pipe(v.array(polygon), v.minLength(1)),
  }),
]);

/** An outline, or a point where not even the area is known. WGS 84, longitude first. */
export type ParkGeometry = GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.Point;
