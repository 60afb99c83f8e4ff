import { fail } from "../../result.ts";
import { simplifyLine, simplifyRing } from "../measure/simplify.ts";
import type { OutlinePath } from "../outline/address.ts";
import { leastCorners } from "../outline/outline.ts";
import type { PlanePoint } from "../segment.ts";
import type { Metres } from "../units.ts";
import { changedShape, mapPaths, movedCorners, type ShapeChange, shapePlane } from "./shape.ts";

/**
 * Brings the corners of runs that are nearly straight, within a tolerance, onto the straight lines between the ends of these: each
 * to the foot of its perpendicular where these follow one another along the line, else by its share of the way. All corners stay.
 * The ends are those that the algorithm of Douglas and Peucker leaves (`simplifyRing`), in a ring from a corner that sticks
 * out, so that a side which goes over the first corner is one run. In the local plane about the shape.
 */
export function straightenShape(geometry: GeoJSON.Geometry, toleranceMetres: Metres): ShapeChange {
  if (geometry.type !== "GeometryCollection" && leastCorners(geometry) === 1)
    return fail({ kind: "wrong-type", type: geometry.type });
  const shape = shapePlane(geometry);
  if (!shape.ok) return shape;
  const { outline, plane } = shape.value;
  const straight = mapPaths(outline, (corners, isRing) => {
    const points = corners.map(plane.toPlane);
    const order = isRing ? orderFrom(outermost(points), points.length) : [...points.keys()];
    const runs = runsAlong(corners, order, isRing, toleranceMetres);
    return movedCorners(corners, straightened(points, runs), plane);
  });
  return changedShape(straight);
}

/** The corner that is farthest from the first one. */
function outermost(points: readonly PlanePoint[]): number {
  const [[x, y] = [0, 0]] = points;
  const ways = points.map((point) => Math.hypot(point[0] - x, point[1] - y));
  return Math.max(0, ways.indexOf(Math.max(...ways)));
}

/** The numbers of a ring's corners from one of them round to it again. */
const orderFrom = (start: number, count: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, at) => (start + at) % count);

/** The corners of each run by their numbers, its ends among them. */
function runsAlong(
  corners: OutlinePath,
  order: readonly number[],
  isRing: boolean,
  toleranceMetres: Metres,
): readonly (readonly number[])[] {
  const path = order.flatMap((at) => corners.slice(at, at + 1));
  const { kept } = (isRing ? simplifyRing : simplifyLine)(path, toleranceMetres);
  return kept.slice(1).map((to, index) => order.slice(kept[index], to + 1));
}

function straightened(
  points: readonly PlanePoint[],
  runs: readonly (readonly number[])[],
): readonly PlanePoint[] {
  const next = [...points];
  for (const run of runs) {
    const straight = alongLine(run.flatMap((at) => points.slice(at, at + 1)));
    for (const [index, at] of run.slice(1, -1).entries()) next[at] = straight[index + 1] ?? [0, 0];
  }
  return next;
}

function alongLine(points: readonly PlanePoint[]): readonly PlanePoint[] {
  const [first = [0, 0], last = first] = [points[0], points.at(-1)];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const square = dx * dx + dy * dy;
  const feet = points.map(([x, y]) => ((x - first[0]) * dx + (y - first[1]) * dy) / square);
  const isInOrder = feet.every((foot, at) => at === 0 || foot > (feet[at - 1] ?? Infinity));
  const shares = isInOrder ? feet : sharesOfWay(points);
  return shares.map((share) => [first[0] + share * dx, first[1] + share * dy]);
}

/** How much of the way along points lies before each. */
function sharesOfWay(points: readonly PlanePoint[]): readonly number[] {
  const ways: number[] = [];
  for (const [index, [x, y]] of points.entries()) {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    ways.push((ways.at(-1) ?? 0) + Math.hypot(x - fromX, y - fromY));
  }
  const whole = ways.at(-1) ?? 0;
  return ways.map((way) => (whole === 0 ? 0 : way / whole));
}
