import { featureCollection, polygon, union } from "@turf/turf";
import type { Node } from "jsonc-parser";

import { overlapOf } from "../../geo/measure/overlap/overlap.ts";
import {
  arraysBelow,
  nodePositions,
  type FeatureText,
  type GeometryText,
} from "../../geojson/text/feature-text.ts";
import { cutMembers } from "../../geojson/text/text-edit.ts";
import { commaOf, rewriteGeometry, spellingOf, writeCoordinates } from "./rewrite.ts";
import type { TextEdit } from "../../geojson/text/text-edit.ts";

/**
 * Joins the polygons of a feature, where they overlap, to the area that they cover: corners keep their spelling, and
 * stand where outlines cross. Those of a collection become its first one. None of them may cross the antimeridian.
 */
export function joinParts({ text, geometries }: FeatureText): readonly TextEdit[] {
  const polygonal = geometries.filter(({ type }) => type === "Polygon" || type === "MultiPolygon");
  const [first, ...others] = polygonal;
  const coordinates = polygonal.flatMap(ringsOf);
  if (!first || !overlapOf({ type: "MultiPolygon", coordinates })) return [];
  const whole = union(featureCollection(coordinates.map((rings) => polygon(rings.map(closed)))));
  if (!whole) return [];
  const { geometry } = whole;
  const depth = geometry.type === "Polygon" ? 2 : 3;
  const spelling = new Map(polygonal.flatMap((each) => [...spellingOf(text, each)]));
  const written = writeCoordinates(geometry.coordinates, depth, spelling, commaOf(text, first));
  return [...rewriteGeometry(first, geometry.type, written), ...withoutGeometries(others)];
}

const ringsOf = ({ coordinates, depth }: GeometryText): GeoJSON.Position[][][] =>
  arraysBelow(coordinates, depth - 2).map((node) =>
    arraysBelow(node, 1).map((ring) => [...(nodePositions(ring) ?? [])]),
  );

function closed(ring: GeoJSON.Position[]): GeoJSON.Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  return first && (first[0] !== last?.[0] || first[1] !== last?.[1]) ? [...ring, first] : ring;
}

/** Takes geometries out of the collections that they are in. */
function withoutGeometries(geometries: readonly GeometryText[]): readonly TextEdit[] {
  const lists = new Map<Node, Set<number>>();
  for (const { node } of geometries) {
    const list = node.parent;
    if (list)
      lists.set(list, (lists.get(list) ?? new Set()).add(list.children?.indexOf(node) ?? 0));
  }
  return [...lists].flatMap(([list, indexes]) =>
    cutMembers(list.children ?? [], (index) => indexes.has(index)),
  );
}
