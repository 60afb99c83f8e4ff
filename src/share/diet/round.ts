import type { Node } from "jsonc-parser";
import { ringsAtOdds } from "../../geo/crossings.ts";
import { ringAreaSquareMetres } from "../../geo/ellipsoid.ts";
import { metresPerDegree } from "../../geo/local-metres.ts";
import type { Metres } from "../../geo/units.ts";
import type { FeatureLists, PositionList } from "./feature-lists.ts";
import { cutMembers, type Splice } from "./splice.ts";

/** What a diet does to the text of one geometry, and how far it moves what it moves. */
export interface GeometryChange {
  readonly splices: readonly Splice[];
  /** How far at most a position comes to lie from where it was, or from the line that is left. */
  readonly movedMetres: Metres;
}

interface RoundedList {
  readonly list: PositionList;
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

/**
 * Rounds longitudes and latitudes; heights stay. Positions that come to repeat the one before go. A line or polygon
 * that would collapse or come to cross itself stays as it is.
 */
export function roundLists(text: string, lists: FeatureLists, decimals: number): GeometryChange {
  const round = (list: PositionList): RoundedList => roundList(text, list, decimals);
  const points = lists.points.map((list) => {
    const { positions } = round(list);
    return { list, positions, kept: positions.map((_, index) => index) };
  });
  const lines = lists.lines.map(round).filter(({ kept }) => kept.length > 1);
  const polygons = lists.polygons.flatMap((polygon) => {
    const rings = polygon.map(round);
    return isSound(polygon, rings) ? rings : [];
  });
  const changed = [...points, ...lines, ...polygons];
  return {
    splices: changed.flatMap((rounded) => splicesOf(text, rounded, decimals)),
    movedMetres: changed.flatMap(movesOf).reduce((most, metres) => Math.max(most, metres), 0),
  };
}

const lexeme = (text: string, { offset, length }: Node): string =>
  text.slice(offset, offset + length);

function roundList(text: string, list: PositionList, decimals: number): RoundedList {
  const positions = list.nodes.map(({ children = [] }) =>
    children.map((node, axis) =>
      Number(axis < 2 ? roundedNumeral(lexeme(text, node), decimals) : lexeme(text, node)),
    ),
  );
  const kept = positions.flatMap((position, index) =>
    index > 0 && position.join() === positions[index - 1]?.join() ? [] : [index],
  );
  return { list, positions, kept };
}

function isSound(before: readonly PositionList[], after: readonly RoundedList[]): boolean {
  const rings = after.map(({ positions, kept }) => kept.map((index) => positions[index] ?? []));
  const stand = rings.every((ring) => ring.length > 3 && ringAreaSquareMetres(ring) > 0);
  if (!stand) return false;
  const crossing = ringsAtOdds(rings);
  return crossing.size === 0 || ringsAtOdds(before.map(({ positions }) => positions)).size > 0;
}

function splicesOf(text: string, rounded: RoundedList, decimals: number): readonly Splice[] {
  const kept = new Set(rounded.kept);
  const { nodes } = rounded.list;
  const numerals = rounded.kept
    .flatMap((index) => nodes[index]?.children?.slice(0, 2) ?? [])
    .flatMap((node) => {
      const written = lexeme(text, node);
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
