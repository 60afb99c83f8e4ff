import { batch } from "solid-js";
import { nextColour } from "../document/colours.ts";
import { removeCollection } from "../document/edits.ts";
import { replaceImport } from "../document/replace-import.ts";
import type { CollectionId, Edit } from "../document/sketch.ts";
import { admit } from "./admit.ts";
import type { createImportJobs } from "./import-jobs.ts";
import type { MendingParts } from "./mending.ts";
import type { ReadFile } from "./read-file.ts";
import { type Brought, type Reading, readingOf } from "./report-files.ts";
import type { ReportState } from "./report-state.ts";
import type { ReportItem } from "./report.ts";

/** What a file came to when it was read once more, and the edit that puts it in its place. */
function broughtAgain(
  { own, adopt }: AgainParts["parts"],
  brought: Brought,
  id: CollectionId,
): { readonly reading: Reading; readonly edit: Edit } {
  const place = { newId: own.newId, colour: nextColour(own.sketch()), collection: id };
  const { imported } = brought;
  const admitted = admit(imported, place);
  const { collection, parks, layer } = admitted;
  if (layer) adopt(layer.content, layer.table);
  const edit = imported.features > 0 ? replaceImport(collection, parks) : removeCollection(id);
  return { reading: readingOf(brought, admitted), edit };
}

interface AgainParts {
  readonly parts: Pick<MendingParts, "own" | "adopt">;
  readonly report: ReportState;
  readonly jobs: ReturnType<typeof createImportJobs>;
  readonly readFile: ReadFile;
}

/** Reading a file of the report once more, in an encoding that the user chooses. */
export function createReadAgain({ parts, report, jobs, readFile }: AgainParts) {
  return {
    /** Whether the file of a line can be read once more: its content is at hand, and its encoding may be in doubt. */
    canReadAgain: ({ collection }: ReportItem): boolean =>
      report.arrivalOf(collection)?.reopen !== undefined,
    /** Reads the file of a line once more in an encoding, and puts it in its place: one step of undo. */
    readAgain: async ({ collection }: ReportItem, encoding: string): Promise<void> => {
      const { name, reopen } = report.arrivalOf(collection) ?? {};
      if (name === undefined || !reopen) return;
      const job = jobs.queue(name);
      const imported = await readFile({ name, open: reopen }, job, [], encoding);
      jobs.drop(job);
      const arrival = report.arrivalOf(collection);
      // By now the report may be of other files.
      if (!imported || arrival?.reopen !== reopen) return;
      const { reading, edit } = broughtAgain(parts, { imported, arrival }, collection);
      batch(() => {
        report.readAnew(reading);
        parts.own.edit(edit);
      });
    },
  };
}
