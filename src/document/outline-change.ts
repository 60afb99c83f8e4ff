/** What was done to the corners of an outline, or to all of it. */
export type OutlineDeed =
  | "corners-moved"
  | "corners-added"
  | "corners-removed"
  | "parts-added"
  | "parts-removed"
  | "holes-added"
  | "holes-removed"
  | "shape-moved"
  | "shape-turned"
  | "shape-scaled"
  | "outline-changed";

/** What was done to an outline, and to how many corners, parts or holes of it. */
export interface OutlineChange {
  readonly deed: OutlineDeed;
  readonly count: number;
}

/** The corners of a ring or a line: a closed ring names its first once more at its end. */
type Run = readonly GeoJSON.Position[];
/** A polygon's rings, the outer first; a line or a point has one run. */
type Part = readonly Run[];

const CHANGED: OutlineChange = { deed: "outline-changed", count: 1 };

const isSame = (one: GeoJSON.Position | undefined, other: GeoJSON.Position | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

const sameRun = (one: Run, other: Run): boolean =>
  one.length === other.length && one.every((corner, index) => isSame(corner, other[index]));

const samePart = (one: Part, other: Part): boolean =>
  one.length === other.length && one.every((run, index) => sameRun(run, other[index] ?? []));

const ringOf = (ring: Run): Run =>
  ring.length > 1 && isSame(ring[0], ring.at(-1)) ? ring.slice(0, -1) : ring;

/** The parts of a geometry, and whether they are points, lines or areas; `undefined` for one of several sorts. */
function partsOf(
  geometry: GeoJSON.Geometry,
): { readonly sort: string; readonly parts: readonly Part[] } | undefined {
  switch (geometry.type) {
    case "Point":
      return { sort: "point", parts: [[[geometry.coordinates]]] };
    case "MultiPoint":
      return { sort: "point", parts: geometry.coordinates.map((position) => [[position]]) };
    case "LineString":
      return { sort: "line", parts: [[geometry.coordinates]] };
    case "MultiLineString":
      return { sort: "line", parts: geometry.coordinates.map((line) => [line]) };
    case "Polygon":
      return { sort: "area", parts: [geometry.coordinates.map(ringOf)] };
    case "MultiPolygon":
      return { sort: "area", parts: geometry.coordinates.map((rings) => rings.map(ringOf)) };
    case "GeometryCollection":
      return undefined;
  }
}

/** Whether all of `some` stand in `all`, in their order: it takes as long as `all` is. */
function isWithin<Item>(
  some: readonly Item[],
  all: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): boolean {
  let found = 0;
  for (const item of all) {
    const next = some[found];
    if (next !== undefined && same(next, item)) found += 1;
  }
  return found === some.length;
}

/** Items that were added or removed while all others stayed as they were; `undefined` for any other change. */
function countChange<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): { readonly isMore: boolean; readonly count: number } | undefined {
  const isMore = after.length > before.length;
  const [fewer, more] = isMore ? [before, after] : [after, before];
  return isWithin(fewer, more, same) ? { isMore, count: more.length - fewer.length } : undefined;
}

/** Offsets from their middle, in degrees of latitude: true enough for the shape of a park. */
function offsetsOf(corners: Run): readonly (readonly [x: number, y: number])[] {
  const mean = (axis: 0 | 1): number =>
    corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length;
  const [lon0, lat0] = [mean(0), mean(1)];
  const shrink = Math.cos((lat0 * Math.PI) / 180);
  return corners.map(([lon = 0, lat = 0]) => [(lon - lon0) * shrink, lat - lat0]);
}

/** The squares of what is left where one shape is fitted on another, as a share; and what a turn or a scale comes to. */
const SAME_SHAPE = 1e-4;
const SAME_SIZE = 5e-4;

/** What was done to a shape of which every corner has moved: the best fit by a complex factor tells. */
function wholeDeed(before: Run, after: Run): OutlineDeed {
  const [from, to] = [offsetsOf(before), offsetsOf(after)];
  const sums = { square: 0, along: 0, across: 0, left: 0, size: 0 };
  for (const [index, [x, y]] of from.entries()) {
    const [u, v] = to[index] ?? [0, 0];
    sums.square += x * x + y * y;
    sums.along += u * x + v * y;
    sums.across += v * x - u * y;
  }
  if (sums.square === 0) return "shape-moved";
  const [a, b] = [sums.along / sums.square, sums.across / sums.square];
  for (const [index, [x, y]] of from.entries()) {
    const [u, v] = to[index] ?? [0, 0];
    sums.left += (u - a * x + b * y) ** 2 + (v - a * y - b * x) ** 2;
    sums.size += u * u + v * v;
  }
  if (sums.left > SAME_SHAPE * sums.size) return "outline-changed";
  if (Math.abs(Math.hypot(a, b) - 1) > SAME_SIZE) return "shape-scaled";
  return Math.abs(Math.atan2(b, a)) > SAME_SIZE ? "shape-turned" : "shape-moved";
}

/** Runs that correspond, with as many corners each: what has moved. */
function movedCorners(before: readonly Run[], after: readonly Run[]): OutlineChange | undefined {
  const [from, to] = [before.flat(), after.flat()];
  const count = from.filter((corner, index) => !isSame(corner, to[index])).length;
  if (count === 0) return undefined;
  return count === from.length
    ? { deed: wholeDeed(from, to), count: 1 }
    : { deed: "corners-moved", count };
}

/** Runs that correspond, some with more or fewer corners than before. */
function countedCorners(before: readonly Run[], after: readonly Run[]): OutlineChange {
  const changes = before.flatMap((run, index) => {
    const now = after[index] ?? [];
    return sameRun(run, now) ? [] : [countChange(run, now, isSame)];
  });
  const [first] = changes;
  if (!first || changes.some((change) => change?.isMore !== first.isMore)) return CHANGED;
  const count = changes.reduce((sum, change) => sum + (change?.count ?? 0), 0);
  // As many as before, and in the same order, would be no change.
  return count === 0
    ? CHANGED
    : { deed: first.isMore ? "corners-added" : "corners-removed", count };
}

function partsChange(before: readonly Part[], after: readonly Part[]): OutlineChange | undefined {
  if (before.length !== after.length) {
    const change = countChange(before, after, samePart);
    return change
      ? { deed: change.isMore ? "parts-added" : "parts-removed", count: change.count }
      : CHANGED;
  }
  const [from, to] = [before.flat(), after.flat()];
  if (before.some((part, index) => part.length !== after[index]?.length)) {
    const change = countChange(from, to, sameRun);
    return change && change.count > 0
      ? { deed: change.isMore ? "holes-added" : "holes-removed", count: change.count }
      : CHANGED;
  }
  const isSameCount = from.every((run, index) => run.length === to[index]?.length);
  return isSameCount ? movedCorners(from, to) : countedCorners(from, to);
}

/** What makes one outline of another, by their longitudes and latitudes; `undefined` where those are the same. */
export function outlineChange(
  before: GeoJSON.Geometry | undefined,
  after: GeoJSON.Geometry | undefined,
): OutlineChange | undefined {
  if (before === after) return undefined;
  const [from, to] = [before && partsOf(before), after && partsOf(after)];
  if (from && from.sort === to?.sort) return partsChange(from.parts, to.parts);
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : CHANGED;
}
