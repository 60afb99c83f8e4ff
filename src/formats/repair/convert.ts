import type { Node } from "jsonc-parser";

import { toWgs84, type Datum } from "../../geo/datum/datum.ts";
import type { Position } from "../../geo/position.ts";
import { conversionOf, type CrsProjection } from "../crs/projection.ts";
import { extentOf } from "../../geo/bounds.ts";
import { boxesThatFit } from "./bbox.ts";
import {
  positionNodes,
  nodePosition,
  readFeatureText,
  type FeatureText,
} from "../../geojson/text/feature-text.ts";
import { numeral } from "./numeral.ts";
import { applyTextEdits, type TextEdit } from "../../geojson/text/text-edit.ts";

type Convert = (xy: readonly [number, number]) => Position;

/** Reads all positions in a coordinate system, to WGS 84; one that has no place in it stays as it is. */
export async function fromCrs(feature: FeatureText, crs: string): Promise<readonly TextEdit[]> {
  const samples = feature.geometries
    .flatMap(positionNodes)
    .map((node) => nodePosition(node) ?? [])
    .map(([x = Number.NaN, y = Number.NaN]) => [x, y] as const);
  const conversion = await conversionOf(crs, samples);
  return conversion ? convertAll(feature, conversion.project) : [];
}

/**
 * The text of a feature with all positions taken to WGS 84 and all else to the letter; `undefined` where one has no
 * place there, none is to be moved, or the text is no feature. Throws where it is nested beyond the stack.
 */
export function convertedText(text: string, project: CrsProjection): string | undefined {
  const feature = readFeatureText(text);
  const splices = feature ? convertAll(feature, project) : [];
  return splices.length > 0 ? applyTextEdits(text, splices) : undefined;
}

/** Takes all positions for those of another datum, to WGS 84. */
export const fromDatum = (feature: FeatureText, datum: Datum): readonly TextEdit[] =>
  convertAll(feature, (xy) => toWgs84(datum, xy));

function convertAll(feature: FeatureText, convert: Convert): readonly TextEdit[] {
  const places = new Map<Node, Position>();
  const nodes = feature.geometries.flatMap(positionNodes);
  for (const node of nodes) {
    const [x, y] = nodePosition(node) ?? [];
    // What is no position stays as it is, and is told of behind.
    if (x === undefined || y === undefined) continue;
    const [lon, lat] = convert([x, y]);
    if (Number.isFinite(lon) && Number.isFinite(lat)) places.set(node, [lon, lat]);
  }
  // Where that holds for half of them, the system is not theirs.
  if (places.size * 2 <= nodes.length) return [];
  const moved = [...places].flatMap(([{ children }, place]) => written(children, place));
  const boxes = boxesThatFit(feature).flatMap(({ node, about }) => {
    const [west, south, east, north] = extentOf(about.map((each) => places.get(each) ?? []));
    const half = (node.children?.length ?? 0) / 2;
    return [
      ...written(node.children?.slice(0, half), [west, south]),
      ...written(node.children?.slice(half), [east, north]),
    ];
  });
  return [...moved, ...boxes];
}

function written([x, y]: readonly Node[] = [], [lon, lat]: Position): readonly TextEdit[] {
  if (!x || !y) return [];
  return [
    { offset: x.offset, length: x.length, content: numeral(lon) },
    { offset: y.offset, length: y.length, content: numeral(lat) },
  ];
}
