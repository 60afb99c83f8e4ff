import type { Node } from "jsonc-parser";

import { toWgs84, type Datum } from "../../geo/datum.ts";
import type { Position } from "../../geo/position.ts";
import { projectionOf } from "../crs/projection.ts";
import { boxesThatFit, extentOf } from "./bbox.ts";
import { positionNodes, positionOf, type FeatureText } from "./feature-text.ts";
import { numeral } from "./numeral.ts";
import type { Splice } from "./splice.ts";

type Convert = (xy: readonly [number, number]) => Position;

/** Reads all positions in a coordinate system, to WGS 84; none where one of them has no place in it. */
export async function fromCrs(feature: FeatureText, crs: string): Promise<readonly Splice[]> {
  const projection = await projectionOf(crs);
  return projection ? convertAll(feature, projection) : [];
}

/** Takes all positions for those of another datum, to WGS 84. */
export const fromDatum = (feature: FeatureText, datum: Datum): readonly Splice[] =>
  convertAll(feature, (xy) => toWgs84(datum, xy));

function convertAll(feature: FeatureText, convert: Convert): readonly Splice[] {
  const places = new Map<Node, Position>();
  for (const node of feature.geometries.flatMap(positionNodes)) {
    const [x, y] = positionOf(node) ?? [];
    if (x === undefined || y === undefined) return [];
    const [lon, lat] = convert([x, y]);
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return [];
    places.set(node, [lon, lat]);
  }
  const moved = [...places].flatMap(([{ children }, place]) => written(children, place));
  const boxes = boxesThatFit(feature).flatMap(({ node, about }) => {
    const { west, south, east, north } = extentOf(about.map((each) => places.get(each)));
    const half = (node.children?.length ?? 0) / 2;
    return [
      ...written(node.children?.slice(0, half), [west, south]),
      ...written(node.children?.slice(half), [east, north]),
    ];
  });
  return [...moved, ...boxes];
}

function written([x, y]: readonly Node[] = [], [lon, lat]: Position): readonly Splice[] {
  if (!x || !y) return [];
  return [
    { offset: x.offset, length: x.length, content: numeral(lon) },
    { offset: y.offset, length: y.length, content: numeral(lat) },
  ];
}
