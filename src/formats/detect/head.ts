import { utf16Of } from "../encoding/text/utf16.ts";
import type { UnreadableKind } from "../answer.ts";
import type { FormatId } from "../source.ts";

/** How much of a file is looked at. */
const HEAD_BYTES = 1 << 16;

/** The beginning of a file as text, without a byte order mark; `undefined` where it is no text. */
export function headOf(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const text = new TextDecoder(utf16Of(bytes) ?? "utf-8").decode(head).replace(/^\ufeff/, "");
  return text.includes("\0") ? undefined : text;
}

/** The end of a file as text: some members that tell what it is come last. */
export const tailOf = (bytes: Uint8Array): string =>
  new TextDecoder(utf16Of(bytes) ?? "utf-8").decode(bytes.subarray(-4096));

/** What a file is: a format that is read, something that is not, or nothing at all. */
export type Detected =
  | { readonly kind: "format"; readonly format: FormatId }
  | { readonly kind: "unreadable"; readonly looksLike: UnreadableKind }
  | { readonly kind: "empty" };
