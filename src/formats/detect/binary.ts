import type { UnreadableKind } from "../answer.ts";
import type { FormatId, ImportSource } from "../source.ts";
import { looksLikeWkb } from "../wkb/sniff.ts";
import type { Detected } from "./head.ts";

const FORMATS: readonly (readonly [FormatId, readonly number[]])[] = [
  // 9994, big-endian: ESRI Shapefile Technical Description 1998, table 1.
  ["shapefile", [0x00, 0x00, 0x27, 0x0a]],
  // "fgb" and a version, then "fgb" and a patch level.
  ["flatgeobuf", [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62]],
];

const UNREADABLE: readonly (readonly [UnreadableKind, readonly number[]])[] = [
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

/** Files that go with a .shp, alone: the parser says which part is missing. */
const COMPANION = /\.(?:shp|shx|dbf|prj|cpg|sbn|sbx)$/i;

/** What a file is by its first bytes; `undefined` where these may be text. */
export function detectBinary({ bytes, name }: ImportSource): Detected | undefined {
  for (const [format, magic] of FORMATS) {
    if (startsWith(bytes, magic)) return { kind: "format", format };
  }
  if (startsWith(bytes, [0x50, 0x4b])) return detectZip(bytes);
  for (const [looksLike, magic] of UNREADABLE) {
    if (startsWith(bytes, magic)) return { kind: "unreadable", looksLike };
  }
  if (isSkippableFrame(bytes)) return { kind: "unreadable", looksLike: "zstandard" };
  if (COMPANION.test(name)) return { kind: "format", format: "shapefile" };
  return looksLikeWkb(bytes) ? { kind: "format", format: "wkb" } : undefined;
}

/** Tells zipped formats apart by the names in the archive, which stand uncompressed at its end and before each entry. */
function detectZip(bytes: Uint8Array): Detected {
  const latin = new TextDecoder("latin1");
  const names = latin.decode(bytes.subarray(0, 4096)) + latin.decode(bytes.subarray(-65_536));
  if (/\[Content_Types\]\.xml|mimetypeapplication\/vnd\.oasis/.test(names)) {
    return { kind: "unreadable", looksLike: "office" };
  }
  return { kind: "format", format: /\.shp|\.dbf/i.test(names) ? "shapefile" : "kmz" };
}

/** Whether a file begins with a frame that Zstandard passes over: RFC 8878 section 3.1.2. */
const isSkippableFrame = (bytes: Uint8Array): boolean =>
  ((bytes[0] ?? 0) & 0xf0) === 0x50 && startsWith(bytes.subarray(1), [0x2a, 0x4d, 0x18]);

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);
