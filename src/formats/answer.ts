import type { FeatureTable, FeatureSlices } from "../geojson/feature-table.ts";
import type { NameChoices } from "../geojson/names/name-choices.ts";
import type { Bounds } from "../geo/position.ts";
import type { Result } from "../result.ts";
import type { Finding, TextPlace } from "./finding.ts";
import type { Fix } from "./fix.ts";
import type { FormatId, ImportSource, WebSource } from "./source.ts";

/**
 * A FeatureCollection without its features, to the letter: the text before the `[` of its `features` and the text
 * behind the `]`. Together they hold every foreign member in its place.
 */
export interface Envelope {
  readonly before: string;
  readonly after: string;
}

/** A feature that cannot come in as it is: its text waits here until it is repaired, and can be saved as a file. */
export interface RejectedFeature {
  /** Its number in the file, counted from 0, as in `Place.feature`. */
  readonly feature: number;
  readonly text: string;
}

/** A feature that is to become a park. */
export interface ReadFeature {
  readonly feature: number;
  /** The feature as JSON text in WGS 84: to the letter as it came where the file was GeoJSON. */
  readonly text: string;
}

/** Findings that are counted and not listed, since there are many of their kind and meaning. */
export interface UnlistedFindings {
  /** Their group, as `groupOf` tells it of a listed one. */
  readonly group: string;
  /** The feature that they are about; none where that is the file, or features of a layer. */
  readonly feature?: number;
  readonly findings: number;
  /** How many features they are about, beyond those of listed findings of the group. */
  readonly features: number;
}

/** What an import brought: parks one by one, or one layer when they are too many for that. */
export interface Imported {
  readonly name: string;
  readonly format: FormatId;
  readonly envelope: Envelope | undefined;
  readonly content:
    | {
        readonly kind: "parks";
        readonly features: readonly ReadFeature[];
        /** The property that tells them apart, where the usual ones for names are missing. */
        readonly nameKey?: string;
      }
    | { readonly kind: "layer"; readonly table: FeatureTable };
  readonly rejected: readonly RejectedFeature[];
  /** At most `MOST_FINDINGS_OF_A_KIND` of each kind and meaning, in the order of the file. */
  readonly findings: readonly Finding[];
  /** Those beyond that. */
  readonly unlisted: readonly UnlistedFindings[];
  /** The box about what came in; `undefined` where nothing has a position. */
  readonly bounds: Bounds | undefined;
  /** Features that came in, vertices of theirs. */
  readonly features: number;
  readonly vertices: number;
  readonly bytes: number;
  /** Where it was downloaded from; the page adds it. */
  readonly source?: WebSource;
}

/** Why nothing at all could be taken from a file. */
export type ImportProblem =
  | { readonly kind: "empty" }
  /** The browser could not read it: it was moved or taken away meanwhile. */
  | { readonly kind: "unreadable-file" }
  /** Of a dropped folder, which is counted before anything of it is read. */
  | { readonly kind: "too-many-files"; readonly limit: number }
  | { readonly kind: "no-features" }
  | { readonly kind: "not-recognised"; readonly looksLike: UnreadableKind }
  | { readonly kind: "syntax"; readonly place: TextPlace; readonly finding: Finding }
  | { readonly kind: "damaged"; readonly format: FormatId; readonly what: string }
  | { readonly kind: "doctype-refused" }
  | { readonly kind: "missing-part"; readonly part: string }
  | { readonly kind: "too-large"; readonly bytes: number; readonly limitBytes: number }
  | { readonly kind: "unpacks-too-large"; readonly limitBytes: number }
  | { readonly kind: "unpacks-too-much"; readonly ratio: number }
  | { readonly kind: "too-many-entries"; readonly limit: number }
  | { readonly kind: "nested-archive" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "too-deep"; readonly limit: number; readonly place: TextPlace }
  | { readonly kind: "too-many-features"; readonly limit: number }
  | { readonly kind: "too-many-vertices"; readonly limit: number }
  | { readonly kind: "crs-unknown"; readonly crs: string }
  | { readonly kind: "timed-out"; readonly seconds: number }
  /** The part of the page that reads it could not be loaded. */
  | { readonly kind: "not-loaded" }
  | { readonly kind: "broke-down" };

/** What a file is that the atlas does not read. */
export type UnreadableKind =
  | "html"
  | "image"
  | "pdf"
  | "office"
  | "json"
  | "xml"
  | "archive"
  | "zstandard"
  | "text"
  | "binary";

export type ImportPhase = "reading" | "checking" | "packing";

/** How far an import is: `done` from 0 to 1. */
export interface Progress {
  readonly phase: ImportPhase;
  readonly done: number;
}

/** What the import worker is asked for. Each request gets one answer; `read` tells of its progress before. */
export type ImportRequest =
  | { readonly kind: "read"; readonly source: ImportSource }
  /** Repairs features one by one: `fixes[i]` in turn on `texts[i]`. */
  | {
      readonly kind: "repair";
      readonly texts: readonly string[];
      readonly fixes: readonly (readonly Fix[])[];
    }
  /** Repairs a layer: the fixes on each feature that they fit, or on the numbered ones. */
  | {
      readonly kind: "repair-layer";
      readonly table: FeatureTable;
      readonly fixes: readonly Fix[];
      readonly features?: readonly number[];
    }
  /** By what the features of a layer can be called. */
  | { readonly kind: "name-choices"; readonly texts: FeatureSlices }
  /** The names of a layer's features by a property; as recognised where none is chosen. */
  | {
      readonly kind: "layer-names";
      readonly texts: FeatureSlices;
      readonly chosen: string | undefined;
    };

/** A feature after repairing, or `undefined` where the fix does not fit it. */
export type RepairedTexts = readonly (string | undefined)[];

export type ImportMessage =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "read"; readonly result: Result<Imported, ImportProblem> }
  | { readonly kind: "repaired"; readonly texts: RepairedTexts }
  | { readonly kind: "layer-repaired"; readonly table: FeatureTable }
  | { readonly kind: "name-choices"; readonly choices: NameChoices }
  /** In the form of `FeatureTable.names`. */
  | { readonly kind: "layer-names"; readonly names: string };
