import { fail, succeed } from "../result.ts";
import type { Device } from "../state/document/device.ts";
import { lazily } from "../state/lazy.ts";
import { DATABASE_NAME } from "../storage/database.ts";
import { lateStore } from "../storage/lazy-store.ts";
import type { TabMessage, Tabs } from "../state/document/tabs.ts";

const NAME = "ai-park-atlas";

const isMessage = (data: unknown): data is TabMessage =>
  typeof data === "object" && data !== null && "schema" in data && "revision" in data;

/** The other tabs of this browser, by a BroadcastChannel. It ends with the page. */
function createTabs(): Tabs {
  const channel = new BroadcastChannel(NAME);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel knows no other origin.
    send: (message) => channel.postMessage(message),
    listen: (hear) =>
      channel.addEventListener("message", ({ data }) => {
        if (isMessage(data)) hear(data);
      }),
  };
}

/**
 * Does something if no other tab has the atlas open; from then on this tab counts as open, as long as it lives.
 * A browser without Web Locks never does it.
 */
async function whenAlone(act: () => Promise<void>): Promise<void> {
  await navigator.locks?.request(NAME, { ifAvailable: true }, (lock) => (lock ? act() : undefined));
  void navigator.locks?.request(NAME, { mode: "shared" }, () => new Promise<never>(() => {}));
}

const ID_CHARACTERS = 10;
const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Ten random characters of `[a-z0-9]`: two alike in a million documents of a thousand parks are not to be expected. */
function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(ID_CHARACTERS));
  return Array.from(random, (number) => ALPHABET[number % ALPHABET.length]).join("");
}

const answer = (ask: () => Promise<boolean>): Promise<boolean> => ask().catch(() => false);

const loadStore = lazily(
  () => import("../storage/open-store.ts"),
  (module) => module.openStore,
);

/** Whether nothing has ever been kept on this device; a browser that does not tell may hold something. */
const isStoreEmpty = (): Promise<boolean> =>
  answer(async () => {
    const kept = await indexedDB.databases();
    return kept.every(({ name }) => name !== DATABASE_NAME);
  });

const openStore: Device["openStore"] = async (onNewer) => {
  const open = (alone: typeof whenAlone): ReturnType<Device["openStore"]> =>
    loadStore()
      .then((openIt) => openIt({ onNewer, whenAlone: alone }))
      .catch(() => fail({ kind: "not-loaded" }));
  if (!(await isStoreEmpty())) return open(whenAlone);
  // There is nothing to tidy up, and what is just being kept must not look like a leftover.
  return succeed(lateStore(() => open(() => whenAlone(() => Promise.resolve()))));
};

interface PreloadableDevice extends Device {
  readonly preload: () => void;
}

/** The browser's own store, tabs and promises; `preload` has the store's code ready before something is to be kept. */
export const createDevice = (): PreloadableDevice => ({
  preload: () => void loadStore().catch(() => {}),
  openStore,
  tabs: createTabs(),
  newId,
  persisted: () => answer(async () => navigator.storage.persisted()),
  persist: () => answer(async () => navigator.storage.persist()),
});

const no = (): Promise<boolean> => Promise.resolve(false);

/**
 * A device without a memory, for a frame in somebody else's page: there the user's own parks are not shown, nothing is
 * kept, and browsers may refuse even to be asked.
 */
export const createEphemeralDevice = (): PreloadableDevice => ({
  preload: () => {},
  openStore: () =>
    Promise.resolve(succeed(lateStore(() => Promise.resolve(fail({ kind: "refused" }))))),
  tabs: { send: () => {}, listen: () => {} },
  newId,
  persisted: no,
  persist: no,
});
