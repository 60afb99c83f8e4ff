import { type Node, parseTree } from "jsonc-parser";
import type { JsonValue } from "../json.ts";

/** The last property of that name: where a key stands twice, JSON.parse takes the last. */
const propertyOf = (parent: Node, key: string): Node | undefined =>
  parent.children?.findLast(({ children }) => children?.[0]?.value === key);

const replaceAt = (text: string, { offset, length }: Node, written: string): string =>
  text.slice(0, offset) + written + text.slice(offset + length);

/** Writes a member behind the last one of an object. */
function insertInto(text: string, parent: Node, member: string): string {
  const last = parent.children?.at(-1);
  const at = last ? last.offset + last.length : parent.offset + 1;
  return `${text.slice(0, at)}${last ? "," : ""}${member}${text.slice(at)}`;
}

/** Takes a member out, with the comma that parted it from its neighbour. */
function takeOut(text: string, parent: Node, property: Node): string {
  const members = parent.children ?? [];
  const place = members.indexOf(property);
  const [before, after] = [members[place - 1], members[place + 1]];
  const from = before ? before.offset + before.length : property.offset;
  const end = property.offset + property.length;
  return text.slice(0, from) + text.slice(before ? end : (after?.offset ?? end));
}

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
  let parent = parseTree(text);
  for (const [depth, key] of path.entries()) {
    if (parent?.type !== "object") return text;
    const property = propertyOf(parent, key);
    const held = property?.children?.[1];
    const rest = path.slice(depth + 1);
    if (!property || !held) {
      if (value === undefined) return text;
      return insertInto(text, parent, member(key, nested(rest, value)));
    }
    if (rest.length === 0 && value === undefined) return takeOut(text, parent, property);
    if (rest.length === 0 && value !== undefined)
      return replaceAt(text, held, JSON.stringify(value));
    // A feature may say `"properties": null`.
    if (held.type !== "object")
      return value === undefined ? text : replaceAt(text, held, nested(rest, value));
    parent = held;
  }
  return text;
}
