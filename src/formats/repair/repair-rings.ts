import type { Node } from "jsonc-parser";

import { holesOutside } from "../check/crossings.ts";
import { pathEdgesOf } from "../check/edges.ts";
import { surveyPath } from "../check/survey.ts";
import {
  arraysBelow,
  nodePositions,
  type FeatureText,
  type GeometryText,
} from "../../geojson/text/feature-text.ts";
import { cutMembers, endOf, type TextEdit } from "../../geojson/text/text-edit.ts";
import { nodeText } from "../../geojson/text/json-tree.ts";

const isPolygonal = ({ type }: GeometryText): boolean =>
  type === "Polygon" || type === "MultiPolygon";
const isLinear = ({ type }: GeometryText): boolean => type.endsWith("LineString");

/** The polygons of a feature, each as the array of its rings. */
const polygonNodes = ({ geometries }: FeatureText): readonly Node[] =>
  geometries
    .filter(isPolygonal)
    .flatMap(({ coordinates, depth }) => arraysBelow(coordinates, depth - 2));

const ringNodes = (feature: FeatureText): readonly Node[] =>
  polygonNodes(feature).flatMap((polygon) => arraysBelow(polygon, 1));

/** Repeats the first position of each open ring at its end, with the commas and blanks of the ring. */
export const closeRings = (feature: FeatureText): readonly TextEdit[] =>
  ringNodes(feature).flatMap((ring): readonly TextEdit[] => {
    const positions = nodePositions(ring);
    const [first, second] = ring.children ?? [];
    const last = ring.children?.at(-1);
    if (!positions || !first || !second || !last) return [];
    const { closed, repeats } = surveyPath(positions, "ring");
    if (closed || positions.length - repeats < 3) return [];
    const between = feature.text.slice(endOf(first), second.offset);
    const content = between + nodeText(feature.text, first);
    return [{ offset: endOf(last), length: 0, content }];
  });

/** Takes positions out that repeat the one before them, but none that a line or ring needs. */
export function dropRepeats(feature: FeatureText): readonly TextEdit[] {
  const lines = feature.geometries
    .filter(isLinear)
    .flatMap(({ coordinates, depth }) => arraysBelow(coordinates, depth - 1));
  return [
    ...lines.flatMap((line) => repeatsIn(line, 2)),
    ...ringNodes(feature).flatMap((ring) => repeatsIn(ring, 3)),
  ];
}

function repeatsIn(list: Node, needed: number): readonly TextEdit[] {
  const positions = nodePositions(list);
  if (!positions || positions.length - surveyPath(positions).repeats < needed) return [];
  const nodes = list.children ?? [];
  return cutMembers(nodes, (index) => index > 0 && isSame(positions[index], positions[index - 1]));
}

const isSame = (one: GeoJSON.Position | undefined, other: GeoJSON.Position | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1] && one?.[2] === other?.[2];

/** Turns rings round that are not wound as RFC 7946 section 3.1.6 asks. */
export const rewindRings = (feature: FeatureText): readonly TextEdit[] =>
  polygonNodes(feature).flatMap((polygon) =>
    (polygon.children ?? []).flatMap((ring, index): readonly TextEdit[] => {
      const positions = nodePositions(ring);
      if (!positions) return [];
      const { doubleArea, pole } = surveyPath(positions, "ring");
      if (pole || doubleArea === 0 || doubleArea > 0 === (index === 0)) return [];
      return reversed(feature.text, ring.children ?? []);
    }),
  );

/** Each member's text in the place of the one as far from the other end. */
const reversed = (text: string, nodes: readonly Node[]): readonly TextEdit[] =>
  nodes.map((node, index) => ({
    offset: node.offset,
    length: node.length,
    content: nodeText(text, nodes[nodes.length - 1 - index] ?? node),
  }));

/** Takes holes out that lie outside their polygon's outer ring. */
export const dropHolesOutside = (feature: FeatureText): readonly TextEdit[] =>
  polygonNodes(feature).flatMap((polygon) => {
    const nodes = polygon.children ?? [];
    const rings = nodes.map(nodePositions).filter((ring) => ring !== undefined);
    if (rings.length < nodes.length) return [];
    const jumps = rings.some((ring) => surveyPath(ring).jump !== undefined);
    const outside = new Set(holesOutside(pathEdgesOf(rings, jumps)));
    return cutMembers(nodes, (index) => outside.has(index));
  });
