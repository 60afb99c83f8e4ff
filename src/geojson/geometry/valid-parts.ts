import { DEEPEST_COLLECTION } from "./geometry-depth.ts";
import { isJsonObject, type JsonMembers } from "../json.ts";
import { filterCoordinates } from "./filter-coordinates.ts";
import { isValidCoordinates, shapeOf } from "./valid-coordinates.ts";
import {
  type GeometryPath,
  filterEach,
  type Filtered,
  type InvalidPart,
  invalid,
} from "./invalid-part.ts";

/** A geometry without what cannot be used, and what that is. */
export interface Validity {
  /** The very object that was given where nothing is left out; `undefined` where nothing is left. */
  readonly geometry: GeoJSON.Geometry | undefined;
  /** In the order of the geometry. Where nothing is left, the first says why. */
  readonly invalid: readonly InvalidPart[];
}

/**
 * Parts the usable parts of a geometry from the others. Left out are positions that are not two finite numbers, or are
 * off the Earth while the others of their line or ring are on it; rings of fewer than three distinct positions; lines
 * of fewer than two; polygons whose outer ring is left out; members of a collection that are no geometry.
 */
export function validityOf(geometry: unknown): Validity {
  if (isValid(geometry, 0)) return { geometry: geometry as GeoJSON.Geometry, invalid: [] };
  const { value, invalid: parts } = filterGeometry(geometry, []);
  const left = parts.length === 0 ? geometry : value;
  return { geometry: left as GeoJSON.Geometry | undefined, invalid: parts };
}

/** The usable parts of a geometry; see `validityOf`. */
export const validParts = (geometry: unknown): GeoJSON.Geometry | undefined =>
  validityOf(geometry).geometry;

function isValid(geometry: unknown, level: number): boolean {
  if (!isJsonObject(geometry)) return false;
  const { type, coordinates, geometries } = geometry;
  if (type !== "GeometryCollection") return isValidCoordinates(type, coordinates);
  if (!Array.isArray(geometries) || level >= DEEPEST_COLLECTION) return false;
  return geometries.every((member) => isValid(member, level + 1));
}

function filterGeometry(geometry: unknown, path: GeometryPath): Filtered<JsonMembers> {
  if (!isJsonObject(geometry)) return invalid({ kind: "unknown-geometry", type: geometry }, path);
  const { type, coordinates, geometries } = geometry;
  if (type === "GeometryCollection") return filterCollection(geometry, geometries, path);
  const shape = shapeOf(type);
  if (!shape) return invalid({ kind: "unknown-geometry", type }, path);
  const sifted = filterCoordinates(shape, coordinates, [...path, "coordinates"]);
  return { ...sifted, value: sifted.value && { ...geometry, coordinates: sifted.value } };
}

function filterCollection(
  geometry: JsonMembers,
  geometries: unknown,
  path: GeometryPath,
): Filtered<JsonMembers> {
  const where = [...path, "geometries"];
  if (!Array.isArray(geometries) || path.length >= 2 * DEEPEST_COLLECTION) {
    return invalid({ kind: "bad-coordinate", value: geometries }, where);
  }
  const { values, invalid: parts } = filterEach(geometries, where, filterGeometry);
  const isLeft = values.length > 0 || geometries.length === 0;
  return { value: isLeft ? { ...geometry, geometries: values } : undefined, invalid: parts };
}
