import { fail } from "../result.ts";
import type { Importer, Task } from "../state/importer.ts";
import type { WarmImporter } from "./import-crew.ts";

/** The importer as the page begins with it: its code comes when it is warmed up or first asked. */
export function createImporter(): WarmImporter {
  let coming: Promise<WarmImporter> | undefined;
  const load = (): Promise<WarmImporter> => {
    coming ??= import("./import-crew.ts").then(({ createCrewImporter }) => createCrewImporter());
    return coming;
  };
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
      .catch(() => {
        coming = undefined;
        return failed;
      });
    return { answer, cancel: () => end() };
  };
  return {
    warm: () =>
      void load().then(
        ({ warm }) => warm(),
        () => (coming = undefined),
      ),
    read: (source, tell) =>
      later((importer) => importer.read(source, tell), fail({ kind: "broke-down" })),
    download: (url, tell, redirects) =>
      later((importer) => importer.download(url, tell, redirects), fail({ kind: "refused" })),
    mend: async (texts, fixes) => (await load()).mend(texts, fixes),
    mendLayer: async (table, fixes, features) => (await load()).mendLayer(table, fixes, features),
  };
}
