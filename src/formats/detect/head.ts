/** How much of a file is looked at. */
const HEAD_BYTES = 1 << 16;

/** The beginning of a file as text, without a byte order mark; `undefined` where it is no text. */
export function headOf(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const text = new TextDecoder(labelOf(bytes)).decode(head).replace(/^\ufeff/, "");
  return text.includes("\0") ? undefined : text;
}

/** The end of a file as text: some members that tell what it is come last. */
export const tailOf = (bytes: Uint8Array): string =>
  new TextDecoder(labelOf(bytes)).decode(bytes.subarray(-4096));

// Text of any format begins with ASCII: a zero beside it is half of a unit of UTF-16.
function labelOf([a, b]: Uint8Array): string {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return "utf-16be";
  return "utf-8";
}
