import type { Line } from "./generalise.ts";
import type { SquarePoint } from "./mercator.ts";

/** How far a curve's chords may be from the curve, in metres: less than a pixel up to zoom 16. */
const CHORD_METRES = 1;

/** Length of the equator of WGS 84 in metres, which is the side of the Mercator square there. */
const EQUATOR_METRES = 40_075_016.686;

/** Metres of one unit of the Mercator square at a point of it: Mercator's scale is one over the cosine of the latitude. */
export const metresAUnit = ([, y]: SquarePoint): number =>
  EQUATOR_METRES / Math.cosh(Math.PI * (1 - 2 * y));

/**
 * Rounds a line's corners, each by a parabola between points of the two segments that meet there, at most half-way along
 * them. A corner is so cut by at most `mostMetres`; where segments are long the line stays straight. A closed line is
 * rounded where it closes too; the ends of an open one stay.
 */
export function roundCorners(line: Line, mostMetres: number): SquarePoint[] {
  const isClosed = line.length > 3 && line[0]?.join() === line.at(-1)?.join();
  if (!isClosed) {
    const inner = line
      .slice(1, -1)
      .flatMap((point, index) =>
        curveAt(line[index] ?? point, point, line[index + 2] ?? point, mostMetres),
      );
    return [...line.slice(0, 1), ...inner, ...line.slice(-1)];
  }
  const corners = line.slice(1);
  const ring = corners.flatMap((point, index) =>
    curveAt(
      line[index] ?? point,
      point,
      corners[(index + 1) % corners.length] ?? point,
      mostMetres,
    ),
  );
  return [...ring, ...ring.slice(0, 1)];
}

/** The points of the curve that takes a corner's place. */
function curveAt(
  before: SquarePoint,
  corner: SquarePoint,
  after: SquarePoint,
  mostMetres: number,
): SquarePoint[] {
  const [back, onward] = [unitVector(corner, before), unitVector(corner, after)];
  const bend = Math.hypot(back.x + onward.x, back.y + onward.y);
  const metres = metresAUnit(corner);
  // The parabola's middle is a quarter of `reach * bend` from the corner.
  const reach = Math.min(
    back.length / 2,
    onward.length / 2,
    bend > 0 ? (4 * mostMetres) / metres / bend : Infinity,
  );
  const steps = Math.max(1, Math.ceil(Math.sqrt((reach * bend * metres) / 4 / CHORD_METRES)));
  return Array.from({ length: steps + 1 }, (_, step): SquarePoint => {
    const [from, to] = [(1 - step / steps) ** 2 * reach, (step / steps) ** 2 * reach];
    return [corner[0] + back.x * from + onward.x * to, corner[1] + back.y * from + onward.y * to];
  });
}

/** Direction and length of a segment; of one without length, no direction. */
function unitVector(
  [fromX, fromY]: SquarePoint,
  [toX, toY]: SquarePoint,
): { x: number; y: number; length: number } {
  const length = Math.hypot(toX - fromX, toY - fromY);
  if (length === 0) return { x: 0, y: 0, length };
  return { x: (toX - fromX) / length, y: (toY - fromY) / length, length };
}
