import { expect, test } from "vitest";
import { readTileAddress } from "../../../src/map/own/layer-tiles.ts";

test("a tile's address names the layer's content and the tile", () => {
  expect(readTileAddress("atlas-layer://a1b2/18/215704/99328")).toEqual({
    content: "a1b2",
    tile: { z: 18, x: 215_704, y: 99_328 },
  });
});

test("an address of anything else is none of a tile", () => {
  for (const url of [
    "atlas-layer://a1b2/18/215704",
    "atlas-layer://a1b2/1/2/3/4",
    "atlas-layer:///1/2/3",
    "atlas-layer://../1/2/3",
    "pmtiles://a1b2/1/2/3",
  ]) {
    expect(readTileAddress(url)).toBeUndefined();
  }
});
