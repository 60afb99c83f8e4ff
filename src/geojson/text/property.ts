import type { Node } from "jsonc-parser";
import { jsonTree, propertyNode } from "./json-tree.ts";
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

const nested = (path: readonly string[], value: JsonValue): string =>
  path.reduceRight((inner, key) => `{${member(key, inner)}}`, JSON.stringify(value));

/**
 * Writes one value into a feature's text and leaves all else to the letter; `undefined` takes the member away.
 *
 * @param path the keys from the top of the feature, such as `["properties", "name"]`
 */
export function withValue(
  text: string,
  path: readonly string[],
  value: JsonValue | undefined,
): string {
  let parent = jsonTree(text);
  for (const [depth, key] of path.entries()) {
    if (parent?.type !== "object") return text;
    const property = propertyNode(parent, key);
    const node = property?.children?.[1];
    const rest = path.slice(depth + 1);
    if (!property || !node) {
      if (value === undefined) return text;
      return insertInto(text, parent, member(key, nested(rest, value)));
    }
    if (rest.length === 0 && value === undefined) return takeOut(text, parent, property);
    if (rest.length === 0 && value !== undefined)
      return replaceAt(text, node, JSON.stringify(value));
    // A feature may say `"properties": null`.
    if (node.type !== "object")
      return value === undefined ? text : replaceAt(text, node, nested(rest, value));
    parent = node;
  }
  return text;
}
