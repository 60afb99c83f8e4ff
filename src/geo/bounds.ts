import type { Bounds, PolygonGeometry } from "./position.ts";
import { lonLat, ringsOf, type Ring } from "./rings.ts";
import type { Degrees } from "./units.ts";
import { unwrapRing } from "./unwrap.ts";

/**
 * `[west, south, east, north]` in a plane, in whichever unit it has: west is never above east, and nothing is known of the
 * antimeridian, so that longitudes run on beyond 180°.
 */
export type FlatBox = readonly [west: number, south: number, east: number, north: number];

/** The box of no position, which is inside out: around it and another box there is the other one. */
export const NO_EXTENT: FlatBox = [Infinity, Infinity, -Infinity, -Infinity];

/**
 * The least and greatest of the first two numbers of positions, as they stand: of a line across the antimeridian they make
 * sense once it is unwrapped, and `boundsOf` is what knows the globe. `NO_EXTENT` for none; NaN where a number is missing.
 */
export function extentOf(positions: Iterable<readonly number[]>): FlatBox {
  let [west, south, east, north] = NO_EXTENT;
  for (const position of positions) {
    const x = position[0] ?? Number.NaN;
    const y = position[1] ?? Number.NaN;
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** The smallest box around two boxes of one plane. */
export const aroundBoth = (one: FlatBox, other: FlatBox): FlatBox => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
];

/** Whether two boxes of one plane have a point in common, be it on their edges. */
export const boxesMeet = (one: FlatBox, other: FlatBox): boolean =>
  one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1];

type Interval = readonly [from: Degrees, to: Degrees];
interface Extent {
  readonly lon: Interval;
  readonly lat: Interval;
}

/**
 * The smallest box around all vertices, as RFC 7946 section 5 writes it: west is greater than east
 * where the box crosses the antimeridian, and a ring around a pole reaches from -180° to 180°.
 */
export function boundsOf(geometry: PolygonGeometry | GeoJSON.Point): Bounds {
  if (geometry.type === "Point") {
    const [lon, lat] = lonLat(geometry.coordinates);
    return [lon, lat, lon, lat];
  }
  const extents = ringsOf(geometry).map(ringExtent);
  const [west, east] = coveringInterval(extents.map(({ lon }) => lon));
  // By reduce: a spread of 100 000 rings would be too many arguments.
  const south = extents.reduce((least, { lat }) => Math.min(least, lat[0]), 90);
  const north = extents.reduce((most, { lat }) => Math.max(most, lat[1]), -90);
  return [west, south, east, north];
}

/** The smallest box around boxes, by the shorter way round the globe; `undefined` for none. */
export function unionBounds(boxes: readonly Bounds[]): Bounds | undefined {
  if (boxes.length === 0) return undefined;
  const spans = boxes.map(([west, , east]): Interval => [west, east < west ? east + 360 : east]);
  const [west, east] = coveringInterval(spans);
  // By reduce: a spread of 100 000 points would be too many arguments.
  const south = boxes.reduce((least, box) => Math.min(least, box[1]), 90);
  const north = boxes.reduce((most, box) => Math.max(most, box[3]), -90);
  return [west, south, east, north];
}

/** The box about a line of one position or more, each edge taken the short way round; see `boundsOf`. */
export function boundsOfLine(line: Ring): Bounds {
  const [west, south, east, north] = extentOf(unwrapRing(line).positions);
  const [from, to] = east - west < 360 ? coveringInterval([[west, east]]) : [-180, 180];
  return [from, south, to, north];
}

function ringExtent(ring: Ring): Extent {
  const { positions, pole } = unwrapRing(ring);
  if (positions.length === 0) throw new Error("Bounds need a position in each ring.");
  const [west, south, east, north] = extentOf(positions);
  if (pole === undefined) return { lon: [west, east], lat: [south, north] };
  return { lon: [-180, 180], lat: [Math.min(south, pole), Math.max(north, pole)] };
}

/** The shortest stretch of the globe's circle that holds all intervals: all but the widest gap. */
function coveringInterval(intervals: readonly Interval[]): Interval {
  const sorted = intervals.map(fromWithinGlobe).toSorted(([a], [b]) => a - b);
  const [first] = sorted;
  if (!first) throw new Error("Bounds need at least one ring.");
  let reach = first[1];
  let gap: Interval = [reach, reach];
  for (const [from, to] of sorted) {
    if (from - reach > gap[1] - gap[0]) gap = [reach, from];
    reach = Math.max(reach, to);
  }
  const lastGap = first[0] + 360 - reach;
  if (lastGap <= 0 && gap[0] === gap[1]) return [-180, 180];
  return lastGap >= gap[1] - gap[0]
    ? [first[0], eastWithinGlobe(reach)]
    : [gap[1], eastWithinGlobe(gap[0])];
}

/** Shifts an interval by whole turns so that it begins in -180° <= from < 180°. */
function fromWithinGlobe([from, to]: Interval): Interval {
  const turns = Math.floor((from + 180) / 360) * 360;
  return [from - turns, to - turns];
}

const eastWithinGlobe = (lon: Degrees): Degrees => (lon > 180 ? lon - 360 : lon);
