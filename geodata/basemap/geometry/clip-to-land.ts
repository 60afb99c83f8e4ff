import { ClipType, FillRule } from "clipper2-ts/dist/Core.js";
import { Clipper64, PolyTree64, type PolyPath64 } from "clipper2-ts/dist/Engine.js";
import type { Line } from "./generalise.ts";
import type { SquarePoint } from "./mercator.ts";

/** Clipper counts in whole numbers, whose products must stay exact: steps of 0.6 m at the equator. */
const STEPS = 2 ** 26;

const pathOf = (ring: Line) =>
  ring.slice(1).map(([x, y]) => ({ x: Math.round(x * STEPS), y: Math.round(y * STEPS) }));

function ringOf({ poly }: PolyPath64): SquarePoint[] {
  const ring = (poly ?? []).map(({ x, y }): SquarePoint => [x / STEPS, y / STEPS]);
  return [...ring, ...ring.slice(0, 1)];
}

const childrenOf = (node: PolyPath64): PolyPath64[] =>
  Array.from({ length: node.count }, (_, place) => node.child(place));

/** Below each outer ring its holes, below those the next outer rings. */
const polygonsIn = (tree: PolyPath64): SquarePoint[][][] =>
  childrenOf(tree).flatMap((outer) => {
    const holes = childrenOf(outer);
    return [[ringOf(outer), ...holes.map(ringOf)], ...holes.flatMap(polygonsIn)];
  });

/** What of areas lies on land, both polygons of the Mercator square, each its outer ring and then its holes. */
export function clipToLand(
  areas: readonly (readonly Line[])[],
  land: readonly (readonly Line[])[],
): Line[][] {
  const clipper = new Clipper64();
  clipper.addSubject(areas.flat().map(pathOf));
  clipper.addClip(land.flat().map(pathOf));
  const tree = new PolyTree64();
  clipper.execute(ClipType.Intersection, FillRule.EvenOdd, tree);
  return polygonsIn(tree);
}
