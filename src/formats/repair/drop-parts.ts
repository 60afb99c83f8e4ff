import type { Node } from "jsonc-parser";

import type { PartFault, GeometryPath } from "../../geojson/geometry/invalid-part.ts";
import { partsForRepair } from "../check/check-parts.ts";
import { type FeatureText, geometriesIn } from "../../geojson/text/feature-text.ts";
import { cutMembers } from "../../geojson/text/text-edit.ts";
import type { TextEdit } from "../../geojson/text/text-edit.ts";
import { nodeMember } from "../../geojson/text/json-tree.ts";

/** Takes out the parts that cannot be used for one kind of fault; nothing where no other part would be left. */
export const dropParts = (feature: FeatureText, kind: PartFault["kind"]): readonly TextEdit[] =>
  [...partsLeftOut(feature, kind)].flatMap(([list, indexes]) =>
    cutMembers(list.children ?? [], (index) => indexes.has(index)),
  );

/** The feature without the parts that are left out where it is used: other fixes are about what is left. */
export function usableFeature(feature: FeatureText): FeatureText {
  const lists = partsLeftOut(feature);
  if (lists.size === 0) return feature;
  for (const [list, indexes] of lists) {
    const nodes = list.children ?? [];
    const kept = nodes.filter((_, index) => !indexes.has(index));
    kept.forEach((node, index) => (nodes[index] = node));
    nodes.length = kept.length;
  }
  return { ...feature, geometries: geometriesIn(nodeMember(feature.root, "geometry")) };
}

/** The lists of which members are left out, with their numbers. */
function partsLeftOut(
  { text, root }: FeatureText,
  kind?: PartFault["kind"],
): ReadonlyMap<Node, ReadonlySet<number>> {
  const { geometry } = JSON.parse(text) as { readonly geometry?: unknown };
  const node = nodeMember(root, "geometry");
  const lists = new Map<Node, Set<number>>();
  for (const { fault, leftOut } of partsForRepair(geometry).unsound) {
    const list = nodeAt(node, leftOut.slice(0, -1));
    const index = leftOut.at(-1);
    if (!list || typeof index !== "number" || fault.kind !== (kind ?? fault.kind)) continue;
    lists.set(list, (lists.get(list) ?? new Set()).add(index));
  }
  return lists;
}

const nodeAt = (node: Node | undefined, path: GeometryPath): Node | undefined =>
  path.reduce<Node | undefined>(
    (at, step) => (typeof step === "string" ? nodeMember(at, step) : at?.children?.[step]),
    node,
  );
