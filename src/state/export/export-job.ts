import { createSignal } from "solid-js";
import type { ParkId } from "../../catalogue/park.ts";
import type { ContentId } from "../../document/document.ts";
import type { FeatureTable } from "../../geojson/feature-table.ts";
import {
  type ChosenParks,
  type ExportChoice,
  exportSource,
  isOfCatalogue,
  layerSource,
} from "./export-choice.ts";
import type { Exporter, ExportRequest, ExportSource, FormatId, WriteFailure } from "./exporter.ts";

/** What writing a file needs from the rest of the atlas. */
export interface ExportJobDependencies {
  /** The table of a layer; `undefined` where it is not to be had. */
  readonly table: (content: ContentId) => Promise<FeatureTable | undefined>;
  readonly exporter: Exporter;
  /** Parks of the catalogue with all that is known of them; `undefined` where that is not to be had. */
  readonly catalogueSource: (
    format: FormatId,
    ids: readonly ParkId[],
  ) => Promise<ExportSource | undefined>;
  /** Hands a file to the browser's downloads. */
  readonly saveFile: (name: string, file: Blob) => void;
}

/** How far the export is. */
export type ExportPhase =
  | { readonly kind: "idle" }
  /** `done` from 0 to 1. */
  | { readonly kind: "writing"; readonly done: number }
  | {
      readonly kind: "saved";
      readonly name: string;
      readonly parks: number;
      /** Parks that the format has no place for. */
      readonly leftOut: number;
    }
  | { readonly kind: WriteFailure };

/** What is to be written, as it was chosen when the writing began. */
export interface ExportJobRequest extends Pick<ExportRequest, "format" | "datum"> {
  readonly chosen: readonly ChosenParks[];
  /** The parks of the catalogue that are chosen. */
  readonly ids: readonly ParkId[];
  readonly choice: ExportChoice;
  readonly count: number;
  readonly fileName: string;
}

const IDLE: ExportPhase = { kind: "idle" };

/** Writing one file at a time: a new one, or a change of mind, ends the one before. */
export function createExportJob(dependencies: ExportJobDependencies) {
  const [phase, setPhase] = createSignal(IDLE);
  let endLast = (): void => {};
  const cancel = (): void => {
    endLast();
    endLast = () => {};
    setPhase(IDLE);
  };
  const run = async (order: ExportJobRequest): Promise<void> => {
    cancel();
    const job = { ended: false, end: (): void => {} };
    endLast = () => {
      job.ended = true;
      job.end();
    };
    const setUnlessEnded = (next: ExportPhase): void => void (job.ended || setPhase(next));
    setUnlessEnded({ kind: "writing", done: 0 });
    const sources = await sourcesOf(dependencies, order);
    if (job.ended) return;
    if (!sources) return setUnlessEnded({ kind: "failed" });
    const { format, datum, fileName: name, count } = order;
    const task = dependencies.exporter.write({ format, datum, sources }, (done) =>
      setUnlessEnded({ kind: "writing", done }),
    );
    job.end = task.cancel;
    const written = await task.answer;
    if (job.ended || written === undefined) return;
    if (typeof written === "string") return setUnlessEnded({ kind: written });
    dependencies.saveFile(name, written.file);
    setUnlessEnded({
      kind: "saved",
      name,
      parks: count - written.leftOut,
      leftOut: written.leftOut,
    });
  };
  return { phase, run, cancel };
}

/** What the exporter takes; `undefined` where the table of a layer is not to be had: half a file would be no export. */
async function sourcesOf(
  { table, catalogueSource }: ExportJobDependencies,
  { chosen, choice, format, ids }: ExportJobRequest,
): Promise<readonly ExportSource[] | undefined> {
  if (isOfCatalogue(choice)) {
    const source = await catalogueSource(format, ids);
    return source && [source];
  }
  const sources: ExportSource[] = [];
  for (const one of chosen) {
    const { layer } = one.collection;
    if (!layer) {
      sources.push(exportSource(one, choice));
      continue;
    }
    const found = await table(layer.content);
    if (!found) return undefined;
    sources.push(layerSource(one, found));
  }
  return sources;
}
