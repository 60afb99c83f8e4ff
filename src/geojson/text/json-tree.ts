import { type Node, type ParseError, parseTree } from "jsonc-parser";

/** The tree of a JSON text, with where each value stands in it; `undefined` where it is no JSON. */
export function jsonTree(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  return errors.length > 0 ? undefined : root;
}

/** The member of an object, key and value: where a key stands twice, the last, as `JSON.parse` has it. */
export function propertyNode(object: Node | undefined, name: string): Node | undefined {
  if (object?.type !== "object") return undefined;
  return object.children?.findLast(({ children }) => children?.[0]?.value === name);
}

/** The value of an object's member; see `propertyNode`. */
export const nodeMember = (object: Node | undefined, name: string): Node | undefined =>
  propertyNode(object, name)?.children?.[1];

/** The text of a node, to the letter. */
export const nodeText = (text: string, { offset, length }: Node): string =>
  text.slice(offset, offset + length);
