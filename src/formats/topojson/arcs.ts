import { isObjectValue } from "../encoding/json/shape.ts";

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
  if (!isObjectValue(geometry)) return 0;
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
