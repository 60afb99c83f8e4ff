/** How deep the positions of each type of geometry stand in its coordinates (RFC 7946 section 3.1). */
const DEPTHS: ReadonlyMap<unknown, number> = new Map([
  ["Point", 0],
  ["MultiPoint", 1],
  ["LineString", 1],
  ["MultiLineString", 2],
  ["Polygon", 2],
  ["MultiPolygon", 3],
]);

/** How many arrays lie around each position of a type of geometry; `undefined` for types without coordinates. */
export const positionDepth = (type: unknown): number | undefined => DEPTHS.get(type);

/** More geometry collections within one another than files have a use for. */
export const DEEPEST_COLLECTION = 16;
