import type { Datum } from "../../geo/datum/datum.ts";
import type { NameKeys } from "../../geojson/names/name-in-properties.ts";
import type { Envelope } from "../answer.ts";
import type { FormatId } from "../source.ts";
import type { FeatureSlices } from "../../geojson/feature-table.ts";

/** Features as JSON text in WGS 84: one by one, or where each stands in a blob. */
export type FeatureTexts =
  | { readonly kind: "texts"; readonly texts: readonly string[] }
  | FeatureSlices;

/** What comes from one collection. */
export interface ExportSource {
  readonly name: string;
  readonly envelope?: Envelope;
  readonly features: FeatureTexts;
  /** What they are called by beside the usual properties, for formats that have a place for a name. */
  readonly naming?: NameKeys;
}

/** What is to be written as one file. */
export interface ExportRequest {
  readonly format: FormatId;
  /** The datum of the file's positions. */
  readonly datum: Datum;
  readonly sources: readonly ExportSource[];
}

/** What a format made of the features. */
export interface WrittenParts {
  readonly parts: readonly BlobPart[];
  /** Features that the format has no place for, such as those without geometry in GPX. */
  readonly leftOut: number;
}

/** Writes one format; `onProgress` is told how much is done, from 0 to 1. */
export type WriteFormat = (
  request: ExportRequest,
  onProgress: (done: number) => void,
) => Promise<WrittenParts>;

/** A file that is ready to be saved. */
export interface WrittenFile {
  readonly file: Blob;
  readonly leftOut: number;
}

/** Why no file was written. A failure is ours: every feature that came in can go out. */
export type WriteFailure = "failed" | "not-loaded";

/** What the export worker says. */
export type ExportMessage =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "written"; readonly written: WrittenFile }
  | { readonly kind: WriteFailure };
