import { fail, succeed } from "../../result.ts";
import type { Result } from "../../result.ts";
import type { ImportProblem } from "../answer.ts";
import { decodeText } from "../text/decode.ts";

/** One file of an archive, as the archive's directory tells of it. Its sizes are claims. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressedBytes: number;
  /** Where its local header begins. */
  readonly start: number;
}

const END = 0x0605_4b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x0201_4b50;
const ENTRY_BYTES = 46;
const ENCRYPTED = 1;
const UTF_8 = 0x800;
/** In the place of a count or an offset: the true one stands in a ZIP64 record. */
const IN_ZIP64 = 0xffff_ffff;

const damaged = (what: string) => fail({ kind: "damaged", format: "kmz", what } as const);

/** Reads the directory at the end of an archive (PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16); folders are left out. */
export function readDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ImportProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return damaged("directory");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  if (at === IN_ZIP64) return damaged("ZIP64");
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return damaged("directory");
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [nameBytes = 0] = lengths;
    const next = at + ENTRY_BYTES + lengths.reduce((sum, length) => sum + length, 0);
    if (next > end) return damaged("directory");
    const entry = readEntry(view, at, nameBytes);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = next;
  }
  return succeed(entries);
}

/** The end record stands last, but for a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function readEntry(view: DataView, at: number, nameBytes: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameBytes);
  // Without the flag a name is in the code page of who packed it; in China that is GBK.
  const { text } = decodeText(name, (flags & UTF_8) === 0 ? undefined : "utf-8");
  return {
    name: text.replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    compressedBytes: view.getUint32(at + 20, true),
    start: view.getUint32(at + 42, true),
  };
}
