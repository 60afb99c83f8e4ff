import type { ContentId, LayerInfo } from "../../src/document/document.ts";
import type { Fix } from "../../src/formats/fix.ts";
import type { FeatureTable } from "../../src/geojson/feature-table.ts";
import type { RepairDependencies, RepairRequest } from "../../src/state/import/apply-fixes.ts";
import type { Importer } from "../../src/state/import/importer.ts";
import type { ReportItem } from "../../src/state/import/report.ts";
import { aDisk } from "./disk.ts";
import { SQUARE } from "./import-files.ts";
import { openTab } from "./own-tab.ts";
import { anEngine, anImporter } from "./workers.ts";

export const REWIND: Fix = { kind: "rewind" };
export const CLOSE: Fix = { kind: "close-ring" };
export const SWAP: Fix = { kind: "swap-order" };

/** The square of `import-files.ts`, wound clockwise, and without its last vertex. */
export const CLOCKWISE = SQUARE.toReversed();
export const OPEN = SQUARE.slice(0, -1);

/** A document to repair in, and the tables that were handed over meanwhile. */
export function aWorkshop(importer: Partial<Importer> = {}) {
  const own = openTab(aDisk());
  const engine = anEngine();
  const adopted: (readonly [content: ContentId, table: FeatureTable])[] = [];
  const dependencies: RepairDependencies = {
    own,
    engine,
    importer: { ...anImporter(), ...importer },
    adopt: (...given) => void adopted.push(given),
  };
  const texts = () => own.parks().map(({ text }) => text);
  return { own, engine, adopted, dependencies, texts };
}

/** What a button of the report asks for. */
export const anOrder = (item: ReportItem, fix: Fix): RepairRequest => ({ item, fix });

/** What the document holds of a layer with this table. */
export const layerOf = (table: FeatureTable, parts: Partial<LayerInfo> = {}): LayerInfo => ({
  content: "content" as ContentId,
  features: table.count,
  vertices: table.positions.length / 2,
  bytes: table.texts.size,
  bounds: table.bounds,
  ...parts,
});
