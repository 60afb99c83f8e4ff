import { nextColour } from "../document/colours.ts";
import { addImport, inTurn } from "../document/edits.ts";
import type { Edit } from "../document/sketch.ts";
import type { Imported } from "../formats/answer.ts";
import { unionBounds } from "../geo/bounds.ts";
import { admit, type Admitted } from "./admit.ts";
import {
  type Arrival,
  type ArrivalProblem,
  arrivalOfAddress,
  arrivalOfText,
  arrivalsOfFiles,
  type NamedBlob,
} from "./arrivals.ts";
import type { GhostState } from "./ghosts.ts";
import { createImportJobs } from "./import-jobs.ts";
import { createMendState, type MendParts } from "./mend-state.ts";
import type { FailedFile, NoticeState } from "./notice.ts";
import { createReportState, type NewReport } from "./report-state.ts";

export interface ImportsParts extends MendParts {
  readonly notices: NoticeState;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Puts what was read into the document, as one step of undo, and tells what came of it. */
function takeIn(parts: ImportsParts, files: readonly Imported[]): readonly Admitted[] {
  const { own, notices, camera } = parts;
  // The map goes there first, or it would cut what came for two views.
  const bounds = unionBounds(files.flatMap((file) => (file.bounds ? [file.bounds] : [])));
  if (bounds) camera.expect(bounds);
  let sketch = own.sketch();
  const edits: Edit[] = [];
  const admitted = files.map((imported) => {
    const one = admit(imported, { newId: own.newId, colour: nextColour(sketch) });
    if (imported.features === 0) return one;
    if (one.layer) parts.adopt(one.layer.content, one.layer.table);
    const edit = addImport(one.collection, one.parks);
    edits.push(edit);
    sketch = edit(sketch);
    return one;
  });
  own.edit(inTurn(edits));
  notices.say({
    kind: "imported",
    parks: sum(files.map(({ features }) => features)),
    waiting: sum(files.map(({ held }) => held.length)),
    names: files.map(({ name }) => name),
    hasReport: admitted.some(({ items }) => items.length > 0),
  });
  return admitted;
}

const reportOf = (files: readonly Imported[], admitted: readonly Admitted[]): NewReport => ({
  names: files.map(({ name }) => name),
  bytes: sum(files.map(({ bytes }) => bytes)),
  added: sum(files.map(({ features }) => features)),
  items: admitted.flatMap(({ items }) => items),
  unlisted: admitted.flatMap(({ unlisted }) => unlisted),
});

/** Tells of a file that failed, beside those of the same import that failed before it. */
function sayFailure(
  notices: NoticeState,
  failed: FailedFile[],
  name: string,
  { from, problem }: ArrivalProblem,
): void {
  if (from === "address") return notices.say({ kind: "address-failed", host: name, problem });
  notices.say({ kind: "import-failed", name, problem, earlier: [...failed] });
  failed.push({ name, problem });
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

  const readOne = async (
    { name, open }: Arrival,
    job: number,
    failed: FailedFile[],
  ): Promise<Imported | undefined> => {
    const source = await jobs.run(job, open);
    if (!source) return undefined;
    if (!source.ok) return void sayFailure(notices, failed, name, source.problem);
    const read = await jobs.run(job, (tell) => importer.read(source.value, tell));
    if (!read) return undefined;
    const { web } = source.value;
    if (read.ok) return web ? { ...read.value, source: web } : read.value;
    const problem = { from: "file", problem: read.problem } as const;
    return void sayFailure(notices, failed, source.value.name, problem);
  };

  const take = async (arrivals: readonly Arrival[]): Promise<void> => {
    const queued = arrivals.map((arrival) => ({ arrival, job: jobs.queue(arrival.name) }));
    const files: Imported[] = [];
    const failed: FailedFile[] = [];
    for (const { arrival, job } of queued) {
      const imported = await readOne(arrival, job, failed);
      jobs.drop(job);
      if (imported) files.push(imported);
    }
    if (files.length > 0) report.show(reportOf(files, takeIn(parts, files)));
  };

  return {
    ...createMendState(parts, report),
    jobs: jobs.jobs,
    cancel: jobs.cancel,
    ...reportVerbs(report, parts.ghosts),
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
      const imported = await readOne(arrival, job, []);
      jobs.drop(job);
      return imported;
    },
  };
}
