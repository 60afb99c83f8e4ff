import { createImporter } from "../workers/import/lazy-importer.ts";
import { lazily } from "../state/lazy.ts";
import type { NotifyMissing } from "../workers/document/layer-engine.ts";
import { createLazyLayerEngine } from "../workers/document/lazy-layer-engine.ts";
import { taskLater } from "../workers/later.ts";
import type { Exporter } from "../state/export/exporter.ts";
import { createLinkCoder } from "../workers/linked/lazy-link-coder.ts";

/** What writes files; its code comes with the first of them. */
function createLazyExporter(): Exporter {
  const load = lazily(
    () => import("../workers/export/exporter.ts"),
    ({ createExporter }) => createExporter(),
  );
  return {
    write: (request, onProgress) =>
      taskLater(load, (exporter) => exporter.write(request, onProgress), "not-loaded"),
  };
}

/** The workers beside the page, and `preload` to start them before they are needed. */
export function createWorkers(notifyMissing: NotifyMissing) {
  const importer = createImporter();
  const engine = createLazyLayerEngine(notifyMissing);
  return {
    importer,
    engine,
    exporter: createLazyExporter(),
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
