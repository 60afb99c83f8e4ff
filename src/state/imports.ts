import { createSignal, getOwner, runWithOwner } from "solid-js";
import type { Imported } from "../formats/answer.ts";
import type { Fix } from "../formats/fix.ts";
import type { Result } from "../result.ts";
import { readRemoteAddress, type RemoteAddressProblem } from "../share/remote-address.ts";
import type { NamedBlob } from "./arrivals.ts";
import type { ImportJob } from "./import-jobs.ts";
import type { ImportsCore, ImportsParts } from "./imports-core.ts";
import { lazily } from "./lazy.ts";
import type { ChangeLabels } from "./mend-state.ts";
import type { ReportGroup, Standing } from "./report-groups.ts";
import type { FixChange, ImportReport, Outcome, ReportItem } from "./report.ts";

const UNCHANGED: FixChange = {
  before: undefined,
  after: undefined,
  moves: undefined,
  lands: undefined,
  areaBefore: undefined,
  areaAfter: undefined,
  bounds: [],
};

const ALL_UNKNOWN: Standing = { open: 0, mended: 0, unfit: 0 };

/** The part that does the work, which comes with the first file, or as soon as the page has nothing else to do. */
function createCore(parts: ImportsParts) {
  const [core, setCore] = createSignal<ImportsCore>();
  const owner = getOwner();
  const load = lazily(
    () => import("./imports-core.ts"),
    ({ createImportsCore }): ImportsCore => {
      // What is derived of the report belongs to the page, though it comes later.
      const made = runWithOwner(owner, () => createImportsCore(parts));
      if (!made) throw new Error("The part that reads files could not be made.");
      setCore(() => made);
      return made;
    },
  );
  /** Does something as soon as the part is here; where it cannot be had, says so and offers to do it then. */
  const once = async (act: (core: ImportsCore) => Promise<void>): Promise<void> => {
    const present = await load().catch(() => undefined);
    if (present) await act(present);
    else parts.notices.say({ kind: "not-loaded", tryAgain: () => void once(act) });
  };
  return { core, load, once };
}

export type ImportsState = ReturnType<typeof createImportsState>;

/** Bringing parks in, as the page sees it. */
export function createImportsState(parts: ImportsParts) {
  const { core, load, once } = createCore(parts);
  /** Does something that may need code which is not here; where that cannot be had, offers to do it then. */
  const tried = async (act: () => Promise<void> | undefined): Promise<void> => {
    try {
      await act();
    } catch {
      parts.notices.say({ kind: "not-loaded", tryAgain: () => void tried(act) });
    }
  };
  return {
    /** Fetches what the first import needs, ahead of it. A failure is told by the import itself. */
    prepare: (): void => void load().catch(() => {}),
    jobs: (): readonly ImportJob[] => core()?.jobs() ?? [],
    cancel: (id: number): void => core()?.cancel(id),
    addFiles: (files: readonly NamedBlob[]): Promise<void> => once((here) => here.addFiles(files)),
    /** Takes a pasted text, under the name that the interface gives it. */
    addText: (text: string, name: string): Promise<void> =>
      once((here) => here.addText(text, name)),
    /** Judges a typed address without contacting anybody. */
    readAddress: (text: string): Result<URL, RemoteAddressProblem> => readRemoteAddress(text),
    /** Asks the host: only after the reader has agreed to that. */
    addAddress: (url: URL): Promise<void> => once((here) => here.addAddress(url)),
    /** Reads the file that a link asks for and takes nothing in: only after the reader has agreed to that. `left` ends it. */
    look: async (url: URL, left: AbortSignal): Promise<Imported | undefined> => {
      let imported: Imported | undefined;
      await once(async (here) => {
        imported = await here.look(url, left);
      });
      return imported;
    },
    ...reportVerbs(core, tried),
  };
}

/** The report of the imports: empty until there was one. */
function reportVerbs(
  core: () => ImportsCore | undefined,
  tried: (act: () => Promise<void> | undefined) => Promise<void>,
) {
  return {
    report: (): ImportReport | undefined => core()?.report(),
    reportOpen: (): boolean => core()?.reportOpen() ?? false,
    openReport: (): void => core()?.openReport(),
    closeReport: (): void => core()?.closeReport(),
    outcomeOf: (item: ReportItem): Outcome => core()?.outcomeOf(item) ?? "open",
    /** Lets go of the report and of what waits. */
    forgetReport: (): void => core()?.forgetReport(),
    /** What the last import found, by kind and meaning, the gravest first. */
    groups: (): readonly ReportGroup[] => core()?.groups() ?? [],
    /** What waited already when the last import came, in groups of their own. */
    earlierGroups: (): readonly ReportGroup[] => core()?.earlierGroups() ?? [],
    /** What has come of the findings of a group. */
    standingOf: (group: ReportGroup): Standing => core()?.standingOf(group) ?? ALL_UNKNOWN,
    /** Features that still wait outside, of the last import and of those before it. */
    waiting: (): readonly ReportItem[] => core()?.waiting() ?? [],
    /** Does what the button says; where there is a choice, `fix` is the one that was chosen. */
    mend: (item: ReportItem, fix?: Fix): Promise<void> => tried(() => core()?.mend(item, fix)),
    /** Does what the button of a group says for all that is open in it: one step of undo. */
    mendGroup: (group: ReportGroup, fix?: Fix): Promise<void> =>
      tried(() => core()?.mendGroup(group, fix)),
    /** Whether the file of a line can be read once more, in an encoding that the user chooses. */
    canReadAgain: (item: ReportItem): boolean => core()?.canReadAgain(item) ?? false,
    /** Reads the file of a line once more in an encoding, and puts it in its place: one step of undo. */
    readAgain: (item: ReportItem, encoding: string): Promise<void> =>
      tried(() => core()?.readAgain(item, encoding)),
    /** How many findings "Fix all" would mend. */
    mendableCount: (): number => core()?.mendableCount() ?? 0,
    mendAll: (): Promise<void> => tried(() => core()?.mendAll()),
    /** What a fix would change in the feature. */
    changeOf: async (item: ReportItem, fix?: Fix): Promise<FixChange> =>
      core()?.changeOf(item, fix) ?? UNCHANGED,
    /** Draws a feature before and after on the map, with the words given, and goes there. */
    showChange: (change: FixChange, labels: ChangeLabels): void =>
      core()?.showChange(change, labels),
    hideChange: (): void => core()?.hideChange(),
    /** Hands over the features that still wait outside, so that they can be mended elsewhere. */
    saveWaiting: (): void => core()?.saveWaiting(),
  };
}
