import type { TabMessage, Tabs } from "../state/document/tabs.ts";

const NAME = "ai-park-atlas";

const isMessage = (data: unknown): data is TabMessage =>
  typeof data === "object" && data !== null && "schema" in data && "revision" in data;

/** The other tabs of this browser, by a BroadcastChannel. It ends with the page. */
export function createTabs(): Tabs {
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
export async function whenAlone(act: () => Promise<void>): Promise<void> {
  await navigator.locks?.request(NAME, { ifAvailable: true }, (lock) => (lock ? act() : undefined));
  void navigator.locks?.request(NAME, { mode: "shared" }, () => new Promise<never>(() => {}));
}
