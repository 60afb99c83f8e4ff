import { fail } from "../result.ts";
import type { Device } from "../state/device.ts";
import { createTabs, whenAlone } from "./tab-channel.ts";

const ID_CHARACTERS = 10;
const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Ten random characters of `[a-z0-9]`: two alike in a million documents of a thousand parks are not to be expected. */
function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(ID_CHARACTERS));
  return Array.from(random, (number) => ALPHABET[number % ALPHABET.length]).join("");
}

const answer = (ask: () => Promise<boolean>): Promise<boolean> => ask().catch(() => false);

/** The browser's own store, tabs and promises. */
export const createDevice = (): Device => ({
  openStore: (onNewer) =>
    import("../storage/open-store.ts")
      .then(({ openStore }) => openStore({ onNewer, whenAlone }))
      .catch(() => fail({ kind: "failed" })),
  tabs: createTabs(),
  newId,
  persisted: () => answer(async () => navigator.storage.persisted()),
  persist: () => answer(async () => navigator.storage.persist()),
});
