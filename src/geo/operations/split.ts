import { booleanPointInPolygon } from "@turf/turf";
import { fail, type Result, succeed } from "../../result.ts";
import { crossingRings } from "../measure/crossings.ts";
import { geodesicInverse, ringAreaSquareMetres } from "../measure/geodesic.ts";
import { doubleAreaOf, lonLat, type Ring } from "../rings.ts";
import type { Metres } from "../units.ts";
import { createGeodesicPlaces } from "./geodesic-places.ts";
import { type Chord, chordsOf, type LineHit, meetsItself } from "./line-hits.ts";
import type { Refusal } from "./refusal.ts";
import { DECIMALS, isRepeat, type Polygon, rounded } from "./rounding.ts";

type Position = GeoJSON.Position;

/** What a line makes of polygons. */
export interface Split {
  /** The pieces of the polygons that the line divides, largest first. */
  readonly pieces: readonly Polygon[];
  /** The polygons that it does not divide. */
  readonly whole: readonly Polygon[];
  /** The corners that the line has set on their outlines. */
  readonly cuts: readonly Position[];
  /** By how much the line was drawn on at its ends. */
  readonly addedMetres: Metres;
}

/** Of small shapes the rounding of the seventh decimal is more than the areas may differ by. */
const MOST_DECIMALS = DECIMALS + 2;
/** By how much, in shares of the whole, the areas of the pieces may differ from it. */
const AREA_SLACK = 5e-7;

/** A place where the walk around a piece may turn: a position, and the ways on from it. */
interface Node {
  readonly position: Position;
  /** The next node of the ring; none within a chord. */
  ring?: Node;
  readonly chords: Way[];
}

/** A chord in one direction. */
interface Way {
  readonly chord: Chord;
  readonly path: readonly Position[];
  readonly end: Node;
}

const nodeAt = (position: Position): Node => ({ position, chords: [] });

/** A ring wound as RFC 7946 section 3.1.6 has it: the inside of the polygon on the left. */
const wound = (ring: Ring, isHole: boolean): Ring =>
  doubleAreaOf(ring) > 0 === isHole ? ring.toReversed() : ring;

const hitKey = ({ ring, corner, share }: LineHit): string => `${ring} ${corner} ${share}`;

/** The rings of a polygon as nodes, with those in it that the chords begin and end at. */
function nodesOf(polygon: Polygon, chords: readonly Chord[], placed: (hit: LineHit) => Position) {
  const hits = new Map(
    chords.flatMap(({ from, to }) => [from, to]).map((hit) => [hitKey(hit), hit]),
  );
  const byEdge = new Map<string, LineHit[]>();
  for (const hit of hits.values()) {
    const edge = `${hit.ring} ${hit.corner}`;
    byEdge.set(edge, [...(byEdge.get(edge) ?? []), hit]);
  }
  const nodes = new Map<string, Node>();
  const cuts: Position[] = [];
  const starts = polygon.map((ring, number) => {
    const all = ring.slice(0, -1).flatMap((position, corner) => {
      const node = nodeAt(position);
      const onEdge = (byEdge.get(`${number} ${corner}`) ?? []).toSorted(
        (a, b) => a.share - b.share,
      );
      const others = onEdge.flatMap((hit) => {
        const own = hit.share === 0 ? node : nodeAt(placed(hit));
        nodes.set(hitKey(hit), own);
        return own === node ? [] : [own];
      });
      cuts.push(...others.map((other) => other.position));
      return [node, ...others];
    });
    for (const [place, node] of all.entries()) node.ring = all[(place + 1) % all.length] ?? node;
    return all;
  });
  return { nodes, cuts, all: starts.flat() };
}

const angleTo = ({ position: [x = 0, y = 0] }: Node, [toX = 0, toY = 0]: Position): number =>
  Math.atan2(toY - y, toX - x);

const FULL_TURN = 2 * Math.PI;

/** The way on from a node that keeps to the left, having come from a position: along the ring, or by a chord. */
function wayOn(node: Node, from: Position): Way | "ring" {
  const back = angleTo(node, from);
  // How far to the right of the way back, looking from the node.
  const turnTo = (position: Position): number => {
    const turn = (back - angleTo(node, position) + 2 * FULL_TURN) % FULL_TURN;
    return turn === 0 ? FULL_TURN : turn;
  };
  let best: Way | "ring" = "ring";
  let least = node.ring ? turnTo(node.ring.position) : Infinity;
  for (const way of node.chords) {
    const turn = turnTo(way.path[0] ?? way.end.position);
    if (turn < least) [best, least] = [way, turn];
  }
  return best;
}

interface Walk {
  readonly ring: Ring;
  readonly chords: readonly Chord[];
}

/** Walks around every piece once, with its inside on the left. */
function walksOf(all: readonly Node[]): readonly Walk[] {
  const isDone = new Set<Node>();
  const walks: Walk[] = [];
  // Every piece has an edge of the outline: it is enough to begin at each of those.
  for (const start of all) {
    if (isDone.has(start)) continue;
    const ring: Position[] = [];
    const chords: Chord[] = [];
    let node = start;
    let way: Way | "ring" = "ring";
    do {
      ring.push(node.position);
      let last = node.position;
      if (way === "ring") {
        isDone.add(node);
        node = node.ring ?? start;
      } else {
        ring.push(...way.path);
        chords.push(way.chord);
        last = way.path.at(-1) ?? last;
        node = way.end;
      }
      way = wayOn(node, last);
    } while (node !== start || way !== "ring");
    walks.push({ ring: [...ring, start.position], chords });
  }
  return walks;
}

/** The pieces that chords make of a polygon; chords that divide nothing, such as to a hole, are left out. */
function piecesOf(polygon: Polygon, chords: readonly Chord[], placed: (hit: LineHit) => Position) {
  const { nodes, cuts, all } = nodesOf(polygon, chords, placed);
  for (const chord of chords) {
    const [from, to] = [nodes.get(hitKey(chord.from)), nodes.get(hitKey(chord.to))];
    if (!from || !to) continue;
    from.chords.push({ chord, path: chord.between, end: to });
    to.chords.push({ chord, path: chord.between.toReversed(), end: from });
  }
  const walks = walksOf(all);
  const bridges = walks.flatMap((walk) =>
    walk.chords.filter((chord, place) => walk.chords.indexOf(chord) !== place),
  );
  return { walks, cuts, bridges };
}

/** Puts holes into the pieces that they are in. */
function withHoles(rings: readonly Ring[]): readonly Polygon[] {
  const outers = rings.filter((ring) => doubleAreaOf(ring) > 0);
  const holes = rings.filter((ring) => doubleAreaOf(ring) < 0);
  const pieces = outers.map((outer): Ring[] => [outer]);
  for (const hole of holes) {
    const [at = []] = hole;
    const coordinates = (outer: Ring): Position[][] => [[...outer]];
    const piece = pieces.find(([outer = []]) =>
      booleanPointInPolygon([...at], { type: "Polygon", coordinates: coordinates(outer) }),
    );
    piece?.push(hole);
  }
  return pieces;
}

const areaOf = ([outer = [], ...holes]: Polygon): number =>
  holes.reduce((sum, hole) => sum - ringAreaSquareMetres(hole), ringAreaSquareMetres(outer));

const sumOf = (polygons: readonly Polygon[]): number =>
  polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0);

/** The pieces of one polygon, with corners of so many decimals. */
function splitPolygon(polygon: Polygon, line: readonly Position[], decimals: number) {
  const rings = polygon.map((ring, number) => wound(ring, number > 0));
  const placeOf = createGeodesicPlaces(rings);
  const placed = ({ position }: LineHit): Position =>
    placeOf(position).map((value) => rounded(value, decimals));
  let chords = chordsOf(rings, line);
  for (;;) {
    const { walks, cuts, bridges } = piecesOf(rings, chords, placed);
    if (bridges.length === 0) {
      const added = chords.flatMap((chord) => chord.added);
      return { pieces: withHoles(walks.map(({ ring }) => ring)), cuts, added };
    }
    chords = chords.filter((chord) => !bridges.includes(chord));
  }
}

/**
 * Splits polygons by a line. At an end within a polygon the line goes on straight to its outline. The corners that it sets lie
 * on the geodesics of the edges, and are the same numbers in both pieces, so that the areas of the pieces come to that of the
 * whole within 10⁻⁶; they have seven decimals, and more only where that takes more. All other corners stay.
 */
export function splitByLine(
  polygons: readonly Polygon[],
  line: readonly Position[],
): Result<Split, Refusal> {
  const drawn = line
    .map(([x = 0, y = 0]): Position => [x, y])
    .filter((position, place, all) => !isRepeat(position, all[place - 1]));
  if (drawn.length < 2) return fail({ kind: "line-misses" });
  if (meetsItself(drawn)) return fail({ kind: "line-crosses-itself" });
  for (let decimals = DECIMALS; decimals <= MOST_DECIMALS; decimals += 1) {
    const all = polygons.map((polygon) => ({ polygon, ...splitPolygon(polygon, drawn, decimals) }));
    const divided = all.filter(({ pieces }) => pieces.length > 1);
    if (divided.length === 0) return fail({ kind: "line-misses" });
    const pieces = divided.flatMap((one) => one.pieces);
    const before = sumOf(divided.map(({ polygon }) => polygon));
    // Of the smallest shapes the areas themselves are not known to that.
    const slack = decimals === MOST_DECIMALS ? Infinity : AREA_SLACK;
    const isExact = Math.abs(sumOf(pieces) / before - 1) <= slack;
    if (!isExact || pieces.some((piece) => crossingRings(piece).size > 0)) continue;
    return succeed({
      pieces: pieces.toSorted((one, other) => areaOf(other) - areaOf(one)),
      whole: all.filter((one) => one.pieces.length <= 1).map(({ polygon }) => polygon),
      cuts: divided.flatMap((one) => one.cuts),
      addedMetres: divided
        .flatMap((one) => one.added)
        .reduce(
          (sum, [end, to]) => sum + geodesicInverse(lonLat(end), lonLat(to)).distanceMetres,
          0,
        ),
    });
  }
  return fail({ kind: "would-cross" });
}
