import type { FeatureTable } from "../geojson/feature-table.ts";
import type { Bounds, Position } from "../geo/position.ts";
import type { SquareMetres } from "../geo/units.ts";
import type { TileId } from "./tile-grid.ts";

/** One feature of a layer, without its properties: those stand in the table's text. */
export interface LayerFeature {
  readonly index: number;
  readonly name: string;
  /** On the WGS 84 ellipsoid; NaN where there is no polygon. */
  readonly areaSquareMetres: SquareMetres;
  readonly centre: Position | undefined;
  readonly bounds: Bounds | undefined;
}

/** What all features of a layer come to. */
export interface LayerSummary {
  readonly features: number;
  readonly vertices: number;
  readonly bounds: Bounds | undefined;
  /** The sum over all polygons. */
  readonly areaSquareMetres: SquareMetres;
}

/** The features that a search found, best first, and how many there are in all. */
export interface LayerHits {
  readonly features: readonly LayerFeature[];
  readonly count: number;
}

/** Big layers, kept by a worker. Every answer is a promise that does not reject. */
export interface LayerEngine {
  /** Takes a table over: its arrays are handed on and are empty here afterwards. */
  open(content: string, table: FeatureTable): Promise<LayerSummary>;
  close(content: string): void;
  /**
   * A Mapbox vector tile with one layer, `features`; ids are indexes. `undefined` where nothing lies, or when it is no
   * longer wanted.
   */
  tile(content: string, tile: TileId, signal?: AbortSignal): Promise<ArrayBuffer | undefined>;
  search(content: string, query: string, most: number): Promise<LayerHits>;
  feature(content: string, index: number): Promise<LayerFeature | undefined>;
  /** The feature as JSON text, to the letter as it came. */
  text(content: string, index: number): Promise<string | undefined>;
  /** The whole table again, copied, for export, storage and repairing. */
  table(content: string): Promise<FeatureTable | undefined>;
}
