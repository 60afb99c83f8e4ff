import { createExporter } from "../workers/export/exporter.ts";
import { createImporter } from "../workers/import/lazy-importer.ts";
import { lazily } from "../state/lazy.ts";
import { createLayerEngine, type NotifyMissing } from "../workers/document/layer-engine.ts";
import { createLinkCoder } from "../workers/linked/lazy-link-coder.ts";

/** The workers beside the page, and `preload` to start them before they are needed. */
export function createWorkers(notifyMissing: NotifyMissing) {
  const importer = createImporter();
  const engine = createLayerEngine(notifyMissing);
  return {
    importer,
    engine,
    exporter: createExporter(),
    operator: lazily(
      () => import("../workers/draw/operator.ts"),
      ({ createOperator }) => createOperator(),
    ),
    linkCoder: createLinkCoder(),
    preload: (): void => {
      importer.preload();
      engine.preload();
    },
  };
}
