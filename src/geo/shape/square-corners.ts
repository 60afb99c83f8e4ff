import { fail } from "../../result.ts";
import type { PlanePoint } from "../segment.ts";
import type { Degrees, Metres } from "../units.ts";
import { changedShape, mapPaths, movedCorners, type ShapeChange, shapePlane } from "./shape.ts";

/** Corners so near to 90° are meant to be right angles, and so near to 180° to be none: iD, OpenStreetMap's editor, has as much. */
const TOLERANCE: Degrees = 13;

const DEGREES_PER_RADIAN = 180 / Math.PI;

/**
 * Makes those corners of rings and lines right angles that nearly are, and straightens what nearly goes straight on beside them;
 * all others are left as they are, but that edges which meet a side that moves become a little longer or shorter.
 *
 * Edges that follow one another by such corners have one direction together: the mean of theirs, each by its length and less
 * the quarter turns before it. A side that they form lies in the middle of its corners, and where two sides meet is the corner.
 * (The editor iD turns each corner a little, again and again; that this needs no rounds, and gives right angles to the last
 * digit, is why it is done otherwise here.) In the local plane about the shape, which has the angles of the ground.
 */
export function squareCorners(geometry: GeoJSON.Geometry): ShapeChange {
  const shape = shapePlane(geometry);
  if (!shape.ok) return shape;
  const { outline, plane } = shape.value;
  let rightAngles = 0;
  const squared = mapPaths(outline, (corners, isRing) => {
    const points = corners.map(plane.toPlane);
    const edges = edgesOf(points, isRing);
    const right = edges.filter(({ start }) => start === "square").length;
    rightAngles += right;
    if (right === 0) return corners;
    return movedCorners(corners, squaredPoints(points, edges, isRing), plane);
  });
  return rightAngles === 0 ? fail({ kind: "no-right-angle" }) : changedShape(squared);
}

/** How an edge goes on from the one before it. */
type Start = "square" | "straight" | "free";

interface Edge {
  readonly from: PlanePoint;
  readonly to: PlanePoint;
  readonly length: Metres;
  /** Counter-clockwise from the east. */
  readonly heading: Degrees;
  readonly start: Start;
  /** Counter-clockwise from the edge before. */
  readonly turn: Degrees;
}

/** From -180° to 180°. */
const turned = (degrees: Degrees): Degrees => degrees - 360 * Math.round(degrees / 360);

function edgesOf(points: readonly PlanePoint[], isRing: boolean): readonly Edge[] {
  const ends = isRing ? [...points, points[0] ?? [0, 0]] : points;
  let heading = 0;
  // Of two corners at one place the edge goes on as the one before.
  const plain = ends.slice(1).map(([toX, toY], index) => {
    const [x, y] = ends[index] ?? [toX, toY];
    const length = Math.hypot(toX - x, toY - y);
    if (length > 0) heading = Math.atan2(toY - y, toX - x) * DEGREES_PER_RADIAN;
    return { from: [x, y] as const, to: [toX, toY] as const, length, heading };
  });
  const turns = plain.map(({ heading: to }, index) =>
    turned(to - (plain.at(index - 1)?.heading ?? 0)),
  );
  const starts = startsOf(plain, turns, isRing);
  return plain.map((edge, index) => ({
    ...edge,
    turn: turns[index] ?? 0,
    start: starts[index] ?? "free",
  }));
}

/** Goes round a ring from a corner at which a side begins. */
function startsOf(
  edges: readonly { readonly heading: Degrees }[],
  turns: readonly Degrees[],
  isRing: boolean,
): readonly Start[] {
  const starts: Start[] = [];
  const first = isRing
    ? Math.max(
        0,
        turns.findIndex((turn) => Math.abs(turn) > TOLERANCE),
      )
    : 0;
  let side = 0;
  for (let step = 0; step < edges.length; step += 1) {
    const index = (first + step) % edges.length;
    const { heading = 0 } = edges[index] ?? {};
    const start = index === 0 && !isRing ? "free" : startOf(turns[index] ?? 0, heading - side);
    if (step === 0 || start !== "straight") side = heading;
    starts[index] = start;
  }
  return starts;
}

/** A bend of many small turns is not straight: it counts from where its side began. */
function startOf(turn: Degrees, fromSide: Degrees): Start {
  if (Math.abs(Math.abs(turn) - 90) <= TOLERANCE) return "square";
  const isStraight = Math.abs(turn) <= TOLERANCE && Math.abs(turned(fromSide)) <= TOLERANCE;
  return isStraight ? "straight" : "free";
}

/** Edges with right angles among them, each with the quarter turns that it has made since the first. */
type Run = readonly { readonly edge: Edge; readonly quarters: number }[];

/** A line of the plane: all points whose way along its normal is the offset. */
interface SideLine {
  readonly normal: PlanePoint;
  readonly offset: number;
}

function squaredPoints(
  points: readonly PlanePoint[],
  edges: readonly Edge[],
  isRing: boolean,
): readonly (PlanePoint | undefined)[] {
  const lines = new Map(runsOf(edges).flatMap(sideLines));
  return points.map((point, index) => {
    const after = edges[index];
    const before = index > 0 ? edges[index - 1] : isRing ? edges.at(-1) : undefined;
    const [one, other] = [before && lines.get(before), after && lines.get(after)];
    if (!one || !other || one === other) return footOn(one ?? other, point);
    return meetingOf(one, other) ?? point;
  });
}

/** Runs begin where an edge is free; in a ring without such an edge, at a right angle. */
function runsOf(edges: readonly Edge[]): readonly Run[] {
  const free = edges.findIndex(({ start }) => start === "free");
  const first = free >= 0 ? free : edges.findIndex(({ start }) => start === "square");
  const runs: { edge: Edge; quarters: number }[][] = [];
  for (const [index, edge] of [...edges.slice(first), ...edges.slice(0, first)].entries()) {
    const quarters = runs.at(-1)?.at(-1)?.quarters ?? 0;
    if (index === 0 || edge.start === "free") runs.push([{ edge, quarters: 0 }]);
    else {
      const more = edge.start === "square" ? Math.sign(edge.turn) : 0;
      runs.at(-1)?.push({ edge, quarters: quarters + more });
    }
  }
  return runs;
}

/** The line of each edge: that of its side in a run with right angles, else its own. */
function sideLines(run: Run): readonly (readonly [Edge, SideLine])[] {
  const direction = directionOf(run);
  const isSquare =
    run.some(({ quarters }) => quarters !== 0) &&
    run.every(({ edge, quarters }) => {
      const off = turned(edge.heading - 90 * quarters - direction);
      return Math.abs(off) <= 2 * TOLERANCE;
    });
  if (!isSquare) return run.map(({ edge }) => [edge, lineThrough([edge], edge.heading)]);
  const sides: { edges: Edge[]; quarters: number }[] = [];
  for (const { edge, quarters } of run) {
    const side = sides.at(-1);
    if (side?.quarters === quarters) side.edges.push(edge);
    else sides.push({ edges: [edge], quarters });
  }
  return sides.flatMap(({ edges, quarters }) => {
    const line = lineThrough(edges, direction + 90 * quarters);
    return edges.map((edge) => [edge, line] as const);
  });
}

/** The mean direction of a run's first edge, by the lengths of all. */
function directionOf(run: Run): Degrees {
  const [x, y] = run.reduce(
    ([east, north], { edge, quarters }) => {
      const angle = (edge.heading - 90 * quarters) / DEGREES_PER_RADIAN;
      return [east + edge.length * Math.cos(angle), north + edge.length * Math.sin(angle)];
    },
    [0, 0],
  );
  return Math.atan2(y ?? 0, x ?? 0) * DEGREES_PER_RADIAN;
}

function lineThrough(edges: readonly Edge[], heading: Degrees): SideLine {
  const angle = heading / DEGREES_PER_RADIAN;
  const normal: PlanePoint = [-Math.sin(angle), Math.cos(angle)];
  const corners = [...edges.map(({ from }) => from), ...edges.slice(-1).map(({ to }) => to)];
  const sum = corners.reduce((all, [x, y]) => all + normal[0] * x + normal[1] * y, 0);
  return { normal, offset: sum / corners.length };
}

/** The point of a line that is nearest to a point; the point itself where there is no line. */
function footOn(line: SideLine | undefined, [x, y]: PlanePoint): PlanePoint {
  if (!line) return [x, y];
  const { normal, offset } = line;
  const beside = offset - normal[0] * x - normal[1] * y;
  return [x + normal[0] * beside, y + normal[1] * beside];
}

/** Where two lines meet; nowhere that matters where they run nearly the same way. */
function meetingOf(one: SideLine, other: SideLine): PlanePoint | undefined {
  const [a, b] = [one.normal, other.normal];
  const sine = a[0] * b[1] - a[1] * b[0];
  if (Math.abs(sine) < Math.sin(TOLERANCE / DEGREES_PER_RADIAN / 2)) return undefined;
  return [
    (one.offset * b[1] - other.offset * a[1]) / sine,
    (other.offset * a[0] - one.offset * b[0]) / sine,
  ];
}
