import { simplifyLine } from "../measure/simplify.ts";
import type { Position } from "../position.ts";
import { lonLat } from "../rings.ts";
import type { Metres } from "../units.ts";

/** The corners that are left of a line drawn freehand, none of which was farther from its edges than the tolerance. */
export function cornersOfStroke(stroke: readonly Position[], toleranceMetres: Metres): Position[] {
  const line = stroke.map((position) => [...position]);
  return simplifyLine(line, toleranceMetres).kept.map((index) => lonLat(line[index]));
}
