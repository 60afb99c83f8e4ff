import type { FeatureTable } from "../geojson/feature-table.ts";
import type { LayerFeature, LayerHits, LayerSummary } from "./engine.ts";
import { summaryOf, featurePositionOf } from "./summary.ts";
import { createNamesOf, createNameSearch } from "./search.ts";
import type { TileId } from "./tile-grid.ts";
import { createTiler } from "./tiler.ts";
import type { LayerRequest } from "./worker-messages.ts";

/** A layer that is open: its table, and what answers questions about it. */
export interface OpenLayer {
  readonly summary: LayerSummary;
  readonly table: FeatureTable;
  tile(tile: TileId): ArrayBuffer | undefined;
  search(query: string, most: number): LayerHits;
  feature(index: number): LayerFeature | undefined;
  text(index: number): Promise<string | undefined>;
}

/** Calls a function when its answer is first needed, and keeps that. */
function later<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** Opens a table: what tiles and searches need is made when the first of them is asked for. */
export function openLayer(table: FeatureTable): OpenLayer {
  const tiler = later(() => createTiler(table));
  const find = later(() => createNameSearch(table.names));
  const nameOf = later(() => createNamesOf(table.names));
  const has = (index: number): boolean =>
    Number.isInteger(index) && index >= 0 && index < table.count;
  const featureOf = (index: number): LayerFeature => ({
    index,
    name: nameOf()(index),
    areaSquareMetres: table.areas[index] ?? Number.NaN,
    ...featurePositionOf(table, index),
  });
  return {
    summary: summaryOf(table),
    table,
    tile: (tile) => tiler()(tile),
    search: (query, most) => {
      const { indexes, count } = find()(query, most);
      return { features: indexes.map(featureOf), count };
    },
    feature: (index) => (has(index) ? featureOf(index) : undefined),
    text: (index) =>
      has(index)
        ? table.texts.slice(table.textStarts[index], table.textEnds[index]).text()
        : Promise.resolve(undefined),
  };
}

/** Answers questions about layers, which it keeps from `open` to `close`. */
export function createRequestHandler(): (question: LayerRequest) => Promise<unknown> {
  const layers = new Map<string, OpenLayer>();
  return async ({ verb, given }) => {
    const [content] = given;
    const layer = layers.get(content);
    switch (verb) {
      case "open": {
        const opened = openLayer(given[1]);
        layers.set(content, opened);
        return opened.summary;
      }
      case "close":
        return layers.delete(content);
      case "tile":
        return layer?.tile(given[1]);
      case "search":
        return layer?.search(given[1], given[2]);
      case "feature":
        return layer?.feature(given[1]);
      case "text":
        return layer?.text(given[1]);
      case "table":
        return layer?.table;
    }
  };
}
