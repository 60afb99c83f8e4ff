import { fail, succeed, type Result } from "../../result.ts";
import { onEarth } from "../rings.ts";
import type { Degrees, Metres } from "../units.ts";
import {
  type CornerAddress,
  hasRings,
  type OutlineGeometry,
  type OutlinePart,
  outlineParts,
  type OutlinePath,
  type RingAddress,
} from "./address.ts";

/** Why an edit of an outline is refused. */
export type OutlineRefusal =
  /** A collection of geometries is not edited as a whole. */
  | { readonly kind: "collection" }
  | { readonly kind: "no-such-corner"; readonly at: CornerAddress }
  | { readonly kind: "no-such-ring"; readonly at: RingAddress }
  /** Less than so many corners would be left in a ring or line, or none in all. */
  | { readonly kind: "too-few-corners"; readonly at: RingAddress; readonly least: number }
  /** Nothing of the geometry would be left. */
  | { readonly kind: "nothing-left" }
  /** All corners of a ring would lie at two places or one. */
  | { readonly kind: "encloses-nothing"; readonly at: RingAddress }
  /** A position beyond a pole, or a whole turn away. */
  | { readonly kind: "off-earth"; readonly lon: Degrees; readonly lat: Degrees }
  /** The operation is not for such a geometry: a point has no edge, a line no hole. */
  | { readonly kind: "wrong-type"; readonly type: GeoJSON.Geometry["type"] }
  /** An edge whose two ends are at one place runs nowhere. */
  | { readonly kind: "no-direction" }
  /** Farther from its middle than a plane about it is true to scale. */
  | { readonly kind: "too-wide"; readonly metres: Metres; readonly most: Metres }
  /** Geometries that make no one geometry together: points with lines, lines with polygons. */
  | { readonly kind: "mixed-types" };

/** A geometry after an edit; the very object that was given where nothing is changed. */
export type EditedOutline = Result<OutlineGeometry, OutlineRefusal>;

/**
 * A geometry of the same kind with these parts, one or more: a single one becomes its `Multi` type when it has several, and a
 * `Multi` type stays one. A `bbox` is left out, since it may no longer hold; all other members stay.
 */
export function withParts(
  geometry: OutlineGeometry,
  parts: readonly OutlinePart[],
): OutlineGeometry {
  const { bbox: _, type, coordinates: __, ...others } = geometry;
  switch (type) {
    case "Point":
    case "MultiPoint": {
      const points = parts.flatMap(([path = []]) => path);
      const [only] = points;
      return type === "Point" && points.length === 1 && only
        ? { ...others, type, coordinates: only }
        : { ...others, type: "MultiPoint", coordinates: points };
    }
    case "LineString":
    case "MultiLineString": {
      const lines = parts.flatMap(([path]) => (path ? [path] : []));
      const [only] = lines;
      return type === "LineString" && lines.length === 1 && only
        ? { ...others, type, coordinates: only }
        : { ...others, type: "MultiLineString", coordinates: lines };
    }
    case "Polygon":
    case "MultiPolygon": {
      const [only] = parts;
      return type === "Polygon" && parts.length === 1 && only
        ? { ...others, type, coordinates: only }
        : { ...others, type: "MultiPolygon", coordinates: [...parts] };
    }
  }
}

/** Changes the parts of a geometry. Where the change gives the very parts it was given, the geometry stays the same object. */
export function editParts(
  geometry: GeoJSON.Geometry,
  change: (parts: readonly OutlinePart[]) => Result<readonly OutlinePart[], OutlineRefusal>,
): EditedOutline {
  if (geometry.type === "GeometryCollection") return fail({ kind: "collection" });
  const parts = outlineParts(geometry);
  const changed = change(parts);
  if (!changed.ok) return changed;
  const next = changed.value;
  const isSame = next.length === parts.length && next.every((part, at) => part === parts[at]);
  if (isSame) return succeed(geometry);
  return next.length === 0 ? fail({ kind: "nothing-left" }) : succeed(withParts(geometry, next));
}

/** The least corners of a path: of a ring three, of a line two, of a point one. */
export function leastCorners(geometry: GeoJSON.Geometry): number {
  if (hasRings(geometry)) return 3;
  const { type } = geometry;
  return type === "LineString" || type === "MultiLineString" ? 2 : 1;
}

/** What is nearer in both numbers may be one place once it is written with 7 decimals. */
const ONE_PLACE: Degrees = 1.01e-7;

const isOnePlace = (one: GeoJSON.Position, other: GeoJSON.Position): boolean =>
  Math.abs((one[0] ?? 0) - (other[0] ?? 0)) < ONE_PLACE &&
  Math.abs((one[1] ?? 0) - (other[1] ?? 0)) < ONE_PLACE;

/** Whether a ring has three places, and has them still once its numbers are written with 7 decimals. */
export function hasThreePlaces(ring: OutlinePath): boolean {
  const [first] = ring;
  const second = first && ring.find((position) => !isOnePlace(position, first));
  if (!first || !second) return false;
  return ring.some((position) => !isOnePlace(position, first) && !isOnePlace(position, second));
}

/**
 * Why a path cannot stand where it is to: positions off the Earth, or a ring without three places. Edges that cross are no
 * reason: they are looked for when a gesture has ended, and one edit may well undo the crossing of the one before.
 */
export function pathFault(
  path: OutlinePath,
  isRing: boolean,
  at: RingAddress,
): OutlineRefusal | undefined {
  const beyond = path.find(([lon = Number.NaN, lat = Number.NaN]) => !onEarth(lon, lat));
  if (beyond)
    return { kind: "off-earth", lon: beyond[0] ?? Number.NaN, lat: beyond[1] ?? Number.NaN };
  return isRing && !hasThreePlaces(path) ? { kind: "encloses-nothing", at } : undefined;
}
