import { createEffect, createMemo, onCleanup } from "solid-js";
import { keepForOffline } from "../offline/register.ts";
import type { Atlas } from "../state/atlas.ts";

/** Keeping all files takes the connection for a while: first comes what the user does with the map. */
const AFTER_IDLE_MILLISECONDS = 3000;

/** Keeps the atlas for the time without a connection, some time after the map was first there. Needs an owner. */
export function prepareOffline({ view: { camera } }: Atlas): void {
  const opened = createMemo((before: boolean) => before || camera.mapState() !== "loading", false);
  createEffect(() => {
    if (!opened()) return;
    const keep = (): void => void keepForOffline();
    const timer = setTimeout(() => {
      if ("requestIdleCallback" in globalThis) requestIdleCallback(keep);
      else keep();
    }, AFTER_IDLE_MILLISECONDS);
    onCleanup(() => clearTimeout(timer));
  });
}

/** Says when the connection is lost, also when the page opens without one. Needs an owner. */
export function followConnection({ page: { notices } }: Atlas): void {
  const lost = (): void => notices.show({ kind: "offline" });
  const back = (): void => {
    if (notices.status()?.kind === "offline") notices.dismissStatus();
  };
  if (!navigator.onLine) lost();
  addEventListener("offline", lost);
  addEventListener("online", back);
  onCleanup(() => {
    removeEventListener("offline", lost);
    removeEventListener("online", back);
  });
}
