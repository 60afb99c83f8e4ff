import { type GeodesicLeg, geodesicInverse } from "../measure/geodesic.ts";
import type { Position } from "../position.ts";
import type { Metres } from "../units.ts";
import type { Draft, DrawTool } from "./draft.ts";

/** What a step of drawing has done. Numbers of corners count from 0. */
export type DraftStep =
  | { readonly kind: "tool"; readonly tool: DrawTool }
  /** `leg` is the edge that ends at the last one of them. */
  | {
      readonly kind: "set";
      readonly first: number;
      readonly last: number;
      readonly leg: GeodesicLeg | undefined;
    }
  | { readonly kind: "moved"; readonly corner: number; readonly leg: GeodesicLeg }
  | { readonly kind: "swapped"; readonly corners: readonly [number, number] }
  | { readonly kind: "deleted"; readonly corner: number }
  /** A circle has got its radius, or another. */
  | { readonly kind: "radius"; readonly metres: Metres }
  | { readonly kind: "changed" };

const isSame = (one: Position | undefined, other: Position | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

function setStep(corners: readonly Position[], first: number): DraftStep {
  const [from, to] = [corners.at(-2), corners.at(-1)];
  const leg = from && to ? geodesicInverse(from, to) : undefined;
  return { kind: "set", first, last: corners.length - 1, leg };
}

/** What has become of as many corners. */
function changeOf(before: readonly Position[], after: readonly Position[]): DraftStep {
  const [one, other, ...more] = [...after.keys()].filter((at) => !isSame(before[at], after[at]));
  if (one === undefined || more.length > 0) return { kind: "changed" };
  const [from, to] = [before[one], after[one]];
  if (other === undefined) {
    return from && to
      ? { kind: "moved", corner: one, leg: geodesicInverse(from, to) }
      : { kind: "changed" };
  }
  const isSwap = isSame(from, after[other]) && isSame(to, before[other]);
  return isSwap ? { kind: "swapped", corners: [one, other] } : { kind: "changed" };
}

/** What a step did, told by the drafts that it found and left; lengths and bearings on the WGS 84 ellipsoid. */
export function draftStep(before: Draft, after: Draft): DraftStep {
  const { tool, corners } = after;
  if (tool !== before.tool || after.angled !== before.angled) return { kind: "tool", tool };
  const [centre, edge] = corners;
  if (tool === "circle" && centre && edge) {
    return { kind: "radius", metres: geodesicInverse(centre, edge).distanceMetres };
  }
  const differs = corners.findIndex((corner, at) => !isSame(before.corners[at], corner));
  const added = corners.length - before.corners.length;
  if (added === 0) return changeOf(before.corners, corners);
  if (added > 0) {
    return differs === before.corners.length ? setStep(corners, differs) : { kind: "changed" };
  }
  const corner = differs < 0 ? corners.length : differs;
  return added === -1 ? { kind: "deleted", corner } : { kind: "changed" };
}
