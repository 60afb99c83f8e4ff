import Flatbush from "flatbush";
import type { Map as MapLibre } from "maplibre-gl";
import {
  type CornerAddress,
  cornersInPath,
  hasRings,
  type OutlineCorner,
  type OutlineGeometry,
  outlineParts,
} from "../../geo/outline/address.ts";
import { boxesMeet, extentOf, type FlatBox } from "../../geo/bounds.ts";
import type { Position } from "../../geo/position.ts";
import type { ScreenPoint } from "../../state/draw/drag-gesture.ts";
import { longitudeStep, lonLat } from "../../geo/rings.ts";

/** A corner, and the edge that leaves it as far as one does. */
interface IndexedCorner extends OutlineCorner {
  /** The corner after it, as the outline has it. */
  readonly behind: GeoJSON.Position | undefined;
  /** Its longitude follows on from that of the corner without a jump. */
  readonly next: Position | undefined;
}

/** The corners and edges of an outline by where they lie. Made once for each outline, not for each frame. */
export interface OutlineIndex {
  readonly geometry: OutlineGeometry;
  /** From where the index of the next outline goes on; of no corners none. */
  readonly indexed: Indexed | undefined;
  /** The corners whose edges come into a box of degrees, which may lie on any turn of the globe. */
  readonly search: (box: FlatBox) => readonly IndexedCorner[];
}

/** Corners by where their edges lie. */
interface Indexed {
  readonly corners: readonly IndexedCorner[];
  /** Most of them; `loose` are the numbers of those whose edges lay elsewhere when it was made. */
  readonly tree: Flatbush;
  readonly loose: ReadonlySet<number>;
}

/** So many corners are looked at one by one before all are indexed anew. */
const MOST_LOOSE = 64;

const NOWHERE: GeoJSON.Position = [];

const isSame = (one = NOWHERE, other = NOWHERE): boolean =>
  one === other || (one.length === other.length && one.every((number, at) => number === other[at]));

function indexedCorner(
  at: CornerAddress,
  position: GeoJSON.Position,
  behind: GeoJSON.Position | undefined,
): IndexedCorner {
  const [lon] = lonLat(position);
  const next: Position | undefined = behind && [
    lon + longitudeStep(lon, behind[0] ?? 0),
    behind[1] ?? 0,
  ];
  return { at, position, behind, next };
}

/** All corners of an outline; those that were there before stay the same objects. */
function indexedCorners(
  geometry: OutlineGeometry,
  before: readonly IndexedCorner[],
): readonly IndexedCorner[] {
  const isRing = hasRings(geometry);
  const corners: IndexedCorner[] = [];
  for (const [part, paths] of outlineParts(geometry).entries())
    for (const [ring, path] of paths.entries()) {
      const count = cornersInPath(path, isRing);
      for (const [corner, position] of path.entries()) {
        if (corner >= count) continue;
        const number = isRing ? (corner + 1) % count : corner + 1;
        const behind = number !== corner && number < count ? path[number] : undefined;
        const old = before[corners.length];
        const isOld =
          old?.at.corner === corner &&
          old.at.ring === ring &&
          old.at.part === part &&
          isSame(old.position, position) &&
          isSame(old.behind, behind);
        corners.push(isOld ? old : indexedCorner({ part, ring, corner }, position, behind));
      }
    }
  return corners;
}

const boxOf = ({ position, next }: IndexedCorner): FlatBox =>
  extentOf(next ? [position, next] : [position]);

function indexWhole(corners: readonly IndexedCorner[]): Indexed {
  const tree = new Flatbush(corners.length);
  for (const corner of corners) tree.add(...boxOf(corner));
  tree.finish();
  return { corners, tree, loose: new Set() };
}

/** Indexes corners, most of which are in an index that was there before. */
function indexAfter(corners: readonly IndexedCorner[], before: Indexed | undefined): Indexed {
  if (before?.corners.length !== corners.length) return indexWhole(corners);
  const loose = new Set(before.loose);
  for (const [number, corner] of corners.entries())
    if (corner !== before.corners[number]) loose.add(number);
  return loose.size > MOST_LOOSE ? indexWhole(corners) : { corners, tree: before.tree, loose };
}

function numbersIn({ corners, tree, loose }: Indexed, box: FlatBox): readonly number[] {
  const isThere = (number: number): boolean => {
    const corner = corners[number];
    return corner !== undefined && boxesMeet(boxOf(corner), box);
  };
  return [...tree.search(...box, (number) => !loose.has(number)), ...[...loose].filter(isThere)];
}

/**
 * Indexes an outline; a geometry without corners finds none.
 * @param before the index of what it was made of: a few corners that have moved are not looked for in all
 */
export function indexOutline(geometry: OutlineGeometry, before?: OutlineIndex): OutlineIndex {
  const corners = indexedCorners(geometry, before?.indexed?.corners ?? []);
  if (corners.length === 0) return { geometry, indexed: undefined, search: () => [] };
  const indexed = indexAfter(corners, before?.indexed);
  const search = ([west, south, east, north]: FlatBox): readonly IndexedCorner[] => {
    const found = new Set<number>();
    for (const turn of [-360, 0, 360])
      for (const number of numbersIn(indexed, [west + turn, south, east + turn, north]))
        found.add(number);
    return [...found].toSorted((a, b) => a - b).flatMap((number) => corners[number] ?? []);
  };
  return { geometry, indexed, search };
}

const boxAround = (map: MapLibre, points: readonly ScreenPoint[]): FlatBox =>
  extentOf(points.map(({ x, y }) => map.unproject([x, y]).toArray()));

const cornersOfBox = (one: ScreenPoint, other: ScreenPoint): readonly ScreenPoint[] => [
  one,
  { x: other.x, y: one.y },
  other,
  { x: one.x, y: other.y },
];

/** Where a position is on the screen, in the copy of the world that is nearest to a longitude. */
function pointOf(
  map: MapLibre,
  [lon = 0, lat = 0]: readonly number[],
  nearLon: number,
): ScreenPoint {
  return map.project([lon + 360 * Math.round((nearLon - lon) / 360), lat]);
}

const distanceBetween = (one: ScreenPoint, other: ScreenPoint): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

function distanceToSegment(point: ScreenPoint, from: ScreenPoint, to: ScreenPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const along = Math.min(1, Math.max(0, share));
  return distanceBetween(point, { x: from.x + along * dx, y: from.y + along * dy });
}

/** Of several handles in a square of so many pixels one is shown; of an edge from so long on its middle. */
const CELL_PX = 24;
const LEAST_EDGE_PX = 48;
/** More handles than this hide the outline. */
const MOST_HANDLES = 400;

/** Where a corner is on the screen, and the middle of the edge that leaves it as far as that is long enough. */
interface SeenCorner {
  readonly point: ScreenPoint;
  readonly middle: OutlineCorner | undefined;
}

/** Where corners are on the screen, as long as the map shows the same view. */
export type SeenCorners = WeakMap<object, SeenCorner>;

function seenCorner(map: MapLibre, { at, position, next }: IndexedCorner, lng: number): SeenCorner {
  const point = pointOf(map, position, lng);
  const end = next && pointOf(map, next, lng);
  if (!end || distanceBetween(point, end) < LEAST_EDGE_PX) return { point, middle: undefined };
  const middle = map.unproject([(point.x + end.x) / 2, (point.y + end.y) / 2]);
  return { point, middle: { at, position: middle.toArray() } };
}

/**
 * The corners in view that can be taken hold of and seen apart, and the middles of edges that are long enough.
 * @param seen where those are that were looked at in this view, to which the others are added
 */
export function handlesInView(
  map: MapLibre,
  index: OutlineIndex,
  seen: SeenCorners,
): { readonly corners: readonly OutlineCorner[]; readonly middles: readonly OutlineCorner[] } {
  const { clientWidth: x, clientHeight: y } = map.getContainer();
  const { lng } = map.getCenter();
  const cells = new Set<number>();
  const [corners, middles]: [OutlineCorner[], OutlineCorner[]] = [[], []];
  for (const corner of index.search(boxAround(map, cornersOfBox({ x: 0, y: 0 }, { x, y })))) {
    const known = seen.get(corner) ?? seenCorner(map, corner, lng);
    seen.set(corner, known);
    const { point, middle } = known;
    if (middle) middles.push(middle);
    if (point.x < 0 || point.y < 0 || point.x > x || point.y > y) continue;
    const cell = Math.floor(point.x / CELL_PX) * 10_007 + Math.floor(point.y / CELL_PX);
    if (!cells.has(cell)) corners.push({ at: corner.at, position: corner.position });
    cells.add(cell);
  }
  return { corners: thinned(corners), middles: thinned(middles) };
}

function thinned(handles: readonly OutlineCorner[]): readonly OutlineCorner[] {
  const step = Math.ceil(handles.length / MOST_HANDLES);
  return step <= 1 ? handles : handles.filter((_, place) => place % step === 0);
}

/** What of an outline is under the pointer. */
export type OutlineHit =
  | { readonly kind: "corner"; readonly at: CornerAddress; readonly position: GeoJSON.Position }
  | { readonly kind: "middle"; readonly at: CornerAddress; readonly position: GeoJSON.Position }
  | { readonly kind: "edge"; readonly at: CornerAddress };

interface Reach {
  readonly point: ScreenPoint;
  /** In CSS pixels. */
  readonly reach: number;
}

/** What lies within reach of a point: corners before the middles of edges, and those before edges; of each the nearest. */
export function outlineHitAt(
  map: MapLibre,
  index: OutlineIndex,
  middles: readonly OutlineCorner[],
  { point, reach }: Reach,
): OutlineHit | undefined {
  const { x, y } = point;
  const around = cornersOfBox({ x: x - reach, y: y - reach }, { x: x + reach, y: y + reach });
  const { lng } = map.unproject([x, y]);
  const found = index.search(boxAround(map, around)).map((corner) => {
    const from = pointOf(map, corner.position, lng);
    const to = corner.next && pointOf(map, corner.next, lng);
    return {
      corner,
      toCorner: distanceBetween(point, from),
      toEdge: to ? distanceToSegment(point, from, to) : Infinity,
    };
  });
  const nearest = found.toSorted((a, b) => a.toCorner - b.toCorner)[0];
  if (nearest && nearest.toCorner <= reach) {
    const { at, position } = nearest.corner;
    return { kind: "corner", at, position };
  }
  const middle = middles
    .map((handle) => ({ handle, away: distanceBetween(point, pointOf(map, handle.position, lng)) }))
    .filter(({ away }) => away <= reach)
    .toSorted((a, b) => a.away - b.away)[0];
  if (middle) return { kind: "middle", ...middle.handle };
  const edge = found.toSorted((a, b) => a.toEdge - b.toEdge)[0];
  return edge && edge.toEdge <= reach ? { kind: "edge", at: edge.corner.at } : undefined;
}

/** The corners within a box of the screen. */
export function cornersInBox(
  map: MapLibre,
  index: OutlineIndex,
  [one, other]: readonly [ScreenPoint, ScreenPoint],
): readonly CornerAddress[] {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  const { lng } = map.unproject([(left + right) / 2, (top + bottom) / 2]);
  return index.search(boxAround(map, cornersOfBox(one, other))).flatMap(({ at, position }) => {
    const { x, y } = pointOf(map, position, lng);
    return x >= left && x <= right && y >= top && y <= bottom ? [at] : [];
  });
}

/** A box of the screen as a ring on the ground. */
export const boxRing = (map: MapLibre, one: ScreenPoint, other: ScreenPoint): GeoJSON.Position[] =>
  [...cornersOfBox(one, other), one].map(({ x, y }) => map.unproject([x, y]).toArray());
