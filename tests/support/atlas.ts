import { createRoot } from "solid-js";
import type { CatalogueSummary } from "../../src/catalogue/park-summary.ts";
import { MAP_LAYER_ENTRIES } from "../../src/map/map-layer-entries.ts";
import { fail, succeed } from "../../src/result.ts";
import { decodeLink } from "../../src/share/link.ts";
import { decodeParks, encodeParks } from "../../src/share/codec/parks-code.ts";
import { type Atlas, createAtlas, type AtlasEnvironment } from "../../src/state/atlas.ts";
import type { LoadCatalogue } from "../../src/state/catalogue/catalogue.ts";
import type { LoadDetails } from "../../src/state/catalogue/details.ts";
import type { LoadFigures } from "../../src/state/catalogue/figures.ts";
import type { SavedChoices } from "../../src/state/settings/settings.ts";
import { aCatalogue } from "./catalogue.ts";

/** A world without a disk, without other tabs, and without workers: what needs them is tested in a browser. */
function aWorld(): Pick<
  AtlasEnvironment,
  | "device"
  | "importer"
  | "exporter"
  | "operator"
  | "engine"
  | "linkCoder"
  | "page"
  | "pageAddress"
  | "today"
  | "saveFile"
  | "mapLayers"
> {
  const nothing = { answer: Promise.resolve(undefined), cancel: () => {} };
  const none = () => Promise.resolve(undefined);
  let last = 0;
  return {
    device: {
      openStore: () => Promise.resolve(fail({ kind: "refused" })),
      tabs: { send: () => {}, listen: () => {} },
      newId: () => `id${(last += 1)}`,
      persisted: () => Promise.resolve(false),
      persist: () => Promise.resolve(false),
    },
    importer: {
      read: () => nothing,
      download: () => nothing,
      repair: (texts) => Promise.resolve(texts.map(() => undefined)),
      repairLayer: none,
      nameChoices: none,
      layerNames: none,
    },
    exporter: { write: () => nothing },
    operator: () => Promise.resolve({ preload: () => {}, run: () => nothing }),
    linkCoder: {
      encode: (files) => Promise.resolve(encodeParks(files)),
      decode: (text) => Promise.resolve(decodeParks(text)),
      estimate: () => () => {},
    },
    engine: {
      open: () =>
        Promise.resolve({ features: 0, vertices: 0, bounds: undefined, areaSquareMetres: 0 }),
      close: () => {},
      tile: none,
      search: () => Promise.resolve({ features: [], count: 0 }),
      feature: none,
      text: none,
      table: none,
    },
    page: { isReplaced: () => Promise.resolve(false), keepDrafts: () => {}, reload: () => {} },
    pageAddress: "https://atlas.example/",
    today: () => "2026-11-25",
    saveFile: () => {},
    mapLayers: MAP_LAYER_ENTRIES,
  };
}

interface Opening {
  readonly link?: string;
  readonly saved?: SavedChoices;
  readonly catalogue?: CatalogueSummary;
  readonly load?: LoadCatalogue;
  readonly loadDetails?: LoadDetails;
  readonly loadFigures?: LoadFigures;
  /** What of the world around the atlas the test has something to say about. */
  readonly world?: Partial<ReturnType<typeof aWorld>>;
}

/** An atlas in a world of its own. Needs an owner. */
export const anAtlas = ({
  link = "",
  saved = {},
  catalogue = aCatalogue(),
  load = () => Promise.resolve(succeed(catalogue)),
  loadDetails = () => Promise.resolve(succeed({ parks: [], sources: new Map() })),
  loadFigures = () => Promise.resolve(succeed({ parks: new Map(), rates: {} })),
  world = {},
}: Opening = {}): Atlas =>
  createAtlas({
    loadCatalogue: load,
    loadDetails,
    loadFigures,
    link: decodeLink(link),
    saved,
    system: { language: "en", dark: () => false },
    ...aWorld(),
    ...world,
  });

/** Opens an atlas as a page would, waits for its catalogue, and hands it to the test. */
export async function withAtlas(
  opening: Opening,
  act: (atlas: Atlas) => void | Promise<void>,
): Promise<void> {
  await createRoot(async (dispose) => {
    const atlas = anAtlas(opening);
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    await act(atlas);
    dispose();
  });
}
