import type { Datum } from "../geo/datum/datum.ts";
import type { PartFault } from "../geojson/geometry/invalid-part.ts";

/** What can be done to a feature's text to repair it: each does one thing and leaves all else to the letter. */
export type Fix =
  | { readonly kind: "close-ring" }
  | { readonly kind: "drop-repeats" }
  | { readonly kind: "rewind" }
  | { readonly kind: "untangle" }
  | { readonly kind: "drop-holes-outside" }
  /** Makes one area of polygons that overlap. */
  | { readonly kind: "join-parts" }
  /** Takes out the parts that cannot be used for one kind of fault. */
  | { readonly kind: "drop-part"; readonly fault: PartFault["kind"] }
  | { readonly kind: "swap-order" }
  | { readonly kind: "use-numbers" }
  | { readonly kind: "use-position-in-properties" }
  /** Takes out the positions that are hardly meant; a point that is one has no place any more. */
  | { readonly kind: "drop-doubtful" }
  | { readonly kind: "cut-at-antimeridian" }
  /** Reads the numbers in another coordinate system, such as `EPSG:32650`. */
  | { readonly kind: "from-crs"; readonly crs: string }
  /** Takes the positions for those of another datum and converts them to WGS 84. */
  | { readonly kind: "from-datum"; readonly datum: Exclude<Datum, "WGS84"> };
