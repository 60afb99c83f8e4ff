import { isJsonObject } from "./json.ts";

/** The types of geometry of RFC 7946 section 1.4. */
const GEOMETRY_TYPES: ReadonlySet<unknown> = new Set([
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
]);

/** The `type` of an object, where it is a text. */
export function geoJsonType(value: unknown): string | undefined {
  return isJsonObject(value) && typeof value.type === "string" ? value.type : undefined;
}

/** Whether a text names a type of geometry. */
export const isGeometryType = (type: string | undefined): boolean => GEOMETRY_TYPES.has(type);

/** The feature around a bare geometry: it has no properties, and says so. */
export const featureValue = (geometry: unknown): unknown => ({
  type: "Feature",
  properties: null,
  geometry,
});

/** The text of a feature around the text of a bare geometry. */
export const featureTextOf = (geometry: string): string =>
  `{"type":"Feature","properties":null,"geometry":${geometry}}`;
