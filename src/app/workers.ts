import { createExporter } from "./export-worker.ts";
import { createImporter } from "./import-worker.ts";
import { createLayerEngine, type NotifyMissing } from "./layer-worker.ts";
import { createLinkCoder } from "./link-coder.ts";

/** Those who work beside the page, and `warm` to start them before they are needed. */
export function createWorkers(notifyMissing: NotifyMissing) {
  const importer = createImporter();
  const engine = createLayerEngine(notifyMissing);
  return {
    importer,
    engine,
    exporter: createExporter(),
    linkCoder: createLinkCoder(),
    warm: (): void => {
      importer.preload();
      engine.warm();
    },
  };
}
