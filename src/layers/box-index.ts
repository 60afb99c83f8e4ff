import Flatbush from "flatbush";
import type { FeatureTable } from "../geojson/feature-table.ts";
import { planeBoxes } from "./plane.ts";
import { BUFFER, EXTENT, type TileId } from "./tile-grid.ts";

/** A feature that may be seen in a tile. */
export interface Candidate {
  readonly index: number;
  /** Whole turns by which it is to be moved east to lie in the tile. */
  readonly turns: number;
}

/** Where the features of a table lie. */
export interface BoxIndex {
  /** Four numbers a feature, west, north, east, south, in the square of Web Mercator. */
  readonly boxes: Float64Array<ArrayBuffer>;
  /** The features whose boxes meet a tile or its buffer, in the table's order. */
  inTile(tile: TileId): Candidate[];
}

/** Features without a position are in no tile. */
export function indexBoxes(table: FeatureTable): BoxIndex {
  const boxes = planeBoxes(table);
  const located = new Uint32Array(table.count).map((_, index) => index);
  const placed = located.filter((index) => (boxes[4 * index] ?? 0) < Infinity);
  if (placed.length === 0) return { boxes, inTile: () => [] };
  const tree = new Flatbush(placed.length);
  for (const index of placed) {
    const [west = 0, north = 0, east = 0, south = 0] = boxes.subarray(4 * index, 4 * index + 4);
    tree.add(west, north, east, south);
  }
  tree.finish();
  const search = ({ z, x, y }: TileId, turns: number): Candidate[] => {
    const tiles = 2 ** z;
    const reach = BUFFER / EXTENT;
    const west = (x - reach) / tiles - turns;
    const east = (x + 1 + reach) / tiles - turns;
    return tree
      .search(west, (y - reach) / tiles, east, (y + 1 + reach) / tiles)
      .map((item) => ({ index: placed[item] ?? 0, turns }));
  };
  return {
    boxes,
    // Features across the antimeridian reach beyond the square, and a tile at its edge reaches round.
    inTile: (tile) =>
      [-1, 0, 1].flatMap((turns) => search(tile, turns)).sort((a, b) => a.index - b.index),
  };
}
