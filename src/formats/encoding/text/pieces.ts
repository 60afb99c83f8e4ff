/** How many bytes of names and values are asked for their encoding: more would only cost time. */
const MOST_BYTES = 1 << 14;

/**
 * What parts values in every format that is read here. No encoding has these among the second bytes of its characters,
 * which begin at `0` in GB 18030 and at `@` in the others.
 */
const BETWEEN = new Set(Array.from("\t\n\r\0\"'(),/;<>=&", (mark) => mark.charCodeAt(0)));

/** The pieces of a text between punctuation that have a byte beyond ASCII, each once, in the order of the text. */
export function piecesBeyondAscii(bytes: Uint8Array): readonly Uint8Array[] {
  const pieces = new Map<string, Uint8Array>();
  let left = MOST_BYTES;
  for (let at = 0; at < bytes.length && left > 0; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const start = startOf(bytes, at);
    const end = endOf(bytes, at);
    const piece = trimmed(bytes.subarray(start, Math.min(end, start + left)));
    const key = String.fromCharCode(...piece.subarray(0, 256));
    if (!pieces.has(key)) left -= piece.length;
    pieces.set(key, piece);
    at = end;
  }
  return [...pieces.values()];
}

function startOf(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at > 0 && from - at < 64 && !BETWEEN.has(bytes[at - 1] ?? 0)) at--;
  return at;
}

function endOf(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !BETWEEN.has(bytes[at] ?? 0)) at++;
  return at;
}

const BLANK = 0x20;

function trimmed(piece: Uint8Array): Uint8Array {
  let [start, end] = [0, piece.length];
  while (piece[start] === BLANK) start++;
  while (piece[end - 1] === BLANK) end--;
  return piece.subarray(start, end);
}
