import type { UnreadableKind } from "../answer.ts";
import { detectBinary } from "./binary.ts";
import { headOf } from "./head.ts";
import { detectText } from "./text.ts";
import type { FormatId, ImportSource } from "../source.ts";

/** What a file is: a format that is read, something that is not, or nothing at all. */
export type Detected =
  | { readonly kind: "format"; readonly format: FormatId }
  | { readonly kind: "unreadable"; readonly looksLike: UnreadableKind }
  | { readonly kind: "empty" };

/** Finds out what a file is by its content, and by its name only where its content leaves it open. */
export function detect(source: ImportSource): Detected {
  if (source.bytes.length === 0) return { kind: "empty" };
  const binary = detectBinary(source);
  if (binary) return binary;
  const head = headOf(source.bytes);
  if (head === undefined) return { kind: "unreadable", looksLike: "binary" };
  return head.trim() === "" ? { kind: "empty" } : detectText(source, head);
}
