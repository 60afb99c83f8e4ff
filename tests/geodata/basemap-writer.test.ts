import fc from "fast-check";
import { Compression, TileType, tileIdToZxy, zxyToTileId } from "pmtiles";
import { expect, test } from "vitest";
import { encodeDirectory } from "../../geodata/basemap/tiles/directory.ts";
import { writeArchive, type ArchiveFacts, type Tile } from "../../geodata/basemap/tiles/pmtiles.ts";
import { openArchive } from "../support/archive.ts";

const FACTS: ArchiveFacts = {
  metadata: { name: "a test", vector_layers: [] },
  bounds: [-10.5, -20.25, 30.125, 40],
  centre: [5, 6, 3],
};

const tileAt = (id: number, bytes: Uint8Array): Tile => {
  const [zoom, x, y] = tileIdToZxy(id);
  return { zoom, x, y, bytes };
};

const numbered = (value: number): Uint8Array => new TextEncoder().encode(String(value));

test("every tile that is written is read back, and no other", async () => {
  const someTiles = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: zxyToTileId(9, 0, 0) }),
      bytes: fc.oneof(fc.constant(Uint8Array.of(1, 2, 3)), fc.uint8Array({ minLength: 1 })),
    }),
    { minLength: 1, maxLength: 40, selector: (tile) => tile.id },
  );
  await fc.assert(
    fc.asyncProperty(someTiles, fc.integer({ min: 0, max: 5000 }), async (tiles, elsewhere) => {
      const archive = openArchive(
        writeArchive(
          tiles.map(({ id, bytes }) => tileAt(id, bytes)),
          FACTS,
        ),
      );
      for (const { id, bytes } of tiles) {
        const found = await archive.getZxy(...tileIdToZxy(id));
        expect(new Uint8Array(found?.data ?? new ArrayBuffer())).toEqual(bytes);
      }
      const missing = await archive.getZxy(...tileIdToZxy(elsewhere));
      expect(missing !== undefined).toBe(tiles.some((tile) => tile.id === elsewhere));
    }),
    { numRuns: 60 },
  );
});

test("the order in which tiles come does not change a byte", () => {
  const tiles = Array.from({ length: 50 }, (_, id) => tileAt(id, numbered(id % 7)));
  expect(writeArchive(tiles.toReversed(), FACTS)).toEqual(writeArchive(tiles, FACTS));
});

test("equal tiles are stored once, and a run of them is one entry", async () => {
  const same = Uint8Array.of(9, 9, 9);
  const tiles = [
    ...Array.from({ length: 10 }, (_, id) => tileAt(id + 100, same)),
    tileAt(110, numbered(1)),
    tileAt(111, same),
  ];
  const header = await openArchive(writeArchive(tiles, FACTS)).getHeader();
  expect(header.numAddressedTiles).toBe(12);
  expect(header.numTileEntries).toBe(3);
  expect(header.numTileContents).toBe(2);
});

test("the header says what the archive is, to a ten-millionth of a degree", async () => {
  const tiles = [tileAt(0, numbered(0)), tileAt(zxyToTileId(5, 3, 4), numbered(1))];
  const archive = openArchive(writeArchive(tiles, FACTS));
  expect(await archive.getHeader()).toMatchObject({
    specVersion: 3,
    clustered: true,
    internalCompression: Compression.Gzip,
    tileCompression: Compression.Gzip,
    tileType: TileType.Mvt,
    minZoom: 0,
    maxZoom: 5,
    minLon: -10.5,
    minLat: -20.25,
    maxLon: 30.125,
    maxLat: 40,
    centerZoom: 3,
    centerLon: 5,
    centerLat: 6,
  });
  expect(await archive.getMetadata()).toEqual(FACTS.metadata);
});

test("directories too large for the first request go into leaves, where every tile is found", async () => {
  const ids = Array.from({ length: 21_845 }, (_, id) => id);
  // Lengths that follow no rule, or the directory would be compressed to next to nothing.
  const content = (id: number) => numbered(Math.sin(id)).slice(0, 1 + ((id * id) % 17));
  const archive = openArchive(
    writeArchive(
      ids.map((id) => tileAt(id, content(id))),
      FACTS,
    ),
  );
  const header = await archive.getHeader();
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
  for (const id of ids.filter((each) => each % 97 === 0 || each === 21_844)) {
    const found = await archive.getZxy(...tileIdToZxy(id));
    expect(new Uint8Array(found?.data ?? new ArrayBuffer())).toEqual(content(id));
  }
});

test("a directory is the bytes of the specification: counts, steps, runs, lengths, offsets", () => {
  const entries = [
    { tileId: 5, runLength: 1, offset: 0, length: 300 },
    { tileId: 42, runLength: 2, offset: 300, length: 10 },
    { tileId: 69, runLength: 1, offset: 0, length: 300 },
  ];
  // 300 is 0xAC 0x02 in base 128; an offset of 0 is written as 1, one that follows on as 0.
  expect([...encodeDirectory(entries)]).toEqual([
    3, 5, 37, 27, 1, 2, 1, 0xac, 2, 10, 0xac, 2, 1, 0, 1,
  ]);
});
