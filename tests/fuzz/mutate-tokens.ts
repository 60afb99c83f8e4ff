import { type Mutation, pick, type Random } from "./mutation.ts";

/*
 * Changes that keep a text well-formed more often than not, so that they come as far as the geometry and the
 * properties. A text is taken letter by byte, so that what is not touched stays as it is in any encoding.
 */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|<[^<>]*>|[A-Za-z_]+|\s+|[^]/g;

const NUMBERS = [
  "0",
  "-0",
  "1e400",
  "-1e-320",
  "90.0000001",
  "-91",
  "179.99",
  "-180",
  "180",
  "181",
  "540.5",
];
const LARGE = ["9007199254740993", "39449876.5", "4419655.25", "12926300", "1e21", "0.1e-7"];
const OTHER_VALUES = [
  '"116.1"',
  "null",
  "[]",
  "{}",
  "true",
  '""',
  '"__proto__"',
  "[[]]",
  "[null,null]",
];
const NAMES = [
  "Point",
  "MultiPoint",
  "LineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
  "Feature",
];

const isNumber = (token: string): boolean => /^-?\d/.test(token);
const OPENING = "[{(";
const CLOSING = "]})";

const oneOf = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[pick(random, items.length)];

/** The end of the bracket that opens at a token, or of an XML element that is no more than its tag. */
function endOfSpan(tokens: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    if (OPENING.includes(token)) depth += 1;
    if (CLOSING.includes(token)) depth -= 1;
    if (depth <= 0) return at + 1;
  }
  return from + 1;
}

/** The places of the tokens that are of some kind. */
const placesOf = (tokens: readonly string[], fits: (token: string) => boolean): readonly number[] =>
  [...tokens.keys()].filter((at) => fits(tokens[at] ?? ""));

type Edit = (tokens: string[], random: Random) => void;

/** Replaces one token of a kind, if there is any, by what is given for it. */
const replaceOne =
  (
    fits: (token: string) => boolean,
    by: (random: Random, token: string) => string | undefined,
  ): Edit =>
  (tokens, random) => {
    const at = oneOf(random, placesOf(tokens, fits));
    if (at !== undefined) tokens[at] = by(random, tokens[at] ?? "") ?? "";
  };

const swapTwo =
  (fits: (token: string) => boolean): Edit =>
  (tokens, random) => {
    const places = placesOf(tokens, fits);
    const [a, b] = [oneOf(random, places), oneOf(random, places)];
    if (a === undefined || b === undefined) return;
    [tokens[a], tokens[b]] = [tokens[b] ?? "", tokens[a] ?? ""];
  };

/** Takes a bracket and all that is in it out, or puts it in again somewhere else or many times over. */
const moveSpan: Edit = (tokens, random) => {
  const from = oneOf(
    random,
    placesOf(tokens, (token) => OPENING.includes(token)),
  );
  if (from === undefined) return;
  const span = tokens.slice(from, endOfSpan(tokens, from));
  const kind = pick(random, 4);
  if (kind === 0) tokens.splice(from, span.length);
  else if (kind === 1) tokens.splice(from, span.length, oneOf(random, OTHER_VALUES) ?? "");
  else if (kind === 2) {
    const times = 1 + pick(random, 30);
    tokens.splice(from, 0, ...Array.from({ length: times }, () => [...span, ","]).flat());
  } else {
    const to =
      oneOf(
        random,
        placesOf(tokens, (token) => OPENING.includes(token)),
      ) ?? from;
    tokens.splice(to, endOfSpan(tokens, to) - to, ...span);
  }
};

const EDITS: readonly Edit[] = [
  replaceOne(isNumber, (random) => oneOf(random, [...NUMBERS, ...LARGE])),
  replaceOne(isNumber, (random, token) => `${token}${pick(random, 10_000)}`),
  replaceOne(isNumber, (random) => ((random() - 0.5) * 400).toFixed(pick(random, 12))),
  replaceOne(isNumber, (random) => oneOf(random, OTHER_VALUES)),
  swapTwo(isNumber),
  replaceOne(
    (token) => NAMES.includes(token.replaceAll('"', "")),
    (random, token) => {
      const name = oneOf(random, NAMES) ?? "";
      return token.startsWith('"') ? `"${name}"` : name;
    },
  ),
  swapTwo((token) => token.startsWith('"')),
  swapTwo((token) => token.startsWith("<")),
  swapTwo((token) => /^\w/.test(token)),
  replaceOne(
    (token) => token.startsWith("<"),
    () => "",
  ),
  replaceOne(
    (token) => /^[",\w]/.test(token),
    (_, token) => token + token,
  ),
  moveSpan,
];

/** Changes a text by its numbers, words, tags and brackets. */
export const mutateTokens: Mutation = (bytes, random) => {
  const tokens: string[] = Buffer.from(bytes).toString("latin1").match(TOKEN) ?? [];
  oneOf(random, EDITS)?.(tokens, random);
  return new Uint8Array(Buffer.from(tokens.join(""), "latin1"));
};
