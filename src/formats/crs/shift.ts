import type { Metres } from "../../geo/units.ts";

/** How positions come from their datum to WGS 84, and how well. */
export type DatumShift =
  /** By a transformation of EPSG's register, such as `EPSG:15484`; its accuracy is missing where EPSG tells none. */
  | { readonly by: "operation"; readonly operation: string; readonly accuracyMetres?: Metres }
  /** The datum is WGS 84 to this many metres as it stands. */
  | { readonly by: "frame"; readonly accuracyMetres: Metres }
  /** By the numbers that the file states itself. */
  | { readonly by: "file" }
  /** By a transformation that was made for other places: positions may be this far off. */
  | { readonly by: "elsewhere"; readonly operation: string; readonly offMetres: Metres }
  /** Not at all, since nobody knows how: positions may be this far off. */
  | { readonly by: "nothing"; readonly offMetres: Metres };

/** What may be off by more than the width of a street wants a look. */
const WORTH_A_LOOK: Metres = 10;

/** Whether positions may be off by more than 10 m, or by nobody knows how much. A file's own shift is its own affair. */
export function isRough(shift: DatumShift): boolean {
  if (shift.by === "file") return false;
  return !("accuracyMetres" in shift) || (shift.accuracyMetres ?? Infinity) > WORTH_A_LOOK;
}
