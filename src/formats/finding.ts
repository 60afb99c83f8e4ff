import type { Position } from "../geo/position.ts";
import type { Degrees, Metres, SquareMetres } from "../geo/units.ts";
import type { Datum } from "../geo/datum/datum.ts";
import type { DatumShift } from "./crs/shift.ts";
import type { Fix } from "./fix.ts";

/** `error`: the feature is not added until it is repaired. `warning`: it is in, but needs a look. `note`: good to know. */
export type Severity = "error" | "warning" | "note";

/** Lines of the source around a place, shortened where they are long. */
export interface Excerpt {
  /** The number of the first line, counted from 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** Which of `lines` is meant, and the column in it, counted from 0, at which the caret stands. */
  readonly at: number;
  readonly caret: number;
  /** How many characters the caret's mark spans. */
  readonly span: number;
}

/** Where in a file something is. Lines and columns are counted from 1, columns in UTF-16 units. */
export interface TextPlace {
  /** The feature by its number in the file, counted from 0. */
  readonly feature?: number;
  /** From the top of the file: `features[3].geometry.coordinates[0][4]`. For tables: `row 7`, `row 7, column lat`. */
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly excerpt?: Excerpt;
}

/** A coordinate system in which numbers that are no degrees make sense, and where the feature would land. */
export interface CrsCandidate {
  /** Such as `EPSG:32650`. */
  readonly crs: string;
  readonly lands: Position;
}

/** An encoding in which a file may be written, and up to four of its names or values as they would read in it. */
export interface EncodingCandidate {
  /** A name of the Encoding Standard, such as `gb18030`. */
  readonly encoding: string;
  readonly sample: readonly string[];
}

/** What is wrong with, or worth knowing of, a feature or the file. */
export type FindingData =
  // The file's text
  | { readonly kind: "byte-order-mark" }
  | { readonly kind: "comments-skipped"; readonly count: number }
  | { readonly kind: "commas-skipped"; readonly count: number }
  | { readonly kind: "loose-json"; readonly what: "quotes" | "keys" | "numbers" }
  | { readonly kind: "several-documents"; readonly count: number }
  | { readonly kind: "cut-short"; readonly read: number }
  | { readonly kind: "syntax"; readonly expected: SyntaxExpectation; readonly found: string }
  /**
   * `encoding` is a name of the Encoding Standard; `candidates` are what else it may be, the taken one first, at most
   * eight. `declared` is the label that the bytes contradict; `chosen` says that the user wanted it so.
   */
  | {
      readonly kind: "encoding-guessed";
      readonly encoding: string;
      readonly candidates: readonly EncodingCandidate[];
      readonly declared?: string;
      readonly chosen?: true;
    }
  | { readonly kind: "decimal-comma" }
  | { readonly kind: "separator-guessed"; readonly separator: string }
  // A table's rows and columns
  /** `text` is what stands in the rows. */
  | {
      readonly kind: "rows-not-data";
      readonly what: "above-head" | "units" | "head-again";
      readonly count: number;
      readonly text: string;
    }
  | { readonly kind: "no-head" }
  /** The columns of latitude and longitude, from 1; either could be the other. */
  | { readonly kind: "order-guessed"; readonly lat: number; readonly lon: number }
  | { readonly kind: "stray-quote" }
  | { readonly kind: "row-too-long"; readonly cells: number; readonly columns: number }
  /** Two columns of one axis, of which only the first is understood. */
  | {
      readonly kind: "column-beside";
      readonly axis: "lat" | "lon";
      readonly used: string;
      readonly beside: string;
    }
  | { readonly kind: "column-not-read"; readonly column: string }
  // What a member or a record is
  | { readonly kind: "not-a-feature"; readonly found: string }
  | { readonly kind: "unknown-geometry"; readonly type: string }
  /** An element of XML stands where its format has none, and was read as what it can only mean. */
  | { readonly kind: "out-of-place"; readonly element: string; readonly within: string }
  /** Positions in elements of this name of which no feature was made. */
  | { readonly kind: "positions-left-out"; readonly element: string; readonly count: number }
  /** Segments of one point each that were joined to one line. */
  | { readonly kind: "segments-joined"; readonly count: number }
  /** Tuples that are not written as KML writes them. */
  | { readonly kind: "loose-coordinates" }
  | { readonly kind: "no-properties" }
  | { readonly kind: "no-geometry" }
  | { readonly kind: "position-in-properties"; readonly lon: Degrees; readonly lat: Degrees }
  /** The geometry was exactly 0, 0, and what is shown is the position that its own properties tell. */
  | { readonly kind: "position-from-properties"; readonly lon: Degrees; readonly lat: Degrees }
  /** 0, 0 far from all else in the file, or a number that no instrument and no program measures in degrees. */
  | { readonly kind: "doubtful-position"; readonly lon: number; readonly lat: number }
  | { readonly kind: "row-without-position" }
  | { readonly kind: "not-a-number"; readonly value: string }
  | { readonly kind: "duplicate-id"; readonly id: string; readonly first: number }
  | { readonly kind: "record-damaged"; readonly what: string }
  | { readonly kind: "not-supported"; readonly what: UnsupportedPart; readonly name?: string }
  | { readonly kind: "precision-guessed"; readonly precision: 5 | 6 }
  // Geometry
  | { readonly kind: "text-coordinates" }
  | { readonly kind: "bad-coordinate"; readonly value: string }
  | { readonly kind: "too-few-points"; readonly count: number; readonly needed: number }
  | { readonly kind: "unclosed-ring"; readonly gapMetres: Metres }
  | { readonly kind: "repeated-points"; readonly count: number }
  /** `hole`: it is a hole that runs counterclockwise, and not an outline that runs clockwise. */
  | { readonly kind: "wrong-winding"; readonly hole?: true }
  | { readonly kind: "self-intersection"; readonly at: Position; readonly count: number }
  | { readonly kind: "hole-outside"; readonly hole: number }
  /** The area is that which is covered more than once, as often as it is so. */
  | { readonly kind: "overlapping-parts"; readonly areaSquareMetres: SquareMetres }
  | { readonly kind: "swapped-order"; readonly lon: number; readonly lat: number }
  | { readonly kind: "out-of-range"; readonly lon: number; readonly lat: number }
  | { readonly kind: "not-degrees"; readonly candidates: readonly CrsCandidate[] }
  /** Most features' numbers are no degrees, so that those of the others, which came in, may be none either. */
  | { readonly kind: "degrees-in-doubt"; readonly rejected: number; readonly added: number }
  | { readonly kind: "antimeridian" }
  | { readonly kind: "polar-ring"; readonly pole: "north" | "south" }
  // Coordinate systems and datums
  /** `shift` is missing where the datum is WGS 84 or CGCS2000. */
  | { readonly kind: "crs-converted"; readonly crs: string; readonly shift?: DatumShift }
  | { readonly kind: "crs-unknown"; readonly crs: string }
  | { readonly kind: "china-datum"; readonly offsetMetres: Metres; readonly hint?: Datum };

export type FindingKind = FindingData["kind"];

/** What a parser of JSON or XML would have had to find. */
export type SyntaxExpectation =
  | "value"
  | "key"
  | "colon"
  | "comma-or-end"
  | "string-end"
  | "escape"
  | "number"
  | "end-of-file"
  | "xml";

/** Parts of rich formats that have no place in an atlas of footprints, and are told of when left out. */
export type UnsupportedPart =
  | "network-link"
  | "ground-overlay"
  | "screen-overlay"
  | "model"
  | "raster"
  | "multipatch"
  | "curve"
  | "nested-archive";

/** One finding, where it is, and what would repair it. */
export type Finding = FindingData & {
  readonly severity: Severity;
  readonly place: TextPlace;
  /** The name of the feature that is meant, if it has one. */
  readonly name?: string;
  /** What the button beside it does; none where only the user can help. */
  readonly fix?: Fix;
};
