import { booleanPointInPolygon } from "@turf/turf";
import Flatbush from "flatbush";
import { boxesMeet, extentOf } from "../bounds.ts";
import { crossingRings } from "../measure/crossings.ts";
import { metresPerDegree } from "../measure/local-metres.ts";
import type { Ring } from "../rings.ts";
import type { Metres } from "../units.ts";
import { createGeodesicPlaces } from "./geodesic-places.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Refusal } from "./refusal.ts";
import { DECIMALS, isRepeat, type Polygon, rounded } from "./rounding.ts";
import { cornerKey } from "./planar-shapes.ts";
import { placesOn } from "./soundness.ts";

type Shape = readonly Polygon[];
type Position = GeoJSON.Position;

/** The rounding of seven decimals moves a corner less than this beside its edge. */
const ROUNDING: Metres = 0.03;

interface Edge {
  readonly from: Position;
  readonly to: Position;
}

/** The place of an edge that is nearest to a position. */
interface Near {
  readonly metres: Metres;
  /** How far along the edge, from 0 to 1. */
  readonly share: number;
  readonly foot: Position;
}

function nearOn({ from, to }: Edge, [x = 0, y = 0]: Position): Near {
  const [east, north] = metresPerDegree(y);
  const [ax = 0, ay = 0] = from;
  const [dx, dy] = [((to[0] ?? 0) - ax) * east, ((to[1] ?? 0) - ay) * north];
  const [px, py] = [(x - ax) * east, (y - ay) * north];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  const metres = Math.hypot(px - share * dx, py - share * dy);
  const foot = [ax + share * ((to[0] ?? 0) - ax), ay + share * ((to[1] ?? 0) - ay)];
  return { metres, share, foot };
}

const metresBetween = (one: Position, other: Position): Metres =>
  nearOn({ from: other, to: other }, one).metres;

/** A box around positions with so many metres to spare. */
function boxAround(positions: readonly Position[], spare: Metres) {
  const [west, south, east, north] = extentOf(positions);
  const [perLon, perLat] = metresPerDegree(Math.max(Math.abs(south), Math.abs(north)));
  const [dx, dy] = [spare / Math.max(perLon, 1), spare / perLat];
  return [west - dx, south - dy, east + dx, north + dy] as const;
}

/** What of items lies in a box. */
type Lookup<Item> = (positions: readonly Position[], spare: Metres) => readonly Item[];

function createLookup<Item>(
  items: readonly Item[],
  positionsOf: (item: Item) => readonly Position[],
): Lookup<Item> {
  if (items.length === 0) return () => [];
  const index = new Flatbush(items.length);
  for (const item of items) index.add(...extentOf(positionsOf(item)));
  index.finish();
  return (positions, spare) =>
    index
      .search(...boxAround(positions, spare))
      .toSorted((one, other) => one - other)
      .map((number) => items[number])
      .filter((item) => item !== undefined);
}

const edgesOf = (ring: Ring): readonly Edge[] =>
  ring.slice(1).flatMap((to, place) => {
    const from = ring[place];
    return from ? [{ from, to }] : [];
  });

const byMetres = (one: Near, other: Near): number => one.metres - other.metres;

/** A ring in which some edges have corners; the same ring where none has. */
function withCorners(ring: Ring, cornersOf: (edge: Edge) => readonly Position[]): Ring {
  let isSameRing = true;
  const next = ring.flatMap((to, place) => {
    const from = ring[place - 1];
    const corners = from ? cornersOf({ from, to }) : [];
    if (corners.length > 0) isSameRing = false;
    return [...corners, to];
  });
  return isSameRing ? ring : next;
}

/** A shape each of whose rings is changed; the same shape where none is. */
function mapRings(shape: Shape, change: (ring: Ring) => Ring): Shape {
  const next = shape.map((polygon) => polygon.map(change));
  return next.every((polygon, part) =>
    polygon.every((ring, place) => ring === shape[part]?.[place]),
  )
    ? shape
    : next;
}

/**
 * Puts corners into the nearest edge of a shape, where that is within a distance and has none there yet.
 *
 * @param mayReach whether a place of an edge may be drawn out to a corner
 * @returns the same shape where no edge is that near
 */
export function insertCorners(
  shape: Shape,
  corners: readonly Position[],
  within: Metres = ROUNDING,
  mayReach: (foot: Position, corner: Position) => boolean = () => true,
): Shape {
  const edges = shape.flatMap((polygon) => polygon.flatMap(edgesOf));
  const taken = new Set(edges.map(({ to }) => cornerKey(to)));
  const lookUp = createLookup(edges, ({ from, to }) => [from, to]);
  const wanted = new Map<Position, { readonly corner: Position; readonly share: number }[]>();
  for (const corner of corners) {
    if (taken.has(cornerKey(corner))) continue;
    const [nearest] = lookUp([corner], within)
      .map((edge) => ({ edge, ...nearOn(edge, corner) }))
      .filter(
        ({ metres, share, foot }) =>
          metres <= within && share > 0 && share < 1 && mayReach(foot, corner),
      )
      .toSorted(byMetres);
    if (!nearest) continue;
    taken.add(cornerKey(corner));
    const { edge, share } = nearest;
    wanted.set(edge.to, [...(wanted.get(edge.to) ?? []), { corner, share }]);
  }
  if (wanted.size === 0) return shape;
  return mapRings(shape, (ring) =>
    withCorners(ring, ({ to }) =>
      (wanted.get(to) ?? [])
        .toSorted((one, other) => one.share - other.share)
        .map(({ corner }) => corner),
    ),
  );
}

/** A shape and its neighbours after one was brought to the others. */
interface Snapped {
  readonly shape: Shape;
  readonly neighbours: readonly Shape[];
}

const isCrossed = (shape: Shape): boolean =>
  shape.some((polygon) => crossingRings(polygon).size > 0);

const withoutRepeats = (ring: Ring): Ring => {
  const kept = ring.slice(0, -1).filter((position, place, all) => {
    const before = all.at(place - 1);
    return all.length === 1 || !before || !isRepeat(position, before);
  });
  return [...kept, ...kept.slice(0, 1)];
};

/** Whether a position is inside a shape, and farther from its outline than rounding can have put it. */
type IsDeepIn = (position: Position) => boolean;

function createDepth(shape: Shape): IsDeepIn {
  const parts = shape.map((polygon) => ({
    box: extentOf(polygon[0] ?? []),
    area: { type: "Polygon", coordinates: polygon.map((ring) => [...ring]) } as const,
  }));
  const edgesNear = createLookup(shape.flat().flatMap(edgesOf), ({ from, to }) => [from, to]);
  return (position) =>
    parts.some(
      ({ box, area }) =>
        boxesMeet(extentOf([position]), box) && booleanPointInPolygon([...position], area),
    ) && edgesNear([position], ROUNDING).every((edge) => nearOn(edge, position).metres > ROUNDING);
}

/** Where it is asked whether a way leads through land. */
const PROBES = [0.25, 0.5, 0.75];

/** Whether a straight way leads through a shape. */
const leadsThrough = (
  isDeep: IsDeepIn,
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
): boolean => PROBES.some((share) => isDeep([ax + share * (bx - ax), ay + share * (by - ay)]));

/** Whether one shape covers what another covers too, beyond rounding. */
const overlaps = (shape: Shape, other: Shape): boolean =>
  placesOn(shape.flat()).some(createDepth(other)) ||
  placesOn(other.flat()).some(createDepth(shape));

/** Where the corners of a shape go among its neighbours, and where on their edges they come to lie. */
function createMove(
  shape: Shape,
  neighbours: readonly Shape[],
  within: Metres,
  mayGo: (from: Position, to: Position) => boolean,
) {
  const rings = neighbours.flat(2);
  const cornersNear = createLookup(
    rings.flatMap((ring) => ring.slice(1)),
    (corner) => [corner],
  );
  const edgesNear = createLookup(rings.flatMap(edgesOf), ({ from, to }) => [from, to]);
  const placeOf = createGeodesicPlaces(rings);
  const feet: Position[] = [];
  const moved = (corner: Position): Position => {
    const nearest = cornersNear([corner], within)
      .map((other) => ({ other, metres: metresBetween(corner, other) }))
      .toSorted((one, other) => one.metres - other.metres)
      .find(({ other, metres }) => metres <= within && (metres === 0 || mayGo(corner, other)));
    if (nearest) return nearest.other;
    const near = edgesNear([corner], within)
      .map((edge) => nearOn(edge, corner))
      .toSorted(byMetres)
      .find(({ foot, metres }) => metres <= within && mayGo(corner, foot));
    if (!near) return corner;
    const foot = placeOf(near.foot).map((value) => rounded(value, DECIMALS));
    feet.push(foot);
    return foot;
  };
  const next = mapRings(shape, (ring) => {
    const places = ring.slice(0, -1).map(moved);
    const isUnmoved = places.every((position, place) => isRepeat(position, ring[place]));
    return isUnmoved ? ring : withoutRepeats([...places, ...places.slice(0, 1)]);
  });
  return { next, feet };
}

/**
 * Brings a shape to its neighbours: a corner within a distance of one of theirs takes over its numbers, one beside an edge
 * goes onto it, and their corners beside an edge of the shape are put into that. What was moved onto an edge becomes a corner
 * of it. So what was nearer than the distance is one border, number for number. Nothing goes through land, of the shape or of
 * others, but out of what it covers together with others. Refused where an outline would cross itself, or a neighbour be covered.
 */
export function snapShape(
  shape: Shape,
  neighbours: readonly Shape[],
  within: Metres,
): Result<Snapped, Refusal> {
  const isOwn = createDepth(shape);
  const isOthers = createDepth(neighbours.flat());
  const isClear = (from: Position, to: Position): boolean =>
    !leadsThrough(isOwn, from, to) && !leadsThrough(isOthers, from, to);
  const { next: moved, feet } = createMove(
    shape,
    neighbours,
    within,
    (from, to) => isOthers(from) || isClear(from, to),
  );
  const corners = neighbours.flat(2).flatMap((ring) => ring.slice(1));
  const next = insertCorners(
    moved,
    corners,
    within,
    (foot, corner) => isOwn(corner) || isClear(foot, corner),
  );
  const sound = next.flatMap(([outer = [], ...holes]) =>
    outer.length < 4 ? [] : [[outer, ...holes.filter((hole) => hole.length >= 4)]],
  );
  const after = neighbours.map((neighbour) => insertCorners(neighbour, feet));
  const isSpoiled =
    (next !== shape && isCrossed(sound)) ||
    after.some((neighbour, place) => neighbour !== neighbours[place] && isCrossed(neighbour));
  if (isSpoiled) return fail({ kind: "would-cross" });
  if (sound.length === 0) return fail({ kind: "nothing-left" });
  const isCovered =
    next !== shape &&
    after.some(
      (other, place) => overlaps(sound, other) && !overlaps(shape, neighbours[place] ?? []),
    );
  if (isCovered) return fail({ kind: "would-overlap" });
  return succeed({ shape: next === shape ? shape : sound, neighbours: after });
}

/**
 * Brings several shapes to each other, each to those before it: the first keeps its outline. See `snapShape`.
 * Refused where one of them would cross itself then.
 */
export function snapAll(
  shapes: readonly Shape[],
  within: Metres,
): Result<readonly Shape[], Refusal> {
  const [first, ...rest] = shapes;
  let all: readonly Shape[] = first ? [first] : [];
  for (const shape of rest) {
    const snapped = snapShape(shape, all, within);
    if (!snapped.ok) return snapped;
    all = [...snapped.value.neighbours, snapped.value.shape];
  }
  return succeed(all);
}
