import { type Accessor, createSignal } from "solid-js";
import { startHistory } from "../../document/history.ts";
import { EMPTY_DOCUMENT } from "../../document/document.ts";
import type { StorageProblem } from "../../storage/store.ts";
import { hasWork, type SyncState, syncNext } from "./sync.ts";

export type { StorageProblem } from "../../storage/store.ts";

/** How the device stands to the document: `saved` is on the disk. */
export type SavingState = "idle" | "saving" | "saved" | { readonly problem: StorageProblem };

/** What saves the document, one thing after the other. */
export interface Saving {
  /** What was stored before has been read, or could not be. */
  readonly ready: Accessor<boolean>;
  readonly state: Accessor<SavingState>;
  /** A newer version of the atlas keeps the document: this tab only reads. */
  readonly readOnly: Accessor<boolean>;
  /** Tells that the document has changed. */
  changed(): void;
  /** Tries anew what failed. */
  again(): void;
  /** Removes everything from the device and from this page. */
  clear(): Promise<void>;
}

/** Runs `pass` whenever it is asked to, one at a time, and once more where `isDue` says so at its end. */
function oneAtATime(pass: () => Promise<void>, isDue: () => boolean): () => Promise<void> {
  let busy = false;
  let done = Promise.resolve();
  const run = (): Promise<void> => {
    if (busy) return done;
    busy = true;
    done = pass().finally(() => {
      busy = false;
      if (isDue()) void run();
    });
    return done;
  };
  return run;
}

/** After these the store is opened anew at the next try. */
const REOPENED: readonly StorageProblem["kind"][] = ["failed", "refused", "not-loaded"];

/** Where saving stands, and who is told when it fails. */
function createSavingStatus(sync: SyncState, onProblem: (problem: StorageProblem) => void) {
  const [state, setState] = createSignal<SavingState>("idle");
  const [readOnly, setReadOnly] = createSignal(false);
  let reported: StorageProblem["kind"] | undefined;
  return {
    state,
    readOnly,
    begin: (): void => void setState("saving"),
    /** A problem that comes again is told again. */
    reportAgain: (): void => void (reported = undefined),
    succeed: (): void => {
      reported = undefined;
      setState((before) => (before === "idle" ? "idle" : "saved"));
    },
    fail: (problem: StorageProblem): void => {
      if (problem.kind === "newer-schema") setReadOnly(true);
      // A database that has broken down or was refused is opened anew at the next try.
      if (REOPENED.includes(problem.kind)) sync.store = undefined;
      setState({ problem });
      // Where nothing may be kept and nothing is there to keep, nobody misses it.
      const isMissed =
        problem.kind !== "refused" || sync.historyAccess.read().present !== EMPTY_DOCUMENT;
      if (!isMissed || reported === problem.kind) return;
      reported = problem.kind;
      onProblem(problem);
    },
  };
}

/** Starts by reading what is stored, and saves after each change. `tell` hears of each sort of problem once. */
export function createSaving(
  sync: SyncState,
  onProblem: (problem: StorageProblem) => void,
): Saving {
  const [ready, setReady] = createSignal(false);
  const standing = createSavingStatus(sync, onProblem);
  const { state, readOnly } = standing;
  const onNewer = (): void => standing.fail({ kind: "newer-schema" });
  const pass = async (): Promise<void> => {
    do {
      const problem = await syncNext(sync, onNewer);
      if (problem) standing.fail(problem);
      setReady(true);
      if (problem || readOnly()) return;
    } while (hasWork(sync));
    standing.succeed();
  };
  const isDue = (): boolean => typeof state() !== "object" && hasWork(sync);
  const run = oneAtATime(pass, isDue);
  sync.device.tabs.listen((message) => {
    sync.inbox.push(message);
    if (!readOnly()) void run();
  });
  void run();
  return {
    ready,
    state,
    readOnly,
    changed: () => {
      standing.begin();
      queueMicrotask(() => void run());
    },
    again: () => {
      standing.reportAgain();
      standing.begin();
      void run();
    },
    clear: async () => {
      if (readOnly()) return;
      sync.wantsClear = true;
      standing.begin();
      await run();
      if (!sync.wantsClear) return;
      // The device did not do it, as has been told: the page at least forgets.
      sync.wantsClear = false;
      sync.historyAccess.write(startHistory(EMPTY_DOCUMENT));
    },
  };
}
