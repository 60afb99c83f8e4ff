import { type Accessor, createEffect, createSignal, on } from "solid-js";
import { type Draft, DRAW_TOOLS } from "../../geo/draft/draft.ts";
import type { Position } from "../../geo/position.ts";
import { isJsonObject } from "../../geojson/json.ts";
import { answerOf, DRAFT_DATABASE, forgetKeptDraft, hasKeptDraft } from "./draft-key.ts";

/** A draft as it is kept on the device, with the name that its park is to have. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly name: string;
}

const STORE = "drafts";
const KEY = "park";

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every((number) => Number.isFinite(number));

function readKept(value: unknown): KeptDraft | undefined {
  if (!isJsonObject(value)) return undefined;
  const { tool: toolName, corners, name } = value;
  const tool = DRAW_TOOLS.find((one) => one === toolName);
  const positions: unknown[] = Array.isArray(corners) ? corners : [];
  if (!tool || positions.length === 0 || !positions.every(isPosition)) return undefined;
  return { draft: { tool, corners: positions }, name: typeof name === "string" ? name : "" };
}

/** Does something with the database, which is open for no longer: another tab may want to delete it. */
async function withDatabase<T>(act: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(DRAFT_DATABASE, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(STORE));
  const database = await answerOf(opening);
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

const put = (database: IDBDatabase, kept: unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    // Answers only once the disk has it. Chromium's default is to answer before.
    const writing = database.transaction(STORE, "readwrite", { durability: "strict" });
    writing.addEventListener("complete", () => resolve());
    writing.addEventListener("abort", () => reject(writing.error));
    writing.objectStore(STORE).put(kept, KEY);
  });

async function read(): Promise<KeptDraft | undefined> {
  // To open a database is to make it.
  if (!(await hasKeptDraft())) return undefined;
  return withDatabase(async (database) =>
    readKept(await answerOf(database.transaction(STORE).objectStore(STORE).get(KEY))),
  );
}

async function write({ draft, name }: KeptDraft): Promise<boolean> {
  if (draft.corners.length === 0) {
    await forgetKeptDraft();
    return false;
  }
  const { tool, corners } = draft;
  const kept = { tool, corners: corners.map((corner) => [...corner]), name };
  await withDatabase((database) => put(database, kept));
  return true;
}

/** Keeps one draft on the device, one state of it after another. */
function createDraftKeeper() {
  // What came later has the last word.
  let last: Promise<unknown> = Promise.resolve();
  const next = <T>(act: () => Promise<T>, otherwise: T): Promise<T> => {
    const done = last.then(act).catch(() => otherwise);
    last = done;
    return done;
  };
  return {
    /**
     * Keeps a draft for the next visit; one without corners is forgotten. Gives whether it would be there now if the browser
     * were killed: `localStorage` would have it some seconds later. A browser that refuses keeps it for this visit.
     */
    keep: (draft: KeptDraft): Promise<boolean> => next(() => write(draft), false),
    /** The draft of an earlier visit; `undefined` where there is none or what was kept makes no sense. */
    load: (): Promise<KeptDraft | undefined> => next(read, undefined),
  };
}

interface KeptSession {
  readonly draft: Accessor<Draft | undefined>;
  readonly name: Accessor<string>;
  /** What is drawn, where it is something else than a park. */
  readonly request: Accessor<object | undefined>;
}

/** Keeps the draft of a park on the device, step by step. Needs an owner. */
export function keepSteps({ draft, name, request }: KeptSession) {
  const keeper = createDraftKeeper();
  const [isKept, setKept] = createSignal(false);
  createEffect(
    on(
      [draft, name, request],
      ([present, called, asked], before) => {
        // While something else is drawn, the park waits.
        if (asked || before?.[2]) return;
        const nothing: Draft = { tool: "polygon", corners: [] };
        setKept(false);
        void keeper.keep({ draft: present ?? nothing, name: called }).then(setKept);
      },
      { defer: true },
    ),
  );
  return {
    /** Whether the device has the draft as it is. */
    isKept,
    load: keeper.load,
  };
}
