import { detectBinary } from "./binary.ts";
import type { Detected } from "./head.ts";
import { headOf } from "./head.ts";
import { detectText } from "./text.ts";
import type { ImportSource } from "../source.ts";

/** Finds out what a file is by its content, and by its name only where its content leaves it open. */
export function detect(source: ImportSource): Detected {
  if (source.bytes.length === 0) return { kind: "empty" };
  const binary = detectBinary(source);
  if (binary) return binary;
  const head = headOf(source.bytes);
  if (head === undefined) return { kind: "unreadable", looksLike: "binary" };
  return head.trim() === "" ? { kind: "empty" } : detectText(source, head);
}
