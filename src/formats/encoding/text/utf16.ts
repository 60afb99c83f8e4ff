/** How much of a text is asked for the zeros beside its Latin letters. */
const SAMPLE_BYTES = 1 << 14;

export type Utf16 = "utf-16le" | "utf-16be";

/**
 * Whether bytes are UTF-16, by their mark, or by the zeros that stand beside every character of ASCII: in the formats
 * that are read here there are some of these, at least to part values.
 */
export function utf16Of(bytes: Uint8Array): Utf16 | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, SAMPLE_BYTES); at++) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [first = 0, second = 0] = zeros;
  if (first + second < 2) return undefined;
  // Of ASCII the second byte is zero where the little end comes first. U+0100, U+0200 … are rare.
  if (second > 20 * first) return "utf-16le";
  return first > 20 * second ? "utf-16be" : undefined;
}
