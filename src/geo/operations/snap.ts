import Flatbush from "flatbush";
import { extentOf } from "../bounds.ts";
import { crossingRings } from "../measure/crossings.ts";
import { metresPerDegree } from "../measure/local-metres.ts";
import type { Ring } from "../rings.ts";
import type { Metres } from "../units.ts";
import { createGeodesicPlaces } from "./geodesic-places.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Refusal } from "./refusal.ts";
import { DECIMALS, isRepeat, type Polygon, rounded } from "./rounding.ts";
import { cornerKey } from "./planar-shapes.ts";

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
 * @returns the same shape where no edge is that near
 */
export function insertCorners(
  shape: Shape,
  corners: readonly Position[],
  within: Metres = ROUNDING,
): Shape {
  const edges = shape.flatMap((polygon) => polygon.flatMap(edgesOf));
  const taken = new Set(edges.map(({ to }) => cornerKey(to)));
  const lookUp = createLookup(edges, ({ from, to }) => [from, to]);
  const wanted = new Map<Position, { readonly corner: Position; readonly share: number }[]>();
  for (const corner of corners) {
    if (taken.has(cornerKey(corner))) continue;
    const [nearest] = lookUp([corner], within)
      .map((edge) => ({ edge, ...nearOn(edge, corner) }))
      .filter(({ metres, share }) => metres <= within && share > 0 && share < 1)
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

/**
 * Brings a shape to its neighbours: a corner within a distance of one of theirs takes over its numbers, one beside an edge
 * goes onto it, and their corners beside an edge of the shape are put into that. What was moved onto an edge becomes a corner
 * of it. So what was nearer than the distance is one border, number for number. Refused where an outline would cross itself.
 */
export function snapShape(
  shape: Shape,
  neighbours: readonly Shape[],
  within: Metres,
): Result<Snapped, Refusal> {
  const rings = neighbours.flat(2);
  const corners = rings.flatMap((ring) => ring.slice(1));
  const cornersNear = createLookup(corners, (corner) => [corner]);
  const edgesNear = createLookup(rings.flatMap(edgesOf), ({ from, to }) => [from, to]);
  const placeOf = createGeodesicPlaces(rings);
  const feet: Position[] = [];
  const moved = (corner: Position): Position => {
    const [nearest] = cornersNear([corner], within)
      .map((other) => ({ other, metres: metresBetween(corner, other) }))
      .toSorted((one, other) => one.metres - other.metres);
    if (nearest && nearest.metres <= within) return nearest.other;
    const [near] = edgesNear([corner], within)
      .map((edge) => nearOn(edge, corner))
      .toSorted(byMetres);
    if (!near || near.metres > within) return corner;
    const foot = placeOf(near.foot).map((value) => rounded(value, DECIMALS));
    feet.push(foot);
    return foot;
  };
  const next = mapRings(shape, (ring) => {
    const places = ring.slice(0, -1).map(moved);
    const closed = withoutRepeats([...places, ...places.slice(0, 1)]);
    const own = new Set(closed.map(cornerKey));
    const followed = withCorners(closed, (edge) =>
      cornersNear([edge.from, edge.to], within)
        .map((corner) => ({ corner, ...nearOn(edge, corner) }))
        .filter(
          ({ corner, metres, share }) =>
            metres <= within && share > 0 && share < 1 && !own.has(cornerKey(corner)),
        )
        .toSorted((one, other) => one.share - other.share)
        .filter(({ corner }, place, all) => {
          const before = all[place - 1]?.corner;
          return !before || !isRepeat(corner, before);
        })
        .map(({ corner }) => corner),
    );
    const isUnmoved =
      followed.length === ring.length &&
      followed.every((position, place) => isRepeat(position, ring[place]));
    return isUnmoved ? ring : followed;
  });
  const sound = next.flatMap(([outer = [], ...holes]) =>
    outer.length < 4 ? [] : [[outer, ...holes.filter((hole) => hole.length >= 4)]],
  );
  const after = neighbours.map((neighbour) => insertCorners(neighbour, feet));
  const isSpoiled =
    (next !== shape && isCrossed(sound)) ||
    after.some((neighbour, place) => neighbour !== neighbours[place] && isCrossed(neighbour));
  if (isSpoiled) return fail({ kind: "would-cross" });
  if (sound.length === 0) return fail({ kind: "nothing-left" });
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
