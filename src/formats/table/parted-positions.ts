type Pieces = readonly string[];

/** What stands between two positions, alone. */
const ALONE = /\s*[;；|]\s*|(?<=\d)_(?=[+-]?\d)/;

/**
 * What stands between rings, and within them between positions: Amap and Baidu write `|` and `;`, Tencent `_` and `;`,
 * others the two about, or blanks or commas within.
 */
const TOGETHER: readonly (readonly [outer: RegExp, inner: RegExp])[] = [
  [/[|]/, /[;；]/],
  [/[|]/, /_/],
  [/_/, /[;；]/],
  [/[;；]/, /_/],
  [/[;；|]/, /\s+(?=[+-]?[\d.]+,)/],
  [/[;；|]/, /,(?=\s*[+-]?[\d.]+\s+[+-]?[\d.])/],
];

const PAIR = /^\s*[+-]?\d+(?:\.\d+)?(?:\s*[,，]\s*|\s+)[+-]?\d+(?:\.\d+)?\s*$/;
const isPair = (piece: string): boolean => PAIR.test(piece);

const split = (text: string, mark: RegExp): Pieces =>
  text
    .split(mark)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

/**
 * The positions of a line, each as a piece of its text, in groups of which each is a ring or a way of its own. What is
 * no list of pairs is one piece.
 */
export function partedPositions(line: string): readonly Pieces[] {
  const options = TOGETHER.map(([outer, inner]) => {
    if (!outer.test(line) || !inner.test(line)) return [];
    return split(line, outer).map((group) => split(group, inner));
  });
  const possible = options.filter((groups) => groups.length > 1 && groups.flat().every(isPair));
  const fits = LIKELIEST.flatMap((isLikely) => possible.filter((groups) => groups.every(isLikely)));
  if (fits[0]) return fits[0];
  const between = split(line, ALONE);
  if (between.every((piece) => /\d\D+\d/.test(piece))) return withoutMarks(between);
  return [[line]];
}

/** Pieces that may be pairs between commas yet, as the body of well-known text has them: `116.3 39.9, 116.4 39.9`. */
function withoutMarks(pieces: Pieces): readonly Pieces[] {
  const [only = ""] = pieces;
  const pairs = split(only, /,/);
  const isList = pieces.length === 1 && pairs.length > 2 && pairs.every(isPair);
  return [isList ? pairs : pieces];
}

/** Of several ways to read a line the first of these that all groups fit: rings, areas, ways, anything. */
const LIKELIEST: readonly ((pieces: Pieces) => boolean)[] = [
  (pieces) => pieces.length > 3 && pieces[0] === pieces.at(-1),
  (pieces) => pieces.length > 2,
  (pieces) => pieces.length > 1,
  (pieces) => pieces.length > 0,
];
