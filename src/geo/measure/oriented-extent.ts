import { type PlanePoint, sideOfLine } from "../segment.ts";

/** A rectangle in the plane, turned any way; its corners in order around it. */
export type Rectangle = readonly [PlanePoint, PlanePoint, PlanePoint, PlanePoint];

/**
 * The smallest rectangle by area around points of a plane. One of its sides lies along a side of the convex hull
 * (Freeman and Shapira, Determining the minimum-area encasing rectangle, 1975), so each is tried; the three other
 * corners that a rectangle touches go around with it (Toussaint, Solving geometric problems with the rotating calipers,
 * 1983). `undefined` where the points enclose nothing.
 */
export function smallestRectangle(points: readonly PlanePoint[]): Rectangle | undefined {
  const hull = convexHull(points);
  if (hull.length < 3) return undefined;
  const calipers = createCalipers(hull);
  let best = calipers(0);
  for (let side = 1; side < hull.length; side += 1) {
    const box = calipers(side);
    if (box.area < best.area) best = box;
  }
  return best.corners;
}

/** Andrew's monotone chain: counter-clockwise, without positions on a straight side. */
function convexHull(points: readonly PlanePoint[]): readonly PlanePoint[] {
  const sorted = points.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by);
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())];
}

function halfHull(points: readonly PlanePoint[]): readonly PlanePoint[] {
  const chain: PlanePoint[] = [];
  for (const point of points) {
    while (turnsRightOrNot(chain.at(-2), chain.at(-1), point)) chain.pop();
    chain.push(point);
  }
  return chain.slice(0, -1);
}

const turnsRightOrNot = (a: PlanePoint | undefined, b: PlanePoint | undefined, c: PlanePoint) =>
  a !== undefined && b !== undefined && sideOfLine(a, b, c) <= 0;

/** The box along each side of a hull, whose sides must be asked for in order. */
function createCalipers(hull: readonly PlanePoint[]) {
  const pointAt = (index: number): PlanePoint => hull[index % hull.length] ?? [0, 0];
  // The corners farthest along the side, away from it, and back along it.
  let [ahead, away, behind] = [1, 1, 1];
  return (side: number) => {
    const [from, to] = [pointAt(side), pointAt(side + 1)];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [cos, sin] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const turned = (index: number): PlanePoint => turn(pointAt(index), cos, -sin);
    const farthest = (first: number, reach: (point: PlanePoint) => number): number => {
      let index = first;
      while (reach(turned(index + 1)) > reach(turned(index))) index += 1;
      return index;
    };
    ahead = farthest(Math.max(ahead, side + 1), ([x]) => x);
    away = farthest(Math.max(away, ahead), ([, y]) => y);
    behind = farthest(Math.max(behind, away), ([x]) => -x);
    const [west, east] = [turned(behind)[0], turned(ahead)[0]];
    const [south, north] = [Math.min(turned(side)[1], turned(side + 1)[1]), turned(away)[1]];
    const corners: Rectangle = [
      turn([west, south], cos, sin),
      turn([east, south], cos, sin),
      turn([east, north], cos, sin),
      turn([west, north], cos, sin),
    ];
    return { area: (east - west) * (north - south), corners };
  };
}

const turn = ([x, y]: PlanePoint, cos: number, sin: number): PlanePoint => [
  x * cos - y * sin,
  x * sin + y * cos,
];
