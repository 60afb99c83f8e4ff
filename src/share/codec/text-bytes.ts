/**
 * The bytes of a text: UTF-8 (RFC 3629), where half of a surrogate pair that stands alone has the three bytes that its
 * number would have (which is called WTF-8), so that every text has bytes of its own.
 */
export function encodeUtf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) pushBytes(bytes, character.codePointAt(0) ?? 0);
  return bytes;
}

function pushBytes(bytes: number[], point: number): void {
  if (point < 0x80) bytes.push(point);
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), last(point));
  else if (point < 0x1_0000) bytes.push(0xe0 | (point >> 12), last(point >> 6), last(point));
  else {
    bytes.push(0xf0 | (point >> 18), last(point >> 12), last(point >> 6), last(point));
  }
}

const last = (point: number): number => 0x80 | (point & 0x3f);

/** The text that has these bytes. Bytes that no text has give a text that has others. */
export function decodeUtf8(bytes: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = lengthOf(first);
    let point = length === 1 ? first : first & (0x7f >> length);
    for (let next = 1; next < length; next += 1) {
      point = (point << 6) | ((bytes[at + next] ?? 0) & 0x3f);
    }
    parts.push(String.fromCodePoint(Math.min(point, 0x10_ffff)));
    at += length;
  }
  return parts.join("");
}

function lengthOf(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
