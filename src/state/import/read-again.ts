import { batch } from "solid-js";
import { nextColour } from "../../document/colours.ts";
import { removeCollection } from "../../document/edits.ts";
import { replaceImport } from "../../document/replace-import.ts";
import type { CollectionId, Edit } from "../../document/document.ts";
import { convertImport } from "./imported-collection.ts";
import type { createImportJobs } from "./import-jobs.ts";
import type { RepairDependencies } from "./apply-fixes.ts";
import type { FileReader } from "./read-file.ts";
import { type ReadImport, type FileReading, readingOf } from "./report-files.ts";
import type { ReportState } from "./report-state.ts";
import type { ReportItem } from "./report.ts";

/** What a file came to when it was read once more, and the edit that puts it in its place. */
function replaceWith(
  { own, adopt }: ReadAgainDependencies["parts"],
  brought: ReadImport,
  id: CollectionId,
): { readonly reading: FileReading; readonly edit: Edit } {
  const place = { newId: own.newId, colour: nextColour(own.document()), collection: id };
  const { imported } = brought;
  const converted = convertImport(imported, place);
  const { collection, parks, layer } = converted;
  if (layer) adopt(layer.content, layer.table);
  const edit = imported.features > 0 ? replaceImport(collection, parks) : removeCollection(id);
  return { reading: readingOf(brought, converted), edit };
}

interface ReadAgainDependencies {
  readonly parts: Pick<RepairDependencies, "own" | "adopt">;
  readonly report: ReportState;
  readonly jobs: ReturnType<typeof createImportJobs>;
  readonly readFile: FileReader;
}

/** Reading a file of the report once more, in an encoding that the user chooses. */
export function createReadAgain({
  parts: dependencies,
  report,
  jobs,
  readFile,
}: ReadAgainDependencies) {
  return {
    /** Whether the file of a line can be read once more: its content is at hand, and its encoding may be in doubt. */
    canReadAgain: ({ collection }: ReportItem): boolean =>
      report.sourceOf(collection)?.reopen !== undefined,
    /** Reads the file of a line once more in an encoding, and puts it in its place: one step of undo. */
    readAgain: async ({ collection }: ReportItem, encoding: string): Promise<void> => {
      const { name, reopen } = report.sourceOf(collection) ?? {};
      if (name === undefined || !reopen) return;
      const job = jobs.queue(name);
      const imported = await readFile({ name, open: reopen }, job, [], encoding);
      jobs.drop(job);
      const source = report.sourceOf(collection);
      // By now the report may be of other files.
      if (!imported || source?.reopen !== reopen) return;
      const { reading, edit } = replaceWith(dependencies, { imported, source }, collection);
      batch(() => {
        report.readAnew(reading);
        dependencies.own.edit(edit);
      });
    },
  };
}
