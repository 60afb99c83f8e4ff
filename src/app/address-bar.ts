import { createEffect, on, onCleanup } from "solid-js";
import { decodeLink, encodeLink } from "../share/link.ts";
import type { LinkedView } from "../share/link-keys.ts";
import type { Atlas } from "../state/atlas.ts";
import { repairAddress } from "./repaired-address.ts";

/** Safari refuses the 101st change of the address within 30 s; this stays well below it. */
const MILLISECONDS_BETWEEN_UPDATES = 400;

/**
 * Keeps the address bar in step with the view. A new selection is a new entry of the browser's history; all else
 * rewrites the present entry, at most every 400 ms. Back and Forward open the link of the entry they lead to.
 * A frame makes no entries, which would be the host page's, and stays one whatever link it is led to.
 */
export function followAddressBar(atlas: Atlas, embed: LinkedView["embed"]): void {
  let pending: string | undefined;
  let timer: number | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (pending !== undefined) history.replaceState(null, "", pending);
    pending = undefined;
  };
  const replaceSoon = (link: string): void => {
    pending = link;
    timer ??= window.setTimeout(flush, MILLISECONDS_BETWEEN_UPDATES);
  };

  createEffect(
    on([atlas.linked.linkedView, atlas.view.steps], ([view, step], before) => {
      const link = `#${encodeLink(embed ? { ...view, embed } : view)}`;
      if (!embed && before && before[1] !== step) {
        flush();
        history.pushState(null, "", link);
      } else if (link !== (pending ?? location.hash)) {
        replaceSoon(link);
      }
    }),
  );

  const open = (): void => {
    pending = undefined;
    repairAddress(() => atlas.linked.openLink(decodeLink(location.hash)));
  };
  window.addEventListener("popstate", open);
  window.addEventListener("pagehide", flush);
  onCleanup(() => {
    flush();
    window.removeEventListener("popstate", open);
    window.removeEventListener("pagehide", flush);
  });
}
