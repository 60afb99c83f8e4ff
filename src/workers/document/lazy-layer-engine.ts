import type { LayerEngine } from "../../layers/engine.ts";
import { lazily } from "../../state/lazy.ts";
import type { NotifyMissing } from "./layer-engine.ts";

type PreloadableEngine = LayerEngine & { readonly preload: () => void };

/** Big layers as the page begins with them: the code comes with the first layer, or when it is preloaded. */
export function createLazyLayerEngine(notifyMissing: NotifyMissing): PreloadableEngine {
  const load = lazily(
    () => import("./layer-engine.ts"),
    ({ createLayerEngine }): PreloadableEngine => createLayerEngine(notifyMissing),
  );
  let coming: Promise<PreloadableEngine> | undefined;
  const askAgain = (): Promise<PreloadableEngine> =>
    new Promise((resolve) => {
      notifyMissing(() => {
        coming = undefined;
        resolve(engine());
      });
    });
  /** What it is asked waits until it is there, as with a worker that does not come. */
  const engine = (): Promise<PreloadableEngine> => (coming ??= load().catch(askAgain));
  return {
    preload: () =>
      void load().then(
        ({ preload }) => preload(),
        () => {},
      ),
    open: async (content, table) => (await engine()).open(content, table),
    close: (content) => void engine().then(({ close }) => close(content)),
    tile: async (content, tile, signal) => (await engine()).tile(content, tile, signal),
    search: async (content, query, most) => (await engine()).search(content, query, most),
    feature: async (content, index) => (await engine()).feature(content, index),
    text: async (content, index) => (await engine()).text(content, index),
    table: async (content) => (await engine()).table(content),
  };
}
