import type { Imported, ImportProblem, RepairedTexts, Progress } from "../../formats/answer.ts";
import type { Fix } from "../../formats/fix.ts";
import type { ImportSource } from "../../formats/source.ts";
import type { FeatureTable, FeatureSlices } from "../../geojson/feature-table.ts";
import type { NameChoices } from "../../geojson/names/name-choices.ts";
import type { Result } from "../../result.ts";
import type { RemoteAddressProblem } from "../../share/remote-address.ts";

/** Why a web address brought no file. */
export type AddressProblem =
  | RemoteAddressProblem
  | { readonly kind: "status"; readonly status: number }
  /** The browser does not tell whether the host is down or its headers (CORS) do not let other pages read. */
  | { readonly kind: "refused" }
  | { readonly kind: "too-large"; readonly limitBytes: number }
  | { readonly kind: "cancelled" };

/** Where another chose the address, the host that the user agreed to must not pass them on to a second one. */
export type Redirects = "followed" | "refused";

/** Work under way elsewhere: its answer, and the way to end it. */
export interface Task<Answer> {
  /** Never rejects; `undefined` when it was cancelled. */
  readonly answer: Promise<Answer | undefined>;
  readonly cancel: () => void;
}

/** Reads and repairs in disposable workers: whatever a file does to its parser ends with that worker. */
export interface Importer {
  read(
    source: ImportSource,
    onProgress: (progress: Progress) => void,
  ): Task<Result<Imported, ImportProblem>>;
  repair(texts: readonly string[], fixes: readonly (readonly Fix[])[]): Promise<RepairedTexts>;
  repairLayer(
    table: FeatureTable,
    fixes: readonly Fix[],
    features?: readonly number[],
  ): Promise<FeatureTable | undefined>;
  /** By what the features of a layer can be called; `undefined` where its texts could not be read. */
  nameChoices(texts: FeatureSlices): Promise<NameChoices | undefined>;
  /**
   * The names of a layer's features by a property, or as recognised, in the form of `FeatureTable.names`; `undefined`
   * where its texts could not be read.
   */
  layerNames(texts: FeatureSlices, chosen: string | undefined): Promise<string | undefined>;
  /** Downloads a file the user has agreed to ask for; redirects are followed unless they are refused. */
  download(
    address: URL,
    onProgress: (progress: Progress) => void,
    redirects?: Redirects,
  ): Task<Result<ImportSource, AddressProblem>>;
}
