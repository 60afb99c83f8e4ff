import type { LayerNames } from "../document/naming.ts";
import type { Imported, ImportProblem, RepairedTexts, Progress } from "../../formats/answer.ts";
import type { Fix } from "../../formats/fix.ts";
import type { ImportSource } from "../../formats/source.ts";
import type { FeatureTable } from "../../geojson/feature-table.ts";
import type { Result } from "../../result.ts";
import type { AddressProblem } from "../../share/remote-address.ts";
import type { Task } from "../task.ts";

export type { AddressProblem } from "../../share/remote-address.ts";

/** Where another chose the address, the host that the user agreed to must not pass them on to a second one. */
export type Redirects = "followed" | "refused";

/** Reads and repairs in disposable workers: whatever a file does to its parser ends with that worker. */
export interface Importer extends LayerNames {
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
  /** Downloads a file the user has agreed to ask for; redirects are followed unless they are refused. */
  download(
    address: URL,
    onProgress: (progress: Progress) => void,
    redirects?: Redirects,
  ): Task<Result<ImportSource, AddressProblem>>;
}
