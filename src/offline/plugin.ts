import type { Plugin, Rolldown } from "vite";
import { listKeptFiles } from "./precache-list.ts";
import { WORKER_FILE } from "./worker-file.ts";

const PLACE = "KEPT_FILES";
// Hosts read it; none shows it.
const NOT_SERVED = "_headers";

const bytesOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): Uint8Array<ArrayBuffer> => {
  const content = file.type === "chunk" ? file.code : file.source;
  return typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
};

/**
 * Builds the service worker beside the page, and writes into it the list of all files of the build.
 * @param source the path of `worker.ts`
 */
export function offlineWorker(source: string): Plugin {
  return {
    name: "offline-worker",
    apply: "build",
    enforce: "post",
    buildStart() {
      this.emitFile({ type: "chunk", id: source, fileName: WORKER_FILE });
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const worker = bundle[WORKER_FILE];
        // A classic script, which every browser takes for a service worker, imports nothing.
        if (worker?.type !== "chunk" || worker.imports.length > 0 || worker.exports.length > 0)
          this.error(`${WORKER_FILE} does not stand alone`);
        if (worker.code.split(PLACE).length !== 2) this.error(`${WORKER_FILE} has no one ${PLACE}`);
        const others = Object.values(bundle).filter(
          (file) => file !== worker && file.fileName !== NOT_SERVED,
        );
        const contents = new Map(others.map((file) => [file.fileName, bytesOf(file)] as const));
        const list = JSON.stringify(await listKeptFiles(contents));
        worker.code = worker.code.replace(PLACE, () => list);
      },
    },
  };
}
