import { numberInText } from "../check/value.ts";
import { boxesThatFit } from "./bbox.ts";
import { positionNodes, nodePosition, type FeatureText } from "../../geojson/text/feature-text.ts";
import type { TextEdit } from "../../geojson/text/text-edit.ts";
import type { Node } from "jsonc-parser";
import { nodeText } from "../../geojson/text/json-tree.ts";

/** Swaps the first two numbers of every position, and of a bbox that goes with them; heights stay. */
export function swapOrder(feature: FeatureText): readonly TextEdit[] {
  const nodes = feature.geometries.flatMap(positionNodes).filter(nodePosition);
  if (nodes.length === 0) return [];
  const boxes = boxesThatFit(feature).flatMap(({ node }) => {
    const half = (node.children?.length ?? 0) / 2;
    return [
      ...swapped(feature.text, node.children?.slice(0, half)),
      ...swapped(feature.text, node.children?.slice(half)),
    ];
  });
  return [...nodes.flatMap(({ children }) => swapped(feature.text, children)), ...boxes];
}

function swapped(text: string, [x, y]: readonly Node[] = []): readonly TextEdit[] {
  if (!x || !y) return [];
  return [
    { offset: x.offset, length: x.length, content: nodeText(text, y) },
    { offset: y.offset, length: y.length, content: nodeText(text, x) },
  ];
}

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Takes the quotes from coordinates; digits stay as they are written where JSON allows it. */
export const useNumbers = ({ text, geometries }: FeatureText): readonly TextEdit[] =>
  geometries
    .flatMap(positionNodes)
    .flatMap(({ children }) => children ?? [])
    .flatMap((node) => {
      const content = unquotedNumeral(text, node);
      if (node.type !== "string" || content === undefined) return [];
      return [{ offset: node.offset, length: nodeText(text, node).length, content }];
    });

/** A number of JSON as it is written, or the one in a string as a numeral of JSON: `116.10` for `"+116.10 "`. */
export function unquotedNumeral(text: string, node: Node): string | undefined {
  const written = node.type === "string" ? String(node.value) : nodeText(text, node);
  const number = numberInText(written);
  if (number === undefined) return undefined;
  const plain = written.trim().replace(/^\+/, "");
  return JSON_NUMBER.test(plain) ? plain : String(number);
}
