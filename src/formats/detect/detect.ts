import type { UnreadableKind } from "../answer.ts";
import type { Format, Sign, SniffedFile } from "../format.ts";
import { FORMATS } from "../registry.ts";
import type { FormatId, ImportSource } from "../source.ts";
import { headOf, isZip, startsWith, xmlRootOf } from "./signs.ts";

/** What a file is: a format that is read, something that is not, or nothing at all. */
export type Detected =
  | { readonly kind: "format"; readonly format: FormatId }
  | { readonly kind: "unreadable"; readonly looksLike: UnreadableKind }
  | { readonly kind: "empty" };

/** Finds out what a file is by its content, and by its name only where its content leaves it open. */
export function detect(
  { name, bytes, origin }: ImportSource,
  formats: readonly Format[] = FORMATS,
): Detected {
  if (bytes.length === 0) return { kind: "empty" };
  const text = headOf(bytes);
  const head = text ?? "";
  const extension = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const file = { name, bytes, origin, extension, head, start: head.trimStart() };
  const seen = (...signs: readonly Sign[]): Detected | undefined => {
    for (const sign of signs) {
      const format = formats.find((one) => one.sniff?.[sign]?.(file, one));
      if (format) return { kind: "format", format: format.id };
    }
    return undefined;
  };
  return (
    seen("magic", "archive") ??
    unreadable(unreadableByBytes(file)) ??
    seen("part", "beginning") ??
    withoutText(text) ??
    unreadable(unreadableMarkup(file)) ??
    seen("pasted", "syntax", "likeness", "name", "rest") ?? {
      kind: "unreadable",
      looksLike: "text",
    }
  );
}

const unreadable = (looksLike: UnreadableKind | undefined): Detected | undefined =>
  looksLike && { kind: "unreadable", looksLike };

function withoutText(text: string | undefined): Detected | undefined {
  if (text === undefined) return { kind: "unreadable", looksLike: "binary" };
  return text.trim() === "" ? { kind: "empty" } : undefined;
}

const FIRST_BYTES: readonly (readonly [UnreadableKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x52, 0x49, 0x46, 0x46]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["image", [0x42, 0x4d]],
  // Compound files of the older Office programs, and DWG drawings.
  ["office", [0xd0, 0xcf, 0x11, 0xe0]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x42, 0x5a, 0x68]],
  ["archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  // LZ4, and the compress of Unix.
  ["archive", [0x04, 0x22, 0x4d, 0x18]],
  ["archive", [0x1f, 0x9d]],
  // RFC 8878 section 3.1.1; the seekable form of FlatGeobuf begins so, too.
  ["zstandard", [0x28, 0xb5, 0x2f, 0xfd]],
];

/** What a file is by its first bytes that no format reads; `undefined` where these may be text. */
function unreadableByBytes({ bytes }: SniffedFile): UnreadableKind | undefined {
  // What is an archive and no format's is a document of the newer Office programs.
  if (isZip(bytes)) return "office";
  const known = FIRST_BYTES.find(([, magic]) => startsWith(bytes, magic));
  if (known) return known[0];
  return isSkippableFrame(bytes) ? "zstandard" : undefined;
}

/** Whether a file begins with a frame that Zstandard passes over: RFC 8878 section 3.1.2. */
const isSkippableFrame = (bytes: Uint8Array): boolean =>
  ((bytes[0] ?? 0) & 0xf0) === 0x50 && startsWith(bytes.subarray(1), [0x2a, 0x4d, 0x18]);

/** What an XML or HTML text is by its root element that no format reads; `undefined` where it is no such text. */
function unreadableMarkup(file: SniffedFile): UnreadableKind | undefined {
  if (!file.start.startsWith("<")) return undefined;
  const root = xmlRootOf(file);
  if (root === "html" || root === "head" || root === "body") return "html";
  return root === "svg" ? "image" : "xml";
}
