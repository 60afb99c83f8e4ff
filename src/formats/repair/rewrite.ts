import type { Node } from "jsonc-parser";

import { arraysBelow, nodePosition, type GeometryText } from "../../geojson/text/feature-text.ts";
import type { TextEdit } from "../../geojson/text/text-edit.ts";
import { nodeText } from "../../geojson/text/json-tree.ts";

/** How a position was written, by its numbers; what is no position, by its value as JSON. */
export type Spelling = ReadonlyMap<string, string>;

/** The key of a position in a `Spelling`. */
export const spellingKey = (lon: number | undefined, lat: number | undefined): string =>
  `${lon} ${lat}`;

/** How the positions of a geometry are written; of two at one place, the first. */
export function spellingOf(text: string, { coordinates, depth }: GeometryText): Spelling {
  const spelling = new Map<string, string>();
  for (const node of arraysBelow(coordinates, depth)) {
    const written = nodeText(text, node);
    const position = nodePosition(node);
    const key = position
      ? spellingKey(position[0], position[1])
      : JSON.stringify(JSON.parse(written));
    if (!spelling.has(key)) spelling.set(key, written);
  }
  return spelling;
}

/**
 * New coordinates as text: positions that were there before in their own spelling, with their heights, and so is what
 * stands in the place of a position and is none.
 */
export function writeCoordinates(
  coordinates: unknown,
  depth: number,
  spelling: Spelling,
  between: string,
): string {
  const members = coordinates as readonly unknown[];
  if (depth > 0) {
    const parts = members.map((member) => writeCoordinates(member, depth - 1, spelling, between));
    return `[${parts.join(between)}]`;
  }
  const [lon, lat] = members;
  if (typeof lon !== "number" || typeof lat !== "number") {
    const value = JSON.stringify(coordinates);
    return spelling.get(value) ?? value;
  }
  // All digits: rounded, a new vertex may come to lie on the other side of an edge nearby.
  return spelling.get(spellingKey(lon, lat)) ?? `[${lon + 0},${lat + 0}]`;
}

/** What stands between two positions of a geometry: a comma, and the blanks of its writer. */
export function commaOf(text: string, { coordinates, depth }: GeometryText): string {
  const list: Node | undefined = arraysBelow(coordinates, depth - 1)[0];
  const [one, other] = list?.children ?? [];
  return one && other ? text.slice(one.offset + one.length, other.offset) : ",";
}

/** Gives a geometry another type and other coordinates, and leaves its further members as they are. */
export const rewriteGeometry = (
  { type, typeNode, coordinates }: GeometryText,
  newType: string,
  newCoordinates: string,
): readonly TextEdit[] => [
  ...(type === newType
    ? []
    : [{ offset: typeNode.offset, length: typeNode.length, content: `"${newType}"` }]),
  { offset: coordinates.offset, length: coordinates.length, content: newCoordinates },
];
