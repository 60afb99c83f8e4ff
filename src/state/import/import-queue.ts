import { nextColour } from "../../document/colours.ts";
import { addImport, combineEdits } from "../../document/edits.ts";
import type { Edit } from "../../document/document.ts";
import type { Imported } from "../../formats/answer.ts";
import { unionBounds } from "../../geo/bounds.ts";
import { convertImport } from "./imported-collection.ts";
import {
  type PendingImport,
  importOfAddress,
  importOfText,
  importsOfFiles,
  type NamedBlob,
} from "./pending-imports.ts";
import type { PreviewOutlineState } from "../view/preview-outlines.ts";
import { createImportJobs } from "./import-jobs.ts";
import { createRepairState, type RepairStateDependencies } from "./fix-state.ts";
import type { FailedFile, NoticeState } from "../notice.ts";
import { createReadAgain } from "./read-again.ts";
import { createFileImport } from "./read-file.ts";
import { type ReadImport, type FileReading, readingOf } from "./report-files.ts";
import { createReportState } from "./report-state.ts";

export interface ImportDependencies extends RepairStateDependencies {
  readonly notices: NoticeState;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Puts what was read into the document, as one step of undo, and tells what came of it. */
function addToDocument(
  dependencies: ImportDependencies,
  readImports: readonly ReadImport[],
): readonly FileReading[] {
  const { own, notices, camera } = dependencies;
  const files = readImports.map(({ imported }) => imported);
  // The map goes there first, or it would cut what came for two views.
  const bounds = unionBounds(files.flatMap((file) => (file.bounds ? [file.bounds] : [])));
  if (bounds) camera.expect(bounds);
  let document = own.document();
  const edits: Edit[] = [];
  const readings = readImports.map((file) => {
    const { imported } = file;
    const one = convertImport(imported, { newId: own.newId, colour: nextColour(document) });
    const reading = readingOf(file, one);
    if (imported.features === 0) return reading;
    if (one.layer) dependencies.adopt(one.layer.content, one.layer.table);
    const edit = addImport(one.collection, one.parks);
    edits.push(edit);
    document = edit(document);
    return reading;
  });
  own.edit(combineEdits(edits));
  notices.show({
    kind: "imported",
    parks: sum(files.map(({ features }) => features)),
    waiting: sum(files.map(({ rejected }) => rejected.length)),
    names: files.map(({ name }) => name),
    hasReport: readings.some(({ items }) => items.length > 0),
  });
  return readings;
}

const reportVerbs = (
  report: ReturnType<typeof createReportState>,
  previewOutlines: PreviewOutlineState,
) => ({
  report: report.report,
  reportOpen: report.isOpen,
  openReport: report.open,
  closeReport: (): void => {
    report.close();
    previewOutlines.clear();
  },
  forgetReport: (): void => {
    report.clear();
    previewOutlines.clear();
  },
  outcomeOf: report.outcomeOf,
  groups: report.groups,
  earlierGroups: report.earlierGroups,
  standingOf: report.outcomeCountsOf,
  /** Features that are not added yet, of the last import and of those before it. */
  waiting: report.waiting,
});

export type ImportActions = ReturnType<typeof createImportActions>;

/** Brings files in, one after the other; an import never waits for an answer. */
export function createImportActions(dependencies: ImportDependencies) {
  const { own, importer, notices } = dependencies;
  const jobs = createImportJobs();
  const report = createReportState(own);
  const readFile = createFileImport({ importer, notices, jobs });

  const take = async (sources: readonly PendingImport[]): Promise<void> => {
    const queued = sources.map((source) => ({ source, job: jobs.queue(source.name) }));
    const readImports: ReadImport[] = [];
    const failed: FailedFile[] = [];
    for (const { source, job } of queued) {
      const imported = await readFile(source, job, failed);
      jobs.drop(job);
      if (imported) readImports.push({ imported, source });
    }
    if (readImports.length > 0) report.show(addToDocument(dependencies, readImports));
  };

  return {
    ...createRepairState(dependencies, report),
    jobs: jobs.jobs,
    cancel: jobs.cancel,
    ...reportVerbs(report, dependencies.previewOutlines),
    ...createReadAgain({ parts: dependencies, report, jobs, readFile }),
    addFiles: (files: readonly NamedBlob[]): Promise<void> => take(importsOfFiles(files)),
    /** Takes a pasted text, under the name that the interface gives it. */
    addText: (text: string, name: string): Promise<void> => take([importOfText(text, name)]),
    /** Asks the host: only after the user has agreed to that. */
    addAddress: (url: URL): Promise<void> => take([importOfAddress(url, importer)]),
    /** Reads the file that a link asks for and takes nothing in. `undefined` where that failed, which is told. */
    readOnly: async (url: URL, signal: AbortSignal): Promise<Imported | undefined> => {
      const source = importOfAddress(url, importer, "refused");
      const job = jobs.queue(source.name);
      const end = (): void => jobs.cancel(job);
      // The link may have been closed while this code was on its way.
      if (signal.aborted) end();
      signal.addEventListener("abort", end, { once: true });
      const imported = await readFile(source, job, []);
      jobs.drop(job);
      return imported;
    },
  };
}
