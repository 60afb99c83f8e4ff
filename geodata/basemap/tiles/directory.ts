/** An entry of a PMTiles directory: a run of tiles, or, with run length 0, a leaf directory. */
export interface DirectoryEntry {
  tileId: number;
  runLength: number;
  offset: number;
  length: number;
}

/**
 * Serialises a directory, entries in ascending order of tile id, before compression.
 * Specification: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md#4-directories
 */
export function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const numbers = [entries.length];
  entries.forEach((entry, index) => numbers.push(entry.tileId - (entries[index - 1]?.tileId ?? 0)));
  for (const entry of entries) numbers.push(entry.runLength);
  for (const entry of entries) numbers.push(entry.length);
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    const follows = before !== undefined && before.offset + before.length === entry.offset;
    numbers.push(follows ? 0 : entry.offset + 1);
  });
  return Uint8Array.from(numbers.flatMap(varint));
}

/** Seven bits a byte, least first, the eighth bit set on all but the last; division, since ids outgrow 32 bits. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
