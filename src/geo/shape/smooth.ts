import { fail } from "../../result.ts";
import { cornerCount } from "../outline/address.ts";
import { leastCorners } from "../outline/outline.ts";
import type { PlanePoint } from "../segment.ts";
import { changedShape, heightsIn, mapPaths, type ShapeChange, shapePlane } from "./shape.ts";

/** What is drawn and stored with ease. */
const MOST_CORNERS = 100_000;

/**
 * Cuts the corners of lines and rings, each at a quarter of the edges beside it, again and again (Chaikin, An algorithm for high
 * speed curve generation, 1974): after some rounds none is seen. The ends of lines stay, all other corners go, and their third
 * numbers with them. A convex ring grows smaller by it. In the local plane about the shape.
 * @param rounds 1 or more; each doubles the corners
 */
export function smoothShape(geometry: GeoJSON.Geometry, rounds: number): ShapeChange {
  const shape = shapePlane(geometry);
  if (!shape.ok) return shape;
  const { outline, plane } = shape.value;
  if (leastCorners(outline) === 1) return fail({ kind: "wrong-type", type: outline.type });
  const count = cornerCount(outline) * 2 ** rounds;
  if (count > MOST_CORNERS) return fail({ kind: "too-many-corners", count, most: MOST_CORNERS });
  let lostZ = 0;
  const smooth = mapPaths(outline, (corners, isRing) => {
    if (!isRing && corners.length < 3) return corners;
    let points = corners.map(plane.toPlane);
    for (let round = 0; round < rounds; round += 1) points = cutCorners(points, isRing);
    const cut = points.map((point) => [...plane.toPosition(point)]);
    lostZ += heightsIn(isRing ? corners : corners.slice(1, -1));
    return isRing ? cut : [...corners.slice(0, 1), ...cut.slice(1, -1), ...corners.slice(-1)];
  });
  return changedShape(smooth, lostZ);
}

/** Of a line the first and the last point stay, and the first and last edge are not cut beside them. */
function cutCorners(points: readonly PlanePoint[], isRing: boolean): PlanePoint[] {
  const edges = points.slice(isRing ? 0 : 1).map((to, index): readonly PlanePoint[] => {
    const from = isRing ? (points.at(index - 1) ?? to) : (points[index] ?? to);
    return [shareOfWay(from, to, 1 / 4), shareOfWay(from, to, 3 / 4)];
  });
  if (isRing) return edges.flat();
  return [...points.slice(0, 1), ...edges.flat().slice(1, -1), ...points.slice(-1)];
}

const shareOfWay = ([x, y]: PlanePoint, [toX, toY]: PlanePoint, share: number): PlanePoint => [
  x + share * (toX - x),
  y + share * (toY - y),
];
