import type { Degrees } from "./units.ts";

/** A place on WGS 84: longitude first, as RFC 7946 section 3.1.1 has it, in degrees. */
export type Position = readonly [lon: Degrees, lat: Degrees];

/** `[west, south, east, north]` in degrees; west is greater than east across the antimeridian (RFC 7946 section 5.2). */
export type Bounds = readonly [west: Degrees, south: Degrees, east: Degrees, north: Degrees];

export type PolygonGeometry = GeoJSON.Polygon | GeoJSON.MultiPolygon;
