import { layerNameChoices, layerNames } from "../../src/formats/names/layer-names.ts";
import { repairLayer, repairTexts } from "../../src/formats/repair/repair-many.ts";
import { readImport } from "../../src/formats/pipeline/read-import.ts";
import type { LayerEngine } from "../../src/layers/engine.ts";
import { createRequestHandler } from "../../src/layers/layer.ts";
import type { LayerRequest } from "../../src/layers/worker-messages.ts";
import { fail } from "../../src/result.ts";
import type { Importer } from "../../src/state/import/importer.ts";

/** The page's own reading and repairing, without a worker between. Nothing is downloaded. */
export const anImporter = (): Importer => ({
  read: (source, report) => ({ answer: readImport(source, report), cancel: () => {} }),
  repair: repairTexts,
  repairLayer: (table, fixes, features) =>
    repairLayer({ kind: "repair-layer", table, fixes, ...(features && { features }) }, () => {}),
  nameChoices: (texts) => layerNameChoices(texts, () => {}),
  layerNames: (texts, chosen) => layerNames(texts, chosen, () => {}),
  download: () => ({ answer: Promise.resolve(fail({ kind: "refused" })), cancel: () => {} }),
});

/** The engine's own answers, without a worker between. */
export function anEngine(): LayerEngine {
  const answer = createRequestHandler();
  const ask = (question: LayerRequest): Promise<never> => answer(question) as Promise<never>;
  return {
    open: (...given) => ask({ verb: "open", given }),
    close: (...given) => void ask({ verb: "close", given }),
    tile: (...given) => ask({ verb: "tile", given }),
    search: (...given) => ask({ verb: "search", given }),
    feature: (...given) => ask({ verb: "feature", given }),
    text: (...given) => ask({ verb: "text", given }),
    table: (...given) => ask({ verb: "table", given }),
  };
}
