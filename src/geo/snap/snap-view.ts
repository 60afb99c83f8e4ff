import type { FlatBox } from "../bounds.ts";
import type { Position } from "../position.ts";
import { longitudeStep } from "../rings.ts";
import type { PlanePoint } from "../segment.ts";
import { mercatorLat, mercatorX, mercatorY } from "../web-mercator.ts";

/**
 * The screen about a pointer: pixels to the right of it and below it, there and back. It is taken for flat, which it is near
 * the pointer, on a globe and in a tilted view too; of what is far off it gives the direction.
 */
export interface SnapView {
  /** What lies under the pointer. */
  readonly at: Position;
  readonly toPixels: (position: Position) => PlanePoint;
  readonly toPosition: (pixels: PlanePoint) => Position;
}

/**
 * The screen about a pointer, by three positions on it: under the pointer, some pixels to the right, and as many below.
 * `undefined` where they lie in one line, as beside a globe.
 */
export function snapViewAt(
  at: Position,
  { right, below, pixels }: { right: Position; below: Position; pixels: number },
): SnapView | undefined {
  const middle: PlanePoint = [mercatorX(at[0]), mercatorY(at[1])];
  const fromPointer = ([lon, lat]: Position): PlanePoint => [
    longitudeStep(at[0], lon) / 360,
    mercatorY(lat) - middle[1],
  ];
  const [a, b] = [fromPointer(right), fromPointer(below)];
  const determinant = (a[0] * b[1] - a[1] * b[0]) / pixels;
  if (!Number.isFinite(1 / determinant)) return undefined;
  return {
    at,
    toPixels: (position) => {
      const [x, y] = fromPointer(position);
      return [(x * b[1] - y * b[0]) / determinant, (y * a[0] - x * a[1]) / determinant];
    },
    toPosition: ([x, y]) => {
      const east = (x * a[0] + y * b[0]) / pixels;
      const south = (x * a[1] + y * b[1]) / pixels;
      return [at[0] + 360 * east, mercatorLat(middle[1] + south)];
    },
  };
}

/** The box of longitudes and latitudes about all that lies within so many pixels of a point of the screen. */
export function boxWithin(view: SnapView, [x, y]: PlanePoint, reach: number): FlatBox {
  const corners = [
    view.toPosition([x - reach, y - reach]),
    view.toPosition([x + reach, y - reach]),
    view.toPosition([x - reach, y + reach]),
    view.toPosition([x + reach, y + reach]),
  ];
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
