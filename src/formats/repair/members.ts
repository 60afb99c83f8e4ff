import type { Node } from "jsonc-parser";

import type { TextEdit } from "../../geojson/text/text-edit.ts";

const endOf = ({ offset, length }: Node): number => offset + length;

/** Takes members of an array out, each with the comma and the blanks before it, or behind where it is among the first. */
export function withoutMembers(list: Node, indexes: ReadonlySet<number>): readonly TextEdit[] {
  const nodes = list.children ?? [];
  const firstKept = nodes.findIndex((_, index) => !indexes.has(index));
  return nodes.flatMap((node, index) => {
    if (!indexes.has(index)) return [];
    const [before, behind] = [nodes[index - 1], nodes[index + 1]];
    const isLeading = index < firstKept;
    const offset = isLeading || !before ? node.offset : endOf(before);
    const end = isLeading && behind ? behind.offset : endOf(node);
    return [{ offset, length: end - offset, content: "" }];
  });
}
