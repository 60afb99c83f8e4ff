import type { Node } from "jsonc-parser";

import { positionDepth } from "../geometry/geometry-depth.ts";
import { jsonTree, nodeMember } from "./json-tree.ts";

/** A geometry in the text of a feature, with where its parts stand. */
export interface GeometryText {
  readonly type: string;
  readonly typeNode: Node;
  readonly node: Node;
  readonly coordinates: Node;
  /** How deep the positions stand in the coordinates: 0 for a point. */
  readonly depth: number;
}

/** A feature's text, taken apart. */
export interface FeatureText {
  readonly text: string;
  readonly root: Node;
  /** All geometries that have coordinates, those of collections too. */
  readonly geometries: readonly GeometryText[];
}

/** Takes a feature's text apart; `undefined` where it is not JSON or no Feature. */
export function readFeatureText(text: string): FeatureText | undefined {
  const root = jsonTree(text);
  if (!root || nodeMember(root, "type")?.value !== "Feature") return undefined;
  return { text, root, geometries: geometriesIn(nodeMember(root, "geometry")) };
}

/** All geometries with coordinates at a node and, where it is a collection, in it. */
export function geometriesIn(node: Node | undefined): readonly GeometryText[] {
  const typeNode = nodeMember(node, "type");
  if (!node || !typeNode || typeof typeNode.value !== "string") return [];
  const type: string = typeNode.value;
  if (type === "GeometryCollection") {
    return (nodeMember(node, "geometries")?.children ?? []).flatMap(geometriesIn);
  }
  const coordinates = nodeMember(node, "coordinates");
  const depth = positionDepth(type);
  if (coordinates?.type !== "array" || depth === undefined) return [];
  return [{ type, typeNode, node, coordinates, depth }];
}

/** The arrays that lie a number of levels down in another. */
export function arraysBelow(node: Node, levels: number): readonly Node[] {
  if (node.type !== "array") return [];
  if (levels === 0) return [node];
  return (node.children ?? []).flatMap((child) => arraysBelow(child, levels - 1));
}

/** All positions of a geometry, whatever they are made of. */
export const positionNodes = ({ coordinates, depth }: GeometryText): readonly Node[] =>
  arraysBelow(coordinates, depth);

/** The numbers of a position, or `undefined` where it is none. */
export function nodePosition(node: Node): GeoJSON.Position | undefined {
  const children = node.children ?? [];
  if (node.type !== "array" || children.length < 2) return undefined;
  const [x, y] = children;
  if (!Number.isFinite(x?.value) || !Number.isFinite(y?.value)) return undefined;
  return children.map(({ value }): number => (typeof value === "number" ? value : Number.NaN));
}

/** The positions of a line or ring, or `undefined` where one of them is none. */
export function nodePositions(list: Node): readonly GeoJSON.Position[] | undefined {
  const positions: GeoJSON.Position[] = [];
  for (const node of list.children ?? []) {
    const position = nodePosition(node);
    if (!position) return undefined;
    positions.push(position);
  }
  return positions;
}
