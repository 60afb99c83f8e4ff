import { fail } from "../../result.ts";
import {
  type CornerAddress,
  cornerBeside,
  cornerCount,
  cornerAt,
  type RingAddress,
} from "../outline/address.ts";
import { type CornerMove, moveCorners } from "../outline/corners.ts";
import type { PlanePoint } from "../segment.ts";
import { changedShape, type ShapeChange, shapePlane } from "./shape.ts";

/** The corners of a line or ring from one to another, in their order. */
export interface CornerRun extends RingAddress {
  readonly from: number;
  readonly to: number;
}

/**
 * Brings the corners between two of a line or ring onto the straight line between these: each to the foot of its perpendicular
 * where these follow one another along the line, else by its share of the way. All corners stay. In the local plane about the
 * shape.
 */
export function straightenCorners(geometry: GeoJSON.Geometry, run: CornerRun): ShapeChange {
  const shape = shapePlane(geometry);
  if (!shape.ok) return shape;
  const { outline, plane } = shape.value;
  const addresses = runAddresses(outline, run);
  if (!addresses) return fail({ kind: "no-such-corner", at: { ...run, corner: run.from } });
  const points = addresses.map((at) => plane.toPlane(cornerAt(outline, at) ?? []));
  const straight = alongLine(points);
  const moves = addresses.flatMap((at, index): CornerMove[] => {
    const point = straight[index];
    const isEnd = index === 0 || index === addresses.length - 1;
    return isEnd || !point ? [] : [{ at, to: plane.toPosition(point) }];
  });
  const moved = moveCorners(outline, moves);
  return moved.ok ? changedShape(moved.value) : moved;
}

/** The addresses of a run; `undefined` where a line has no such one. In a ring it may go over its first corner. */
function runAddresses(
  geometry: GeoJSON.Geometry,
  { part, ring, from, to }: CornerRun,
): readonly CornerAddress[] | undefined {
  const addresses: CornerAddress[] = [];
  let at: CornerAddress | undefined = { part, ring, corner: from };
  for (let left = cornerCount(geometry); at && left > 0; left -= 1) {
    addresses.push(at);
    if (at.corner === to) return addresses;
    at = cornerBeside(geometry, at, 1);
  }
  return undefined;
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
