import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import type { Place } from "../finding.ts";
import { excerptAt } from "./excerpt.ts";
import { lineIndexOf } from "./line-index.ts";
import type { JsonRange, JsonText } from "./text.ts";
import { rangeText } from "./text.ts";

/** A path within a JSON value: keys of objects, numbers in arrays. */
export type JsonPath = readonly (string | number)[];

const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** A path as people write it: `features[3].geometry.coordinates[0][4]`; odd keys in brackets and quotes. */
export function pathText(base: string, path: JsonPath): string {
  let text = base;
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (!PLAIN_KEY.test(step)) text += `[${JSON.stringify(step)}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/** Line, column and excerpt of an offset of a text, told by the text as it came. */
export function placeAt(text: JsonText, offset: number, spanBytes = 1): Place {
  const at = text.originalOffset(offset);
  const { line, column } = lineIndexOf(text.original)(at);
  return { line, column, excerpt: excerptAt(text.original, at, spanBytes) };
}

/** The place of the member of a value that a path leads to, or of the nearest one around it that is there. */
export function placeOfPath(range: JsonRange, path: JsonPath): Place {
  const source = rangeText(range);
  const node = nearest(treeOf(range, source), path);
  const before = node ? source.slice(0, node.offset) : "";
  const meant = node && !node.children ? source.slice(node.offset, node.offset + node.length) : "";
  return placeAt(range.of, range.start + byteLength(before), byteLength(meant) || 1);
}

/** How many bytes a text takes in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

interface ParsedAt {
  readonly start: number;
  readonly tree: Node | undefined;
}
// A feature with many findings is parsed for places once.
const lastParsed = new WeakMap<JsonText, ParsedAt>();

function treeOf({ of, start }: JsonRange, source: string): Node | undefined {
  const last = lastParsed.get(of);
  if (last?.start === start) return last.tree;
  const tree = parseTree(source);
  lastParsed.set(of, { start, tree });
  return tree;
}

function nearest(tree: Node | undefined, path: JsonPath): Node | undefined {
  if (!tree) return undefined;
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}
