import { fail, succeed } from "../../../result.ts";
import type { Result } from "../../../result.ts";
import type { ImportProblem } from "../../answer.ts";
import { findEncoding, decodedText } from "../text/decode.ts";

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
export async function readDirectory(
  bytes: Uint8Array,
): Promise<Result<readonly ZipEntry[], ImportProblem>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return damaged("directory");
  const entries: RawEntry[] = [];
  let at = view.getUint32(end + 16, true);
  if (at === IN_ZIP64) return damaged("ZIP64");
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return damaged("directory");
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [nameBytes = 0] = lengths;
    const next = at + ENTRY_BYTES + lengths.reduce((sum, length) => sum + length, 0);
    if (next > end) return damaged("directory");
    entries.push(readEntry(view, at, nameBytes));
    at = next;
  }
  const named = await withNames(entries);
  return succeed(named.filter(({ name }) => !name.endsWith("/")));
}

/** The end record stands last, but for a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** An entry whose name is still bytes. */
interface RawEntry extends Omit<ZipEntry, "name"> {
  readonly nameBytes: Uint8Array;
  readonly isUtf8: boolean;
}

/** Without the flag of UTF-8 names are in the code page of who packed them: all of an archive in the same one. */
async function withNames(entries: readonly RawEntry[]): Promise<readonly ZipEntry[]> {
  const unflagged = entries.filter(({ isUtf8 }) => !isUtf8);
  const joined = unflagged.flatMap(({ nameBytes }) => [...nameBytes, LINE_END]);
  const { encoding } = await findEncoding(Uint8Array.from(joined), {});
  return entries.map(({ nameBytes, isUtf8, ...entry }) => ({
    ...entry,
    name: decodedText(nameBytes, isUtf8 ? "utf-8" : encoding).replaceAll("\\", "/"),
  }));
}

const LINE_END = 0x0a;

function readEntry(view: DataView, at: number, nameBytes: number): RawEntry {
  const flags = view.getUint16(at + 8, true);
  return {
    nameBytes: new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameBytes),
    isUtf8: (flags & UTF_8) !== 0,
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    compressedBytes: view.getUint32(at + 20, true),
    start: view.getUint32(at + 42, true),
  };
}
