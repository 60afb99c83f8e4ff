import { createEffect, createMemo, onCleanup } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { useWordsLoader, type WordsLoader } from "../use-words.ts";

/** Not before the first view has had its time. */
const AFTER_IDLE_MS = 1500;

/** Fetches code and words of parts that are likely to be wanted soon, once the map is at rest. Needs an owner. */
export function preloadLater(
  ...parts: readonly { readonly preload: (words: WordsLoader) => Promise<unknown> }[]
): void {
  const { camera } = useAtlas().view;
  const words = useWordsLoader();
  const isIdle = createMemo(() => camera.mapState() === "idle");
  createEffect(() => {
    if (!isIdle()) return;
    const fetchAll = (): void => {
      // What could not be had is asked for again when it is wanted.
      for (const part of parts) part.preload(words).catch(() => {});
    };
    const timer = setTimeout(fetchAll, AFTER_IDLE_MS);
    onCleanup(() => clearTimeout(timer));
  });
}
