/**
 * Joins outlines that two units drew apart: of two that keep within a distance, the one of the unit that sorts first
 * stays and becomes the line of both, the other goes. Distance in grid steps.
 */
export function joinSlivers(
  edges: readonly Edge[],
  points: readonly GridPoint[],
  distance: number,
): Edge[] {
  const near = indexEdges(
    edges.filter((edge) => edge.rings.length === 1),
    points,
    distance,
  );
  return edges.flatMap((edge) => {
    const [own] = edge.rings;
    if (!own || edge.rings.length > 1) return [edge];
    const other = facing(edge, own, near);
    if (!other) return [edge];
    return own.owner < other.owner ? [{ ...edge, rings: [own, other] }] : [];
  });
}

/** Rings other than an edge's own, by a point they pass near. */
type NearPoint = (vertex: number, own: OwnedRing) => Set<OwnedRing>;

/** The ring of another unit that passes both ends of an edge. */
function facing(edge: Edge, own: OwnedRing, near: NearPoint): OwnedRing | undefined {
  const atEnd = near(edge.to, own);
  return [...near(edge.from, own)].find((ring) => atEnd.has(ring));
}

function indexEdges(
  edges: readonly Edge[],
  points: readonly GridPoint[],
  distance: number,
): NearPoint {
  const size = distance * 4;
  const cells = new Map<string, Set<Edge>>();
  const pointOf = (vertex: number): GridPoint => points[vertex] ?? [Number.NaN, Number.NaN];
  const cellOf = (value: number) => Math.floor(value / size);
  for (const edge of edges) {
    const [[ax, ay], [bx, by]] = [pointOf(edge.from), pointOf(edge.to)];
    for (
      let column = cellOf(Math.min(ax, bx)) - 1;
      column <= cellOf(Math.max(ax, bx)) + 1;
      column++
    ) {
      for (let row = cellOf(Math.min(ay, by)) - 1; row <= cellOf(Math.max(ay, by)) + 1; row++) {
        const key = `${column},${row}`;
        cells.set(key, (cells.get(key) ?? new Set()).add(edge));
      }
    }
  }
  return (vertex, own) => {
    const [x, y] = pointOf(vertex);
    const found = [...(cells.get(`${cellOf(x)},${cellOf(y)}`) ?? [])].filter(
      (edge) =>
        edge.rings[0]?.owner !== own.owner &&
        offEdge([x, y], pointOf(edge.from), pointOf(edge.to)) <= distance,
    );
    return new Set(found.flatMap((edge) => edge.rings));
  };
}

/** Distance of a point from a segment. */
function offEdge([x, y]: GridPoint, [ax, ay]: GridPoint, [bx, by]: GridPoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** A point on an integer grid, east before north. */
export type GridPoint = readonly [x: number, y: number];

/** A closed ring with its land on the left, the unit it bounds, and the larger unit that one is part of. */
export interface OwnedRing {
  readonly owner: string;
  readonly group: string;
  readonly points: readonly GridPoint[];
}

/** A piece of outline between two vertices, with the rings it is part of. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly rings: OwnedRing[];
  used: boolean;
}
