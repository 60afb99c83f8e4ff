import type { Node } from "jsonc-parser";
import { jsonTree, nodeText, propertyNode } from "./json-tree.ts";
import { applyTextEdits, cutMembers, endOf } from "./text-edit.ts";
import type { JsonValue } from "../json.ts";

/** Writes a member behind the last one of an object. */
function insertInto(text: string, parent: Node, member: string): string {
  const last = parent.children?.at(-1);
  const offset = last ? endOf(last) : parent.offset + 1;
  return applyTextEdits(text, [{ offset, length: 0, content: `${last ? "," : ""}${member}` }]);
}

const takeOut = (text: string, { children = [] }: Node, property: Node): string =>
  applyTextEdits(
    text,
    cutMembers(children, (index) => children[index] === property),
  );

const replaceAt = (text: string, { offset, length }: Node, content: string): string =>
  applyTextEdits(text, [{ offset, length, content }]);

const member = (key: string, written: string): string => `${JSON.stringify(key)}:${written}`;

const nested = (path: readonly string[], written: string): string =>
  path.reduceRight((inner, key) => `{${member(key, inner)}}`, written);

/**
 * Writes one value, as JSON text, into a feature's text and leaves all else to the letter; `undefined` takes the member
 * away. Where a key stands twice the last counts, as `JSON.parse` has it.
 *
 * @param path the keys from the top of the feature, such as `["properties", "name"]`
 */
export function withValueText(
  text: string,
  path: readonly string[],
  written: string | undefined,
): string {
  let parent = jsonTree(text);
  for (const [depth, key] of path.entries()) {
    if (parent?.type !== "object") return text;
    const property = propertyNode(parent, key);
    const node = property?.children?.[1];
    const rest = path.slice(depth + 1);
    if (!property || !node) {
      if (written === undefined) return text;
      return insertInto(text, parent, member(key, nested(rest, written)));
    }
    if (rest.length === 0)
      return written === undefined
        ? takeOut(text, parent, property)
        : replaceAt(text, node, written);
    // A feature may say `"properties": null`.
    if (node.type !== "object")
      return written === undefined ? text : replaceAt(text, node, nested(rest, written));
    parent = node;
  }
  return text;
}

/** Writes one value into a feature's text; see `withValueText`. */
export const withValue = (
  text: string,
  path: readonly string[],
  value: JsonValue | undefined,
): string => withValueText(text, path, value === undefined ? undefined : JSON.stringify(value));

/** The member at a path, key and value; `undefined` where there is none or the text is no JSON. */
function memberAt(text: string, path: readonly string[]): Node | undefined {
  let property: Node | undefined;
  let parent = jsonTree(text);
  for (const key of path) {
    property = propertyNode(parent, key);
    parent = property?.children?.[1];
  }
  return property;
}

/** The letters of the value at a path of a feature's text; `undefined` where there is none. */
export function valueText(text: string, path: readonly string[]): string | undefined {
  const node = memberAt(text, path)?.children?.[1];
  return node && nodeText(text, node);
}

/** Calls the member at a path otherwise: it keeps its place and the letters of its value. */
export function withKey(text: string, path: readonly string[], key: string): string {
  const node = memberAt(text, path)?.children?.[0];
  return node ? replaceAt(text, node, JSON.stringify(key)) : text;
}
