import { cutLine } from "./cut-line.ts";
import { cutPolygon } from "./cut-polygon.ts";
import {
  arraysBelow,
  positionNodes,
  nodePosition,
  type FeatureText,
  type GeometryText,
} from "../../geojson/text/feature-text.ts";
import { numeral } from "./numeral.ts";
import { commaOf, rewriteGeometry } from "./rewrite.ts";
import type { TextEdit } from "../../geojson/text/text-edit.ts";
import { nodeText } from "../../geojson/text/json-tree.ts";

/**
 * Cuts geometries at the antimeridian (RFC 7946 section 3.1.9), so that no part crosses it, and brings longitudes
 * that run beyond ±180° back. An outline around a pole is closed along the edges of a flat map.
 */
export const cut = ({ text, geometries }: FeatureText): readonly TextEdit[] =>
  geometries.flatMap((geometry) => cutGeometry(text, geometry));

function cutGeometry(text: string, geometry: GeometryText): readonly TextEdit[] {
  const { type } = geometry;
  if (!positionNodes(geometry).every(nodePosition)) return [];
  if (type.endsWith("Point")) return positionNodes(geometry).flatMap(wrapPoint);
  const levels = geometry.depth - (type.endsWith("Polygon") ? 2 : 1);
  const cutPart = type.endsWith("Polygon") ? cutPolygon : cutLine;
  const between = commaOf(text, geometry);
  let changed = false;
  const parts = arraysBelow(geometry.coordinates, levels).flatMap((node) => {
    const pieces = cutPart(text, node, between);
    changed ||= pieces !== undefined;
    return pieces ?? [nodeText(text, node)];
  });
  if (!changed || parts.length === 0) return [];
  const [part = ""] = parts;
  if (parts.length === 1 && levels === 0) return rewriteGeometry(geometry, type, part);
  const newType = type.startsWith("Multi") ? type : `Multi${type}`;
  return rewriteGeometry(geometry, newType, `[${parts.join(between)}]`);
}

function wrapPoint(node: ReturnType<typeof positionNodes>[number]): readonly TextEdit[] {
  const [x] = node.children ?? [];
  const [lon = 0] = nodePosition(node) ?? [];
  if (!x || Math.abs(lon) <= 180) return [];
  const content = numeral(lon - 360 * Math.round(lon / 360));
  return [{ offset: x.offset, length: x.length, content }];
}
