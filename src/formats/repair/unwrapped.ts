import type { Node } from "jsonc-parser";

import { turnsTo } from "../check/survey.ts";
import { nodePosition } from "../../geojson/text/feature-text.ts";
import { numeral } from "./numeral.ts";
import { nodeText } from "../../geojson/text/json-tree.ts";

/** A vertex whose longitude runs on without jumps, beyond ±180° if need be. */
export interface RunningVertex {
  readonly lon: number;
  readonly lat: number;
  /** Where it was written; none for a vertex that a cut has made. */
  readonly node?: Node;
}

/** Follows positions by the short way from each to the next. */
export function unwrap(nodes: readonly Node[]): readonly RunningVertex[] {
  const vertices: RunningVertex[] = [];
  let last: number | undefined;
  let turns = 0;
  for (const node of nodes) {
    const [lon = 0, lat = 0] = nodePosition(node) ?? [];
    turns += last === undefined ? 0 : turnsTo(last, lon);
    last = lon;
    vertices.push({ lon: lon + 360 * turns, lat, node });
  }
  return vertices;
}

/** Whether all vertices were written with the longitudes that they have now. */
export const isAsWritten = (vertices: readonly RunningVertex[]): boolean =>
  vertices.every(({ lon, node }) => !node || node.children?.[0]?.value === lon);

/** The copy of the map, counted from the one around 0°, on which a longitude lies; its east edge is on the next. */
export const mapOf = (lon: number): number => Math.floor((lon + 180) / 360);

/** A vertex as text on the map around 0°: as it was written but for a longitude that has changed. */
export function writeVertex(text: string, { lon, lat, node }: RunningVertex, map: number): string {
  const wrapped = lon - 360 * map;
  const [x] = node?.children ?? [];
  if (!node || !x) return `[${numeral(wrapped)},${numeral(lat)}]`;
  // A longitude that has come round by whole turns is as it was written but for rounding.
  if (Math.abs(Number(x.value) - wrapped) < 1e-9) return nodeText(text, node);
  const end = x.offset + x.length;
  const rest = text.slice(end, node.offset + node.length);
  return text.slice(node.offset, x.offset) + numeral(wrapped) + rest;
}
