import type { Node } from "jsonc-parser";

import { extentOf } from "../../geo/bounds.ts";
import { positionNodes, nodePosition, type FeatureText } from "../../geojson/text/feature-text.ts";
import { nodeMember } from "../../geojson/text/json-tree.ts";

/** A bbox member (RFC 7946 section 5) that tells the least and greatest numbers of what it stands beside. */
export interface FittingBox {
  readonly node: Node;
  /** The positions that it is about. */
  readonly about: readonly Node[];
}

const TOLERANCE = 1e-6;

/**
 * The bbox members of a feature and its geometries that hold for the positions as they stand, and must change
 * with them. One that does not hold, or is of some other system, is left alone.
 */
export function boxesThatFit({ root, geometries }: FeatureText): readonly FittingBox[] {
  const all = { node: nodeMember(root, "bbox"), about: geometries.flatMap(positionNodes) };
  const each = geometries.map((geometry) => ({
    node: nodeMember(geometry.node, "bbox"),
    about: positionNodes(geometry),
  }));
  return [all, ...each].flatMap(({ node, about }) =>
    node && about.length > 0 && fits(node, about) ? [{ node, about }] : [],
  );
}

function fits(node: Node, about: readonly Node[]): boolean {
  const numbers = (node.children ?? []).map(({ value }): unknown => value);
  if (numbers.length !== 4 && numbers.length !== 6) return false;
  const half = numbers.length / 2;
  const expected = extentOf(about.map((position) => nodePosition(position) ?? []));
  const written = [numbers[0], numbers[1], numbers[half], numbers[half + 1]];
  return written.every((number, index) => isNear(number, expected[index] ?? 0));
}

const isNear = (number: unknown, expected: number): boolean =>
  typeof number === "number" &&
  Math.abs(number - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
