import { geodesicInverse } from "../../geo/measure/geodesic.ts";
import type { Bounds, Position } from "../../geo/position.ts";
import type { Metres } from "../../geo/units.ts";
import { KNOWN_DATUMS, type KnownDatum, type KnownShift } from "./datum-table.ts";
import { shiftToWgs84, type Ellipsoid } from "./helmert.ts";

/** The shift that fits best, and how well it was made for where the positions are. */
export interface ChosenShift {
  readonly shift: KnownShift;
  /** All of the box lies in its area, or most of it, or less than half. */
  readonly holds: "all" | "most" | "little";
}

/**
 * The shift of a datum for positions in a box: of those made for all of it the most accurate, those for the sea after
 * those for land (parks lie on land); of equals the one for the smallest area, then the newest, which stands first.
 * Where none is made for all of it, the one for the most of it; where none is made for any, the one for the largest
 * area. `undefined` where the datum has none.
 */
export function chooseShift({ shifts }: KnownDatum, box: Bounds): ChosenShift | undefined {
  const fitting = shifts.filter(({ area }) => shared(area, box) >= extent(box) - 1e-9);
  const [best] = fitting.toSorted(
    (a, b) =>
      Number(a.isOffshore) - Number(b.isOffshore) ||
      (a.accuracyMetres ?? Infinity) - (b.accuracyMetres ?? Infinity) ||
      extent(a.area) - extent(b.area),
  );
  if (best) return { shift: best, holds: "all" };
  const [widest] = shifts.toSorted(
    (a, b) => shared(b.area, box) - shared(a.area, box) || extent(b.area) - extent(a.area),
  );
  const holds = widest && shared(widest.area, box) > extent(box) / 2 ? "most" : "little";
  return widest && { shift: widest, holds };
}

/** The sides of a box that is as wide as `east` lies east of `west`. */
const widthOf = ([west, , east]: Bounds): number => (east < west ? east + 360 - west : east - west);

/** A point is as large as a thousandth of a degree, so that it can be shared. */
const SMALLEST = 0.001;
const extent = (box: Bounds): number => (widthOf(box) + SMALLEST) * (box[3] - box[1] + SMALLEST);

/** How much of a box lies in an area, in square degrees of `extent`; 0 where nothing does. */
function shared(area: Bounds, box: Bounds): number {
  const turns = [-360, 0, 360].map((turn) =>
    overlap([area[0], area[0] + widthOf(area)], [box[0] + turn, box[0] + turn + widthOf(box)]),
  );
  const width = Math.max(...turns);
  const height = overlap([area[1], area[3]], [box[1], box[3]]);
  return width < 0 || height < 0 ? 0 : (width + SMALLEST) * (height + SMALLEST);
}

/** Negative where the two do not touch. */
const overlap = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

/** How far the shifts of a datum put the middle of a box from each other, of those made for any of it. */
export function spreadIn({ shifts, ellipsoid }: KnownDatum, box: Bounds): Metres {
  const touching = shifts.filter(({ area }) => shared(area, box) > 0);
  return spreadAt(touching.length > 0 ? touching : shifts, middleOf(box), ellipsoid);
}

function spreadAt(shifts: readonly KnownShift[], position: Position, ellipsoid: Ellipsoid): Metres {
  const places = shifts.map(({ parameters }) => shiftToWgs84(position, ellipsoid, parameters));
  return Math.max(0, ...places.flatMap((a) => places.map((b) => distance(a, b))));
}

/**
 * How far off a position may be whose datum nobody knows: the farthest that any shift of EPSG for its place moves it,
 * of those from the same ellipsoid if there are any.
 */
export function farthestShift(position: Position, ellipsoid: Ellipsoid): Metres {
  const here = KNOWN_DATUMS.flatMap((datum) =>
    datum.shifts
      .filter(({ code, area }) => code !== 0 && shared(area, [...position, ...position]) > 0)
      .map(({ parameters }) => ({ datum, parameters })),
  );
  const alike = here.filter(({ datum }) => isSameEllipsoid(datum.ellipsoid, ellipsoid));
  const moved = (alike.length > 0 ? alike : here).map(({ datum, parameters }) =>
    distance(position, shiftToWgs84(position, datum.ellipsoid, parameters)),
  );
  return Math.max(0, ...moved);
}

/** Whether two ellipsoids are the same but for how many digits are written. */
export const isSameEllipsoid = (a: Ellipsoid, b: Ellipsoid): boolean =>
  Math.abs(a.axisMetres - b.axisMetres) < 1 &&
  Math.abs(a.inverseFlattening - b.inverseFlattening) < 0.01;

/** How far a shift moves the middle of its area. */
export function distanceMoved({ area, parameters }: KnownShift, ellipsoid: Ellipsoid): Metres {
  const middle = middleOf(area);
  return distance(middle, shiftToWgs84(middle, ellipsoid, parameters));
}

/** The middle of a box, whose longitude may lie beyond 180°. */
export const middleOf = (box: Bounds): Position => [
  box[0] + widthOf(box) / 2,
  (box[1] + box[3]) / 2,
];

const distance = (a: Position, b: Position): Metres => geodesicInverse(a, b).distanceMetres;
