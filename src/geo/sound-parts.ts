import { DEEPEST_COLLECTION } from "./geometry-depth.ts";
import { siftCoordinates } from "./sift-coordinates.ts";
import { isSoundCoordinates, shapeOf } from "./sound-coordinates.ts";
import { type Path, siftEach, type Sifted, type UnsoundPart, unsound } from "./unsound-part.ts";

/** A geometry without what cannot be used, and what that is. */
export interface Soundness {
  /** The very object that was given where nothing is left out; `undefined` where nothing is left. */
  readonly geometry: GeoJSON.Geometry | undefined;
  /** In the order of the geometry. Where nothing is left, the first says why. */
  readonly unsound: readonly UnsoundPart[];
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members => typeof value === "object" && value !== null;

/**
 * Parts the usable parts of a geometry from the others. Left out are positions that are not two finite numbers, or are
 * off the Earth while the others of their line or ring are on it; rings of fewer than three distinct positions; lines
 * of fewer than two; polygons whose outer ring is left out; members of a collection that are no geometry.
 */
export function soundnessOf(geometry: unknown): Soundness {
  if (isSound(geometry, 0)) return { geometry: geometry as GeoJSON.Geometry, unsound: [] };
  const { value, unsound: parts } = sift(geometry, []);
  const left = parts.length === 0 ? geometry : value;
  return { geometry: left as GeoJSON.Geometry | undefined, unsound: parts };
}

/** The usable parts of a geometry; see `soundnessOf`. */
export const soundParts = (geometry: unknown): GeoJSON.Geometry | undefined =>
  soundnessOf(geometry).geometry;

function isSound(geometry: unknown, level: number): boolean {
  if (!isMembers(geometry)) return false;
  const { type, coordinates, geometries } = geometry;
  if (type !== "GeometryCollection") return isSoundCoordinates(type, coordinates);
  if (!Array.isArray(geometries) || level >= DEEPEST_COLLECTION) return false;
  return geometries.every((member) => isSound(member, level + 1));
}

function sift(geometry: unknown, path: Path): Sifted<Members> {
  if (!isMembers(geometry)) return unsound({ kind: "unknown-geometry", type: geometry }, path);
  const { type, coordinates, geometries } = geometry;
  if (type === "GeometryCollection") return siftCollection(geometry, geometries, path);
  const shape = shapeOf(type);
  if (!shape) return unsound({ kind: "unknown-geometry", type }, path);
  const sifted = siftCoordinates(shape, coordinates, [...path, "coordinates"]);
  return { ...sifted, value: sifted.value && { ...geometry, coordinates: sifted.value } };
}

function siftCollection(geometry: Members, geometries: unknown, path: Path): Sifted<Members> {
  const where = [...path, "geometries"];
  if (!Array.isArray(geometries) || path.length >= 2 * DEEPEST_COLLECTION) {
    return unsound({ kind: "bad-coordinate", value: geometries }, where);
  }
  const { values, unsound: parts } = siftEach(geometries, where, sift);
  const isLeft = values.length > 0 || geometries.length === 0;
  return { value: isLeft ? { ...geometry, geometries: values } : undefined, unsound: parts };
}
