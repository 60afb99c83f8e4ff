import { createSignal, getOwner, runWithOwner } from "solid-js";
import type { Imported } from "../../formats/answer.ts";
import type { Fix } from "../../formats/fix.ts";
import type { Result } from "../../result.ts";
import { readRemoteAddress, type RemoteAddressProblem } from "../../share/remote-address.ts";
import type { NamedBlob } from "./pending-imports.ts";
import type { ImportJob } from "./import-jobs.ts";
import type { ImportActions, ImportDependencies } from "./import-queue.ts";
import { lazily } from "../lazy.ts";
import type { ChangeLabels } from "./fix-state.ts";
import type { ReportGroup, OutcomeCounts } from "./report-groups.ts";
import type { FixChange, ReportContent, Outcome, ReportItem } from "./report.ts";

const UNCHANGED: FixChange = {
  before: undefined,
  after: undefined,
  moves: undefined,
  lands: undefined,
  areaBefore: undefined,
  areaAfter: undefined,
  bounds: [],
};

const ALL_UNKNOWN: OutcomeCounts = { open: 0, repaired: 0, unrepairable: 0 };

/** The part that does the work, which comes with the first file, or as soon as the page has nothing else to do. */
function createLazyActions(dependencies: ImportDependencies) {
  const [actions, setActions] = createSignal<ImportActions>();
  const owner = getOwner();
  const load = lazily(
    () => import("./import-queue.ts"),
    ({ createImportActions }): ImportActions => {
      // What is derived of the report belongs to the page, though it comes later.
      const made = runWithOwner(owner, () => createImportActions(dependencies));
      if (!made) throw new Error("The part that reads files could not be made.");
      setActions(() => made);
      return made;
    },
  );
  /** Does something as soon as the part is here; where it cannot be had, says so and offers to do it then. */
  const once = async (act: (actions: ImportActions) => Promise<void>): Promise<void> => {
    const present = await load().catch(() => undefined);
    if (present) await act(present);
    else dependencies.notices.show({ kind: "not-loaded", tryAgain: () => void once(act) });
  };
  return { actions, load, once };
}

export type ImportsState = ReturnType<typeof createImportsState>;

/** Bringing parks in, as the page sees it. */
export function createImportsState(dependencies: ImportDependencies) {
  const { actions, load, once } = createLazyActions(dependencies);
  /** Does something that may need code which is not here; where that cannot be had, offers to do it then. */
  const tried = async (act: () => Promise<void> | undefined): Promise<void> => {
    try {
      await act();
    } catch {
      dependencies.notices.show({ kind: "not-loaded", tryAgain: () => void tried(act) });
    }
  };
  return {
    /** Fetches what the first import needs, ahead of it. A failure is told by the import itself. */
    prepare: (): void => void load().catch(() => {}),
    jobs: (): readonly ImportJob[] => actions()?.jobs() ?? [],
    cancel: (id: number): void => actions()?.cancel(id),
    addFiles: (files: readonly NamedBlob[]): Promise<void> => once((here) => here.addFiles(files)),
    /** Takes a pasted text, under the name that the interface gives it. */
    addText: (text: string, name: string): Promise<void> =>
      once((here) => here.addText(text, name)),
    /** Judges a typed address without contacting anybody. */
    readAddress: (text: string): Result<URL, RemoteAddressProblem> => readRemoteAddress(text),
    /** Asks the host: only after the user has agreed to that. */
    addAddress: (url: URL): Promise<void> => once((here) => here.addAddress(url)),
    /** Reads the file that a link asks for and takes nothing in: only after the user has agreed to that. `left` ends it. */
    readOnly: async (url: URL, left: AbortSignal): Promise<Imported | undefined> => {
      let imported: Imported | undefined;
      await once(async (here) => {
        imported = await here.readOnly(url, left);
      });
      return imported;
    },
    ...reportVerbs(actions, tried),
  };
}

/** The report of the imports: empty until there was one. */
function reportVerbs(
  actions: () => ImportActions | undefined,
  tried: (act: () => Promise<void> | undefined) => Promise<void>,
) {
  return {
    report: (): ReportContent | undefined => actions()?.report(),
    reportOpen: (): boolean => actions()?.reportOpen() ?? false,
    openReport: (): void => actions()?.openReport(),
    closeReport: (): void => actions()?.closeReport(),
    outcomeOf: (item: ReportItem): Outcome => actions()?.outcomeOf(item) ?? "open",
    /** Lets go of the report and of what waits. */
    forgetReport: (): void => actions()?.forgetReport(),
    /** What the last import found, by kind and meaning, the gravest first. */
    groups: (): readonly ReportGroup[] => actions()?.groups() ?? [],
    /** What waited already when the last import came, in groups of their own. */
    earlierGroups: (): readonly ReportGroup[] => actions()?.earlierGroups() ?? [],
    /** What has come of the findings of a group. */
    standingOf: (group: ReportGroup): OutcomeCounts => actions()?.standingOf(group) ?? ALL_UNKNOWN,
    /** Features that are not added yet, of the last import and of those before it. */
    waiting: (): readonly ReportItem[] => actions()?.waiting() ?? [],
    /** Does what the button says; where there is a choice, `fix` is the one that was chosen. */
    repair: (item: ReportItem, fix?: Fix): Promise<void> =>
      tried(() => actions()?.repair(item, fix)),
    /** Does what the button of a group says for all that is open in it: one step of undo. */
    repairGroup: (group: ReportGroup, fix?: Fix): Promise<void> =>
      tried(() => actions()?.repairGroup(group, fix)),
    /** Whether the file of a line can be read once more, in an encoding that the user chooses. */
    canReadAgain: (item: ReportItem): boolean => actions()?.canReadAgain(item) ?? false,
    /** Reads the file of a line once more in an encoding, and puts it in its place: one step of undo. */
    readAgain: (item: ReportItem, encoding: string): Promise<void> =>
      tried(() => actions()?.readAgain(item, encoding)),
    /** How many findings "Fix all" would repair. */
    repairableCount: (): number => actions()?.repairableCount() ?? 0,
    repairAll: (): Promise<void> => tried(() => actions()?.repairAll()),
    /** What a fix would change in the feature. */
    changeOf: async (item: ReportItem, fix?: Fix): Promise<FixChange> =>
      actions()?.changeOf(item, fix) ?? UNCHANGED,
    /** Draws a feature before and after on the map, with the words given, and goes there. */
    showChange: (change: FixChange, labels: ChangeLabels): void =>
      actions()?.showChange(change, labels),
    hideChange: (): void => actions()?.hideChange(),
    /** Hands over the features that are not added yet, so that they can be repaired elsewhere. */
    saveRejected: (): void => actions()?.saveRejected(),
  };
}
