import { nextColour } from "../document/colours.ts";
import { addImport, inTurn } from "../document/edits.ts";
import type { Edit } from "../document/sketch.ts";
import type { Imported } from "../formats/answer.ts";
import { unionBounds } from "../geo/bounds.ts";
import { admit } from "./admit.ts";
import {
  type Arrival,
  arrivalOfAddress,
  arrivalOfText,
  arrivalsOfFiles,
  type NamedBlob,
} from "./arrivals.ts";
import type { GhostState } from "./ghosts.ts";
import { createImportJobs } from "./import-jobs.ts";
import { createMendState, type MendParts } from "./mend-state.ts";
import type { FailedFile, NoticeState } from "./notice.ts";
import { createReadAgain } from "./read-again.ts";
import { createFileReader } from "./read-file.ts";
import { type Brought, type Reading, readingOf } from "./report-files.ts";
import { createReportState } from "./report-state.ts";

export interface ImportsParts extends MendParts {
  readonly notices: NoticeState;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Puts what was read into the document, as one step of undo, and tells what came of it. */
function takeIn(parts: ImportsParts, brought: readonly Brought[]): readonly Reading[] {
  const { own, notices, camera } = parts;
  const files = brought.map(({ imported }) => imported);
  // The map goes there first, or it would cut what came for two views.
  const bounds = unionBounds(files.flatMap((file) => (file.bounds ? [file.bounds] : [])));
  if (bounds) camera.expect(bounds);
  let sketch = own.sketch();
  const edits: Edit[] = [];
  const readings = brought.map((file) => {
    const { imported } = file;
    const one = admit(imported, { newId: own.newId, colour: nextColour(sketch) });
    const reading = readingOf(file, one);
    if (imported.features === 0) return reading;
    if (one.layer) parts.adopt(one.layer.content, one.layer.table);
    const edit = addImport(one.collection, one.parks);
    edits.push(edit);
    sketch = edit(sketch);
    return reading;
  });
  own.edit(inTurn(edits));
  notices.say({
    kind: "imported",
    parks: sum(files.map(({ features }) => features)),
    waiting: sum(files.map(({ held }) => held.length)),
    names: files.map(({ name }) => name),
    hasReport: readings.some(({ items }) => items.length > 0),
  });
  return readings;
}

const reportVerbs = (report: ReturnType<typeof createReportState>, ghosts: GhostState) => ({
  report: report.report,
  reportOpen: report.isOpen,
  openReport: report.open,
  closeReport: (): void => {
    report.close();
    ghosts.clear();
  },
  forgetReport: (): void => {
    report.forget();
    ghosts.clear();
  },
  outcomeOf: report.outcomeOf,
  groups: report.groups,
  earlierGroups: report.earlierGroups,
  standingOf: report.standingOf,
  /** Features that still wait outside, of the last import and of those before it. */
  waiting: report.waiting,
});

export type ImportsCore = ReturnType<typeof createImportsCore>;

/** Brings files in, one after the other; an import never waits for an answer. */
export function createImportsCore(parts: ImportsParts) {
  const { own, importer, notices } = parts;
  const jobs = createImportJobs();
  const report = createReportState(own);
  const readFile = createFileReader({ importer, notices, jobs });

  const take = async (arrivals: readonly Arrival[]): Promise<void> => {
    const queued = arrivals.map((arrival) => ({ arrival, job: jobs.queue(arrival.name) }));
    const brought: Brought[] = [];
    const failed: FailedFile[] = [];
    for (const { arrival, job } of queued) {
      const imported = await readFile(arrival, job, failed);
      jobs.drop(job);
      if (imported) brought.push({ imported, arrival });
    }
    if (brought.length > 0) report.show(takeIn(parts, brought));
  };

  return {
    ...createMendState(parts, report),
    jobs: jobs.jobs,
    cancel: jobs.cancel,
    ...reportVerbs(report, parts.ghosts),
    ...createReadAgain({ parts, report, jobs, readFile }),
    addFiles: (files: readonly NamedBlob[]): Promise<void> => take(arrivalsOfFiles(files)),
    /** Takes a pasted text, under the name that the interface gives it. */
    addText: (text: string, name: string): Promise<void> => take([arrivalOfText(text, name)]),
    /** Asks the host: only after the reader has agreed to that. */
    addAddress: (url: URL): Promise<void> => take([arrivalOfAddress(url, importer)]),
    /** Reads the file that a link asks for and takes nothing in. `undefined` where that failed, which is told. */
    look: async (url: URL, left: AbortSignal): Promise<Imported | undefined> => {
      const arrival = arrivalOfAddress(url, importer, "refused");
      const job = jobs.queue(arrival.name);
      const end = (): void => jobs.cancel(job);
      // The link may have been closed while this code was on its way.
      if (left.aborted) end();
      left.addEventListener("abort", end, { once: true });
      const imported = await readFile(arrival, job, []);
      jobs.drop(job);
      return imported;
    },
  };
}
