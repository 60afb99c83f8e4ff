import { isPunctuation } from "./lexemes.ts";
import {
  decimalsOf,
  type ScaledNumber,
  scaledNumberOf,
  MOST_DECIMALS,
  numeralOfScaled,
  type NumeralStyle,
} from "./numeral.ts";

/** The figures of one position, an axis each. */
export type CodedPosition = readonly ScaledNumber[];

/** Lists within lists; the innermost hold positions. */
export type PositionTree = CodedPosition | readonly PositionTree[];

/** How a member `coordinates` is built and written. */
export interface CoordinatesForm {
  /** 1 for one position, 2 for a list of them, up to 4. */
  readonly depth: number;
  readonly style: NumeralStyle;
  /** Of each axis; there are two to four. */
  readonly decimals: readonly number[];
}

/** A member `coordinates` as figures. */
export interface Coordinates extends CoordinatesForm {
  readonly tree: PositionTree;
}

type NumeralTree = string | readonly NumeralTree[];

const MOST_DEPTH = 4;

/** The array that begins at a lexeme, and the lexeme behind it. Nothing where it is no list of positions. */
export function coordinatesAt(
  lexemes: readonly string[],
  start: number,
): { readonly coordinates: Coordinates; readonly end: number } | undefined {
  const array = arrayAt(lexemes, start, MOST_DEPTH);
  const coordinates = array && coordinatesOf(array.items);
  return coordinates && { coordinates, end: array.end };
}

interface ReadArray {
  readonly items: readonly NumeralTree[];
  readonly end: number;
}

function arrayAt(lexemes: readonly string[], start: number, levels: number): ReadArray | undefined {
  const items: NumeralTree[] = [];
  let at = start + 1;
  if (lexemes[at] === "]") return { items, end: at + 1 };
  for (;;) {
    const item = itemAt(lexemes, at, levels);
    if (!item) return undefined;
    items.push(item.item);
    if (lexemes[item.end] === "]") return { items, end: item.end + 1 };
    if (lexemes[item.end] !== ",") return undefined;
    at = item.end + 1;
  }
}

function itemAt(
  lexemes: readonly string[],
  at: number,
  levels: number,
): { readonly item: NumeralTree; readonly end: number } | undefined {
  const lexeme = lexemes[at];
  if (lexeme === "[" && levels > 1) {
    const array = arrayAt(lexemes, at, levels - 1);
    return array && { item: array.items, end: array.end };
  }
  if (lexeme === undefined || isPunctuation(lexeme)) return undefined;
  return decimalsOf(lexeme) === undefined ? undefined : { item: lexeme, end: at + 1 };
}

/** How deep the positions lie; where there are none, one deeper than the deepest list. */
function depthOf(tree: NumeralTree): number {
  if (typeof tree === "string") return 0;
  return 1 + tree.reduce((most, part) => Math.max(most, depthOf(part)), tree.length > 0 ? 0 : 1);
}

/** All positions of a tree whose positions lie at one depth and have one size; else nothing. */
function positionsOf(tree: NumeralTree, depth: number): readonly (readonly string[])[] | undefined {
  if (typeof tree === "string") return undefined;
  if (depth === 1) {
    const numerals = tree.filter((part) => typeof part === "string");
    return numerals.length === tree.length && numerals.length > 1 ? [numerals] : undefined;
  }
  const parts = tree.map((part) => positionsOf(part, depth - 1));
  const found = parts.filter((part) => part !== undefined);
  return found.length === parts.length ? found.flat() : undefined;
}

function coordinatesOf(tree: NumeralTree): Coordinates | undefined {
  const depth = depthOf(tree);
  const positions = depth > MOST_DEPTH ? undefined : positionsOf(tree, depth);
  const axes = positions?.[0]?.length ?? 2;
  if (!positions || axes > 4 || positions.some(({ length }) => length !== axes)) return undefined;
  for (const style of [0, 1, 2] as const) {
    const decimals = Array.from({ length: axes }, (_, axis) =>
      mostDecimals(positions, axis, style),
    );
    const form = { depth, style, decimals };
    if (decimals.every((count) => count <= MOST_DECIMALS)) {
      const figures = figuresOf(tree, form);
      if (figures) return { ...form, tree: figures };
    }
  }
  return undefined;
}

function mostDecimals(
  positions: readonly (readonly string[])[],
  axis: number,
  style: NumeralStyle,
): number {
  const lengths = positions.map((position) => {
    const decimals = decimalsOf(position[axis] ?? "") ?? "";
    return (style === 2 ? decimals : decimals.replace(/0+$/, "")).length;
  });
  return lengths.reduce((most, length) => Math.max(most, length), style === 1 ? 1 : 0);
}

function figuresOf(tree: NumeralTree, form: CoordinatesForm, level = 1): PositionTree | undefined {
  if (typeof tree === "string") return undefined;
  if (level === form.depth) return positionOf(tree, form);
  const parts: PositionTree[] = [];
  for (const part of tree) {
    const figures = figuresOf(part, form, level + 1);
    if (!figures) return undefined;
    parts.push(figures);
  }
  return parts;
}

function positionOf(
  numerals: readonly NumeralTree[],
  { decimals, style }: CoordinatesForm,
): CodedPosition | undefined {
  const figures: ScaledNumber[] = [];
  for (const [axis, numeral] of numerals.entries()) {
    const places = decimals[axis] ?? 0;
    const figure = typeof numeral === "string" ? scaledNumberOf(numeral, places) : undefined;
    // Whatever another spelling would come of is carried by its letters: -0, or a small number below zero.
    if (!figure || numeralOfScaled(figure, places, style) !== numeral) return undefined;
    figures.push(figure);
  }
  return figures;
}
