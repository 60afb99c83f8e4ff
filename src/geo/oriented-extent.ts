import type { PlanePoint } from "./laea.ts";

/** A rectangle in the plane, turned any way; its corners in order around it. */
export type Rectangle = readonly [PlanePoint, PlanePoint, PlanePoint, PlanePoint];

/**
 * The smallest rectangle by area around points of a plane. One of its sides lies along a side of the convex hull
 * (Freeman and Shapira, Determining the minimum-area encasing rectangle, 1975), so each is tried.
 * `undefined` where the points enclose nothing.
 */
export function smallestRectangle(points: readonly PlanePoint[]): Rectangle | undefined {
  const hull = convexHull(points);
  if (hull.length < 3) return undefined;
  const angles = hull.map(([x, y], index) => {
    const [nextX, nextY] = hull[(index + 1) % hull.length] ?? [x, y];
    return Math.atan2(nextY - y, nextX - x);
  });
  const boxes = angles.map((angle) => boxAlong(hull, angle));
  return boxes.reduce((best, box) => (box.area < best.area ? box : best)).corners;
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

function turnsRightOrNot(a: PlanePoint | undefined, b: PlanePoint | undefined, c: PlanePoint) {
  if (!a || !b) return false;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0;
}

function boxAlong(hull: readonly PlanePoint[], angle: number) {
  const turned = hull.map((point) => turn(point, -angle));
  const xs = turned.map(([x]) => x);
  const ys = turned.map(([, y]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const corners: Rectangle = [
    turn([west, south], angle),
    turn([east, south], angle),
    turn([east, north], angle),
    turn([west, north], angle),
  ];
  return { area: (east - west) * (north - south), corners };
}

const turn = ([x, y]: PlanePoint, angle: number): PlanePoint => [
  x * Math.cos(angle) - y * Math.sin(angle),
  x * Math.sin(angle) + y * Math.cos(angle),
];
