import { nodeText } from "../../geojson/text/json-tree.ts";
import { crossingPositions, crossingRings } from "../../geo/measure/crossings.ts";
import { ringAreaSquareMetres } from "../../geo/measure/geodesic.ts";
import { metresPerDegree } from "../../geo/measure/local-metres.ts";
import type { Metres } from "../../geo/units.ts";
import type { FeatureLists, PositionList } from "./position-lists.ts";
import { cutMembers, type TextEdit } from "../../geojson/text/text-edit.ts";

/** What a size reduction does to the text of one geometry, and how far it moves what it moves. */
export interface GeometryChange {
  readonly splices: readonly TextEdit[];
  /** How far at most a position comes to lie from where it was, or from the line that is left. */
  readonly movedMetres: Metres;
}

interface RoundedList {
  readonly list: PositionList;
  /** The places of positions that stay as they are. */
  readonly stiff: ReadonlySet<number>;
  readonly positions: readonly GeoJSON.Position[];
  /** Which positions do not repeat the one before. */
  readonly kept: readonly number[];
}

/** Beyond this a number is no degrees, and may be written with an exponent. */
const MOST_DEGREES = 1000;

/** A numeral with no more decimals than asked for. One that has no more stays as it is written. */
export function roundedNumeral(numeral: string, decimals: number): string {
  const value = Number(numeral);
  const { length } = /\.(\d+)$/.exec(numeral)?.[1] ?? "";
  const fits = length <= decimals && !/e/i.test(numeral);
  if (fits || Math.abs(value) > MOST_DEGREES) return numeral;
  const short = value.toFixed(decimals).replace(/\.?0+$/, "");
  return short === "-0" ? "0" : short;
}

/** The text of a geometry's numerals, and to how many decimals they are rounded. */
interface Rounding {
  readonly text: string;
  readonly decimals: number;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Rounds longitudes and latitudes; heights stay. Positions that come to repeat the one before go. Where edges would
 * come to meet, their positions stay as they are; so does a line or polygon that would collapse.
 */
export function roundLists(rounding: Rounding, lists: FeatureLists): GeometryChange {
  const points = lists.points.map((list) => {
    const rounded = roundList(rounding, list, NONE);
    return { ...rounded, kept: rounded.positions.map((_, index) => index) };
  });
  const lines = lists.lines
    .map((list) => roundList(rounding, list, NONE))
    .filter(({ kept }) => kept.length > 1);
  const polygons = lists.polygons.flatMap((polygon) => roundPolygon(rounding, polygon));
  const changed = [...points, ...lines, ...polygons];
  return {
    splices: changed.flatMap((rounded) => splicesOf(rounding, rounded)),
    movedMetres: changed.flatMap(movesOf).reduce((most, metres) => Math.max(most, metres), 0),
  };
}

function roundList(
  { text, decimals }: Rounding,
  list: PositionList,
  stiff: ReadonlySet<number>,
): RoundedList {
  const positions = list.nodes.map(({ children = [] }, place) =>
    children.map((node, axis) => {
      const numeral = nodeText(text, node);
      return Number(axis < 2 && !stiff.has(place) ? roundedNumeral(numeral, decimals) : numeral);
    }),
  );
  const kept = positions.flatMap((position, index) =>
    index > 0 && position.join() === positions[index - 1]?.join() ? [] : [index],
  );
  return { list, stiff, positions, kept };
}

/** So often positions are looked for that had better stay as they are. */
const MOST_ROUNDS = 4;

const ringOf = ({ positions, kept }: RoundedList): readonly GeoJSON.Position[] =>
  kept.map((index) => positions[index] ?? []);

const hasArea = (ring: readonly GeoJSON.Position[]): boolean =>
  ring.length > 3 && ringAreaSquareMetres(ring) > 0;

/** The rings of a polygon, rounded; none where it would collapse. */
function roundPolygon(
  rounding: Rounding,
  polygon: readonly PositionList[],
): readonly RoundedList[] {
  let rings = polygon.map((list) => roundList(rounding, list, NONE));
  if (!rings.map(ringOf).every(hasArea)) return [];
  // What crosses already is no fault of rounding.
  if (crossingRings(polygon.map(({ positions }) => positions)).size > 0) return rings;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (crossingRings(rings.map(ringOf)).size === 0) return rings;
    const odd = crossingPositions(rings.map(ringOf));
    rings = rings.map((ring, number) => roundList(rounding, ring.list, stiffer(ring, odd[number])));
  }
  return [];
}

/** The places that stay as they are, with more of them; the first position and the last are one. */
function stiffer(
  { list, stiff, kept }: RoundedList,
  odd: ReadonlySet<number> = NONE,
): ReadonlySet<number> {
  const places = new Set([...stiff, ...[...odd].map((place) => kept[place] ?? 0)]);
  const last = list.nodes.length - 1;
  return places.has(0) || places.has(last) ? places.add(0).add(last) : places;
}

function splicesOf({ text, decimals }: Rounding, rounded: RoundedList): readonly TextEdit[] {
  const kept = new Set(rounded.kept);
  const { nodes } = rounded.list;
  const numerals = rounded.kept
    .filter((index) => !rounded.stiff.has(index))
    .flatMap((index) => nodes[index]?.children?.slice(0, 2) ?? [])
    .flatMap((node) => {
      const written = nodeText(text, node);
      const content = roundedNumeral(written, decimals);
      return content === written ? [] : [{ offset: node.offset, length: node.length, content }];
    });
  return [...numerals, ...cutMembers(nodes, (place) => !kept.has(place))];
}

const movesOf = ({ list, positions }: RoundedList): readonly Metres[] =>
  positions.map(([lon = 0, lat = 0], index) => {
    const [oldLon = 0, oldLat = 0] = list.positions[index] ?? [];
    const [east, north] = metresPerDegree(oldLat);
    return Math.hypot((lon - oldLon) * east, (lat - oldLat) * north);
  });
