import { fail } from "../../result.ts";
import { lazily } from "../../state/lazy.ts";
import { taskLater } from "../later.ts";
import type { PreloadableImporter } from "./importer.ts";

/** The importer as the page begins with it: its code comes when it is preloaded or first asked. */
export function createImporter(): PreloadableImporter {
  const load = lazily(
    () => import("./importer.ts"),
    ({ createWorkerImporter }): PreloadableImporter => createWorkerImporter(),
  );
  return {
    preload: () =>
      void load().then(
        ({ preload }) => preload(),
        () => {},
      ),
    read: (source, onProgress) =>
      taskLater(
        load,
        (importer) => importer.read(source, onProgress),
        fail({ kind: "not-loaded" }),
      ),
    download: (url, onProgress, redirects) =>
      taskLater(
        load,
        (importer) => importer.download(url, onProgress, redirects),
        fail({ kind: "refused" }),
      ),
    repair: async (texts, fixes) => (await load()).repair(texts, fixes),
    repairLayer: async (table, fixes, features) =>
      (await load()).repairLayer(table, fixes, features),
    nameChoices: async (texts) => (await load()).nameChoices(texts),
    layerNames: async (texts, chosen) => (await load()).layerNames(texts, chosen),
  };
}
