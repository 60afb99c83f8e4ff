/** A node of Well-Known Text such as `DATUM["Tokyo", ELLIPSOID[...]]`: its texts and numbers, and its nodes. */
export interface WktNode {
  /** In capitals. */
  readonly keyword: string;
  /** Names without their quotes, bare words and numbers, in their order. */
  readonly values: readonly (string | number)[];
  readonly nodes: readonly WktNode[];
}

const TOKEN =
  /\s*(?:"((?:[^"]|"")*)"|([A-Za-z_][\w.]*)\s*([[(])?|([-+]?[\d.]+(?:[eE][-+]?\d+)?)|([\])])|(,))/y;
const DEEPEST = 20;

interface Building {
  readonly keyword: string;
  readonly values: (string | number)[];
  readonly nodes: Building[];
}

/**
 * Reads Well-Known Text of a coordinate system, of either version and with either kind of bracket. `undefined` where
 * brackets do not match, something stands behind, or nodes lie deeper than 20.
 */
export function readWktTree(text: string): WktNode | undefined {
  const root: Building = { keyword: "", values: [], nodes: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (/\S/.test(text.slice(TOKEN.lastIndex, TOKEN.lastIndex + 100))) {
    const token = TOKEN.exec(text);
    const inside = open.at(-1);
    if (!token || !inside || open.length > DEEPEST) return undefined;
    const [, quoted, word, bracket, digits, end] = token;
    if (quoted !== undefined) inside.values.push(quoted.replaceAll('""', '"'));
    else if (digits !== undefined) inside.values.push(Number(digits));
    else if (word !== undefined && bracket !== undefined) {
      const node: Building = { keyword: word.toUpperCase(), values: [], nodes: [] };
      inside.nodes.push(node);
      open.push(node);
    } else if (word !== undefined) inside.values.push(word);
    else if (end !== undefined) open.pop();
  }
  const isWhole = open.length === 1 && root.nodes.length === 1 && root.values.length === 0;
  return isWhole ? root.nodes[0] : undefined;
}

/** The first node inside that has one of the keywords. */
export const nodeIn = (node: WktNode | undefined, ...keywords: string[]): WktNode | undefined =>
  node?.nodes.find(({ keyword }) => keywords.includes(keyword));

/** The name that a node begins with; empty where it has none. */
export const nameOf = (node: WktNode | undefined): string => {
  const [name] = node?.values ?? [];
  return typeof name === "string" ? name : "";
};

/** The n-th of a node's numbers; `undefined` where there are fewer, and where it is no number. */
export function numberOf(node: WktNode | undefined, index = 0): number | undefined {
  const numbers = node?.values.filter((value) => typeof value === "number") ?? [];
  return Number.isFinite(numbers[index]) ? numbers[index] : undefined;
}
