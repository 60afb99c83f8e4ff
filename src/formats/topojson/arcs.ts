import {
  type PartFilter,
  filterList,
  filterPolygon,
} from "../../geojson/geometry/filter-coordinates.ts";
import {
  type Filtered,
  type GeometryPath,
  filterEach,
  invalid,
} from "../../geojson/geometry/invalid-part.ts";
import { pathText } from "../encoding/json/place.ts";
import { isJsonObject } from "../../geojson/json.ts";

/** How many positions each arc has; none at all where the arcs are not lists of positions. */
export function arcLengths(arcs: unknown): readonly number[] | undefined {
  if (arcs === undefined) return [];
  if (!Array.isArray(arcs)) return undefined;
  const lists = arcs as readonly unknown[];
  const areSound = lists.every(
    (arc) => Array.isArray(arc) && arc.every((position) => Array.isArray(position)),
  );
  return areSound ? lists.map((arc) => (arc as readonly unknown[]).length) : undefined;
}

/** How many positions the arcs of a geometry come to, with those of its members. */
export function verticesOf(geometry: unknown, lengths: readonly number[]): number {
  if (!isJsonObject(geometry)) return 0;
  const { arcs, geometries } = geometry;
  const members = Array.isArray(geometries) ? (geometries as readonly unknown[]) : [];
  return members.reduce<number>(
    (sum, member) => sum + verticesOf(member, lengths),
    verticesOfArcs(arcs, lengths),
  );
}

function verticesOfArcs(arcs: unknown, lengths: readonly number[]): number {
  // ~i stands for arc i backwards (the specification, section 2.1.4).
  if (typeof arcs === "number") return lengths[arcs < 0 ? ~arcs : arcs] ?? 0;
  if (!Array.isArray(arcs)) return 0;
  return (arcs as readonly unknown[]).reduce<number>(
    (sum, arc) => sum + verticesOfArcs(arc, lengths),
    0,
  );
}

/** A geometry of a topology, and the arcs that it names and the topology has not. */
export interface KnownArcs {
  /** Without the lines, rings and polygons that need them; `undefined` where nothing is left. */
  readonly geometry: unknown;
  readonly missing: readonly { readonly arc: unknown; readonly path: string }[];
}

/** Sifts a geometry by the arcs that it names: one that is not there costs its line or ring alone. */
export function withKnownArcs(geometry: unknown, arcCount: number): KnownArcs {
  const { value, invalid: parts } = siftGeometry(geometry, arcCount);
  const missing = parts.flatMap(({ fault, at }) =>
    fault.kind === "bad-coordinate" ? [{ arc: fault.value, path: pathText("", at) }] : [],
  );
  return { geometry: missing.length === 0 ? geometry : value, missing };
}

function siftGeometry(
  geometry: unknown,
  arcCount: number,
  path: GeometryPath = [],
): Filtered<unknown> {
  if (!isJsonObject(geometry)) return { value: geometry, invalid: [] };
  const { type, arcs, geometries } = geometry;
  if (type === "GeometryCollection" && Array.isArray(geometries)) {
    const sift: PartFilter<unknown> = (member, at) => siftGeometry(member, arcCount, at);
    const sifted = filterEach(geometries, [...path, "geometries"], sift);
    const isLeft = sifted.values.length > 0 || geometries.length === 0;
    const value = isLeft ? { ...geometry, geometries: sifted.values } : undefined;
    return { value, invalid: sifted.invalid };
  }
  const sift = siftsOf(arcCount).get(type);
  if (!sift || !Array.isArray(arcs)) return { value: geometry, invalid: [] };
  const sifted = sift(arcs, [...path, "arcs"]);
  return { ...sifted, value: sifted.value && { ...geometry, arcs: sifted.value } };
}

/** How arcs are put together (the specification, section 2.2). */
function siftsOf(arcCount: number): ReadonlyMap<unknown, PartFilter<readonly unknown[]>> {
  // ~i stands for arc i backwards (section 2.1.4).
  const isKnown = (arc: unknown): boolean =>
    Number.isInteger(arc) && (arc as number) < arcCount && (arc as number) >= -arcCount;
  const line: PartFilter<readonly unknown[]> = (arcs, path) => {
    if (!Array.isArray(arcs)) return invalid({ kind: "bad-coordinate", value: arcs }, path);
    const missing = arcs.findIndex((arc) => !isKnown(arc));
    if (missing < 0) return { value: arcs, invalid: [] };
    return invalid({ kind: "bad-coordinate", value: arcs[missing] }, [...path, missing]);
  };
  const polygon = filterPolygon(line);
  return new Map<unknown, PartFilter<readonly unknown[]>>([
    ["LineString", line],
    ["MultiLineString", filterList(line)],
    ["Polygon", polygon],
    ["MultiPolygon", filterList(polygon)],
  ]);
}
