import { type Accessor, createMemo } from "solid-js";
import { repairingSwap } from "../../geo/draft/crossings.ts";
import { ringCrossings } from "../../geo/measure/crossings.ts";
import {
  cornerAt,
  type CornerAddress,
  hasRings,
  numberOfCorner,
  type OutlineGeometry,
  outlineParts,
  pathAt,
  ringSpans,
} from "../../geo/outline/address.ts";
import type { Position } from "../../geo/position.ts";
import { lonLat } from "../../geo/rings.ts";
import type { OutlineVerbs } from "./outline-edits.ts";

/** Two edges of an outline that cross, by the corners that they leave, and where. */
export interface OutlineCrossing {
  readonly edges: readonly [CornerAddress, CornerAddress];
  readonly position: Position;
}

/** The numbers of two corners, from 1, the lower one first. */
export function crossedNumbersOf(
  geometry: OutlineGeometry,
  corners: readonly [CornerAddress, CornerAddress],
): readonly [number, number] {
  const spans = ringSpans(geometry);
  const [one, other] = corners.map((at) => (numberOfCorner(spans, at) ?? 0) + 1);
  return [Math.min(one ?? 0, other ?? 0), Math.max(one ?? 0, other ?? 0)];
}

/** The two corners that repair a crossing in each other's place. */
function swapOf(
  geometry: OutlineGeometry,
  { edges: [one, other], position }: OutlineCrossing,
): readonly [CornerAddress, CornerAddress] | undefined {
  if (one.part !== other.part || one.ring !== other.ring) return undefined;
  const corners = (pathAt(geometry, one) ?? []).slice(0, -1).map(lonLat);
  const edges = [Math.min(one.corner, other.corner), Math.max(one.corner, other.corner)] as const;
  const swap = repairingSwap({ tool: "polygon", corners }, { edges, position });
  return (
    swap && [
      { ...one, corner: swap[0] },
      { ...one, corner: swap[1] },
    ]
  );
}

/** Where edges of the outline cross, and what repairs the first crossing. Needs an owner. */
export function createOutlineCrossings(
  geometry: Accessor<OutlineGeometry | undefined>,
  { park, edits, act }: OutlineVerbs,
) {
  const crossings = createMemo((): readonly OutlineCrossing[] => {
    const now = geometry();
    if (!now || !hasRings(now)) return [];
    return outlineParts(now).flatMap((rings, part) =>
      ringCrossings(rings).map(({ edges: [one, other], position }) => ({
        edges: [
          { part, ...one },
          { part, ...other },
        ] as const,
        position,
      })),
    );
  });
  const numbers = createMemo((): readonly [number, number] | undefined => {
    const [now, first] = [geometry(), crossings()[0]];
    return now && first && crossedNumbersOf(now, first.edges);
  });
  const repairing = createMemo(() => {
    const [now, first] = [geometry(), crossings()[0]];
    return now && first && swapOf(now, first);
  });
  return {
    /** Where edges of the outline cross, as it is in the document. */
    crossings,
    /** The numbers of the first two, from 1, as the corners that they leave are counted through all rings. */
    crossedNumbers: numbers,
    /** The two corners that repair the first crossing in each other's place. */
    repairingSwap: repairing,
    /** Puts two corners in each other's place. */
    swap: ([one, other]: readonly [CornerAddress, CornerAddress]): void => {
      const now = park();
      const [from, to] = [now && cornerAt(now.geometry, one), now && cornerAt(now.geometry, other)];
      if (!now || !from || !to) return;
      const moves = [
        { at: one, to: lonLat(to) },
        { at: other, to: lonLat(from) },
      ];
      act({ kind: "swapped" }, edits.move(now, moves));
    },
  };
}
