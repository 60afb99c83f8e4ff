import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import type {
  Collection,
  CollectionId,
  ContentId,
  LayerInfo,
  OwnParkId,
} from "../../document/document.ts";
import type { FeatureTable } from "../../geojson/feature-table.ts";
import type { LayerEngine, LayerFeature, LayerSummary } from "../../layers/engine.ts";
import type { OwnDocumentState } from "./own-document.ts";

export type LayerCollection = Collection & { readonly layer: LayerInfo };

/** A layer of the user's, and what it comes to as soon as that is known. */
export interface Layer {
  readonly collection: LayerCollection;
  readonly summary: LayerSummary | undefined;
}

/** A feature of a layer that the search found. */
export interface LayerHit {
  readonly id: OwnParkId;
  readonly collection: LayerCollection;
  readonly feature: LayerFeature;
}

/** What a search in all layers found: the best hits, and how many there are in all. */
export interface LayerFinds {
  readonly hits: readonly LayerHit[];
  readonly count: number;
}

const NO_FINDS: LayerFinds = { hits: [], count: 0 };
const MOST_HITS = 50;
/** A search waits until the user pauses. */
const PAUSE_MS = 120;

export interface LayersDependencies {
  readonly engine: LayerEngine;
  readonly own: OwnDocumentState;
  /** What the list is searched for. */
  readonly query: Accessor<string>;
}

const isLayer = (collection: Collection): collection is LayerCollection =>
  collection.layer !== undefined;

/** Opens each layer once. One that is removed stays open: an undone removal must find it again. */
function createOpenings({ engine, own }: LayersDependencies) {
  const openings = new Map<ContentId, Promise<unknown>>();
  const [summaries, setSummaries] = createSignal<ReadonlyMap<ContentId, LayerSummary>>(new Map());
  const adopt = (content: ContentId, table: FeatureTable): Promise<LayerSummary> => {
    const opening = engine.open(content, table).then((summary) => {
      setSummaries((before) => new Map(before).set(content, summary));
      return summary;
    });
    openings.set(content, opening);
    return opening;
  };
  // The document names its layers before the store behind it can be asked for them.
  const ready = new Promise<void>((resolve) => {
    createEffect(() => {
      if (own.ready()) resolve();
    });
  });
  const openKept = async (content: ContentId): Promise<void> => {
    await ready;
    const table = await own.table(content);
    if (table) await adopt(content, table);
    else openings.delete(content);
  };
  return {
    summaries,
    adopt,
    /** Settles when the layer is open, or has turned out to be nowhere. */
    opened: (content: ContentId): Promise<unknown> => {
      const opening = openings.get(content) ?? openKept(content);
      openings.set(content, opening);
      return opening;
    },
  };
}

/** Follows what is searched for with what the shown layers have of it. */
function createFinds({ engine, query }: LayersDependencies, shown: Accessor<readonly Layer[]>) {
  const [finds, setFinds] = createSignal(NO_FINDS);
  const look = async (text: string, layers: readonly Layer[]): Promise<LayerFinds> => {
    const found = await Promise.all(
      layers.map(async ({ collection }) => {
        const hits = await engine.search(collection.layer.content, text, MOST_HITS);
        return { collection, hits };
      }),
    );
    return {
      hits: found
        .flatMap(({ collection, hits }) =>
          hits.features.map((feature) => ({
            id: `own-${collection.id}.${feature.index}` as OwnParkId,
            collection,
            feature,
          })),
        )
        .slice(0, MOST_HITS),
      count: found.reduce((sum, { hits }) => sum + hits.count, 0),
    };
  };
  createEffect(() => {
    const text = query().trim();
    const layers = shown().filter(({ summary }) => summary);
    if (text === "" || layers.length === 0) return void setFinds(NO_FINDS);
    let stale = false;
    const pause = setTimeout(async () => {
      const next = await look(text, layers);
      if (!stale) setFinds(next);
    }, PAUSE_MS);
    onCleanup(() => {
      stale = true;
      clearTimeout(pause);
    });
  });
  return finds;
}

export type LayersState = ReturnType<typeof createLayersState>;

/** The user's big layers: what they are, what a search finds in them, and their features. Needs an owner. */
export function createLayersState(dependencies: LayersDependencies) {
  const { engine, own } = dependencies;
  const { summaries, adopt, opened } = createOpenings(dependencies);
  const layers = createMemo<readonly Layer[]>(() =>
    own
      .collections()
      .filter(isLayer)
      .map((collection) => ({ collection, summary: summaries().get(collection.layer.content) })),
  );
  const shown = createMemo(() => layers().filter(({ collection }) => !collection.hidden));
  createEffect(() => {
    for (const { collection } of layers()) void opened(collection.layer.content);
  });
  own.suppliesTables((content) => engine.table(content));
  const finds = createFinds(dependencies, shown);
  return {
    /** All of them, hidden ones too, in their order. */
    layers,
    shown,
    /** Takes over a layer that was just imported and keeps it for the next visit. */
    adopt: (content: ContentId, table: FeatureTable): Promise<LayerSummary> => {
      own.keepTable(content, table);
      return adopt(content, table);
    },
    /** Opens a layer that is only looked at: nothing of it is kept. */
    show: adopt,
    finds,
    /** A feature as JSON text; `undefined` where there is none of that number. */
    text: async (collection: CollectionId, index: number): Promise<string | undefined> => {
      const content = own.collection(collection)?.layer?.content;
      if (!content) return undefined;
      await opened(content);
      return engine.text(content, index);
    },
    /** A tile, as soon as its layer is open. */
    tile: async (
      content: ContentId,
      tile: Parameters<LayerEngine["tile"]>[1],
      signal: AbortSignal,
    ): Promise<ArrayBuffer | undefined> => {
      await opened(content);
      return engine.tile(content, tile, signal);
    },
  };
}
