import { fail } from "../../result.ts";
import type { Importer } from "../../state/import/importer.ts";
import type { Task } from "../../state/task.ts";
import { lazily } from "../../state/lazy.ts";
import type { PreloadableImporter } from "./importer.ts";

/** The importer as the page begins with it: its code comes when it is preloaded or first asked. */
export function createImporter(): PreloadableImporter {
  const load = lazily(
    () => import("./importer.ts"),
    ({ createWorkerImporter }): PreloadableImporter => createWorkerImporter(),
  );
  const later = <Answer>(
    start: (importer: Importer) => Task<Answer>,
    failed: Answer,
  ): Task<Answer> => {
    let isCancelled = false;
    let end = (): void => void (isCancelled = true);
    const begin = (importer: Importer): Promise<Answer | undefined> | undefined => {
      if (isCancelled) return undefined;
      const task = start(importer);
      end = task.cancel;
      return task.answer;
    };
    const answer = load()
      .then(begin)
      .catch(() => failed);
    return { answer, cancel: () => end() };
  };
  return {
    preload: () =>
      void load().then(
        ({ preload }) => preload(),
        () => {},
      ),
    read: (source, onProgress) =>
      later((importer) => importer.read(source, onProgress), fail({ kind: "not-loaded" })),
    download: (url, onProgress, redirects) =>
      later((importer) => importer.download(url, onProgress, redirects), fail({ kind: "refused" })),
    repair: async (texts, fixes) => (await load()).repair(texts, fixes),
    repairLayer: async (table, fixes, features) =>
      (await load()).repairLayer(table, fixes, features),
    nameChoices: async (texts) => (await load()).nameChoices(texts),
    layerNames: async (texts, chosen) => (await load()).layerNames(texts, chosen),
  };
}
