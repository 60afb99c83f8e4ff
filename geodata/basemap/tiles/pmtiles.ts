import { gzipSync } from "fflate";
import { createHash } from "node:crypto";
import { zxyToTileId } from "pmtiles";
import { encodeDirectory, type DirectoryEntry } from "./directory.ts";

/** An encoded vector tile and its place. */
export interface Tile {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

/** What an archive says about itself; bounds and centre in degrees. */
export interface ArchiveFacts {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly centre: readonly [lon: number, lat: number, zoom: number];
}

const HEADER_BYTES = 127;

/** Header and root directory have to fit here, so that one request reads both. */
const FIRST_REQUEST_BYTES = 16_384;

const LEAF_ENTRIES = 4096;

/** Gzip by fflate, whose bytes depend neither on the platform nor on the version of Node. */
const zip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9, mtime: 0 });

/**
 * Writes a clustered PMTiles archive, version 3: tiles in Hilbert order, equal tiles stored once.
 * The same tiles give the same bytes, in whichever order they come.
 * Specification: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function writeArchive(tiles: readonly Tile[], facts: ArchiveFacts): Uint8Array {
  const { entries, contents } = storeTiles(tiles);
  const metadata = zip(new TextEncoder().encode(JSON.stringify(facts.metadata)));
  const { root, leaves } = directoriesOf(entries, LEAF_ENTRIES);
  const data = concatenate(contents);
  const header = writeHeader({
    lengths: [root.length, metadata.length, leaves.length, data.length],
    counts: [tiles.length, entries.length, contents.length],
    zooms: [
      Math.min(...tiles.map((tile) => tile.zoom)),
      Math.max(...tiles.map((tile) => tile.zoom)),
    ],
    facts,
  });
  return concatenate([header, root, metadata, leaves, data]);
}

/** Orders the tiles, stores each content once and joins neighbours with equal content into one entry. */
function storeTiles(tiles: readonly Tile[]): { entries: DirectoryEntry[]; contents: Uint8Array[] } {
  const ordered = tiles
    .map((tile) => ({ id: zxyToTileId(tile.zoom, tile.x, tile.y), bytes: tile.bytes }))
    .toSorted((a, b) => a.id - b.id);
  const stored = new Map<string, { offset: number; length: number }>();
  const contents: Uint8Array[] = [];
  const entries: DirectoryEntry[] = [];
  let end = 0;
  for (const { id, bytes } of ordered) {
    const hash = createHash("sha256").update(bytes).digest("hex");
    let place = stored.get(hash);
    if (!place) {
      const content = zip(bytes);
      place = { offset: end, length: content.length };
      stored.set(hash, place);
      contents.push(content);
      end += content.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.runLength === id)
      last.runLength++;
    else entries.push({ tileId: id, runLength: 1, ...place });
  }
  return { entries, contents };
}

/** The root directory and all leaf directories: leaves only when the root alone would not fit the first request. */
function directoriesOf(
  entries: readonly DirectoryEntry[],
  leafEntries: number,
): { root: Uint8Array; leaves: Uint8Array } {
  const whole = zip(encodeDirectory(entries));
  if (HEADER_BYTES + whole.length <= FIRST_REQUEST_BYTES)
    return { root: whole, leaves: new Uint8Array() };
  const pointers: DirectoryEntry[] = [];
  const leaves: Uint8Array[] = [];
  let offset = 0;
  for (let first = 0; first < entries.length; first += leafEntries) {
    const leaf = zip(encodeDirectory(entries.slice(first, first + leafEntries)));
    pointers.push({
      tileId: entries[first]?.tileId ?? 0,
      offset,
      length: leaf.length,
      runLength: 0,
    });
    leaves.push(leaf);
    offset += leaf.length;
  }
  const root = zip(encodeDirectory(pointers));
  if (HEADER_BYTES + root.length <= FIRST_REQUEST_BYTES)
    return { root, leaves: concatenate(leaves) };
  return directoriesOf(entries, leafEntries * 2);
}

interface HeaderParts {
  readonly lengths: readonly [root: number, metadata: number, leaves: number, data: number];
  readonly counts: readonly [addressed: number, entries: number, contents: number];
  readonly zooms: readonly [least: number, greatest: number];
  readonly facts: ArchiveFacts;
}

function writeHeader({ lengths, counts, zooms, facts }: HeaderParts): Uint8Array {
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  new TextEncoder().encodeInto("PMTiles", new Uint8Array(header.buffer));
  header.setUint8(7, 3);
  let offset = HEADER_BYTES;
  lengths.forEach((length, index) => {
    header.setBigUint64(8 + index * 16, BigInt(offset), true);
    header.setBigUint64(16 + index * 16, BigInt(length), true);
    offset += length;
  });
  counts.forEach((count, index) => header.setBigUint64(72 + index * 8, BigInt(count), true));
  const [CLUSTERED, GZIP, GZIP_TILES, MVT] = [1, 2, 2, 1];
  [CLUSTERED, GZIP, GZIP_TILES, MVT, ...zooms].forEach((byte, index) =>
    header.setUint8(96 + index, byte),
  );
  const tenMillionths = (degrees: number) => Math.round(degrees * 1e7);
  facts.bounds.forEach((degrees, index) =>
    header.setInt32(102 + index * 4, tenMillionths(degrees), true),
  );
  const [lon, lat, zoom] = facts.centre;
  header.setUint8(118, zoom);
  header.setInt32(119, tenMillionths(lon), true);
  header.setInt32(123, tenMillionths(lat), true);
  return new Uint8Array(header.buffer);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
