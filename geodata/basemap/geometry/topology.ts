/** A point on an integer grid, east before north. */
export type GridPoint = readonly [x: number, y: number];

/** A closed ring with its land on the left, the unit it bounds, and the larger unit that one is part of. */
export interface OwnedRing {
  readonly owner: string;
  readonly group: string;
  readonly points: readonly GridPoint[];
}

/** A piece of outline between two vertices, with the rings it is part of. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly rings: OwnedRing[];
  used: boolean;
}

/** Which line an arc is part of: the outline of everything, a line between groups, or one inside a group. */
export type ArcKind = "outline" | "between-groups" | "within-group";

/** A line that two units share, or that one has alone; an outline keeps its land on the left. */
export interface Arc {
  readonly kind: ArcKind;
  readonly owners: readonly string[];
  readonly points: readonly GridPoint[];
}

interface Mesh {
  readonly points: readonly GridPoint[];
  readonly edges: readonly Edge[];
  readonly edgesAt: readonly (readonly Edge[])[];
}

/**
 * Cuts rings that share vertices into arcs, each once, so that a boundary's dashes are not drawn twice.
 *
 * An arc ends where three lines meet or where its neighbours change. Edges that are met by both sides of one and the
 * same unit are left out: they bound nothing.
 */
export function cutIntoArcs(rings: readonly OwnedRing[]): Arc[] {
  const mesh = buildMesh(rings);
  const arcs: Arc[] = [];
  const isEnd = mesh.edgesAt.map(endsArc);
  for (const onlyFromEnds of [true, false]) {
    for (const edge of mesh.edges) {
      const startsAt = onlyFromEnds
        ? [edge.from, edge.to].find((vertex) => isEnd[vertex])
        : edge.from;
      if (edge.used || startsAt === undefined) continue;
      arcs.push(arcAlong(mesh, isEnd, edge, startsAt));
    }
  }
  return arcs;
}

/** The kind of line an edge is part of, and the units beside it. */
function classOf(edge: Edge): { kind: ArcKind; owners: string[] } {
  const owners = [...new Set(edge.rings.map((ring) => ring.owner))].toSorted();
  const groups = new Set(edge.rings.map((ring) => ring.group));
  if (owners.length === 1) return { kind: "outline", owners };
  return { kind: groups.size > 1 ? "between-groups" : "within-group", owners };
}

const bounds = (edge: Edge): boolean =>
  edge.rings.length === 1 || new Set(edge.rings.map((ring) => ring.owner)).size > 1;

function endsArc(edges: readonly Edge[]): boolean {
  const [one, other] = edges;
  if (edges.length !== 2 || !one || !other) return true;
  return classOf(one).owners.join() !== classOf(other).owners.join();
}

function buildMesh(rings: readonly OwnedRing[]): Mesh {
  const points: GridPoint[] = [];
  const vertices = new Map<string, number>();
  const edges = new Map<string, Edge>();
  const vertexOf = (point: GridPoint): number => {
    const known = vertices.get(point.join());
    if (known !== undefined) return known;
    vertices.set(point.join(), points.length);
    return points.push(point) - 1;
  };
  for (const ring of rings) {
    const path = ring.points.map(vertexOf);
    path.slice(1).forEach((to, index) => {
      const from = path[index] ?? to;
      if (from === to) return;
      const key = from < to ? `${from},${to}` : `${to},${from}`;
      const edge = edges.get(key) ?? { from, to, rings: [], used: false };
      edge.rings.push(ring);
      edges.set(key, edge);
    });
  }
  const kept = [...edges.values()].filter(bounds);
  const edgesAt: Edge[][] = points.map(() => []);
  for (const edge of kept) {
    edgesAt[edge.from]?.push(edge);
    edgesAt[edge.to]?.push(edge);
  }
  return { points, edges: kept, edgesAt };
}

/** Follows a line from a vertex until it ends, or until it has come round. */
function arcAlong(mesh: Mesh, isEnd: readonly boolean[], first: Edge, start: number): Arc {
  const path = [start];
  let edge: Edge | undefined = first;
  let vertex = start;
  while (edge && !edge.used) {
    edge.used = true;
    vertex = edge.from === vertex ? edge.to : edge.from;
    path.push(vertex);
    edge = isEnd[vertex] ? undefined : mesh.edgesAt[vertex]?.find((next) => !next.used);
  }
  // Only an outline has a side: it runs the way its ring runs.
  if (first.from !== start) path.reverse();
  const points = path.flatMap((index): GridPoint[] => mesh.points.slice(index, index + 1));
  return { ...classOf(first), points };
}
