import { Inflate } from "fflate";
import { LIMITS } from "../../limits.ts";
import { ImportRefusal } from "../../parser.ts";
import type { ZipEntry } from "./directory.ts";

/** What may still be unpacked of an archive; each entry takes its part of it. */
export interface UnpackBudget {
  bytes: number;
}

const LOCAL = 0x0403_4b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** Small enough that not even a bomb grows far between two looks at the budget: deflate makes 1,032 bytes of one. */
const CHUNK_BYTES = 1 << 14;
/** Below this nothing is a bomb, whatever it was packed into. */
const HARMLESS_BYTES = 1 << 20;

const damaged = (what: string) => new ImportRefusal({ kind: "damaged", format: "kmz", what });

/**
 * Unpacks one entry. Sizes are measured as they come, since what the archive says of them may be a lie.
 * @throws {ImportRefusal} for an encrypted or damaged entry, and past the limits of size and growth
 */
export function unpack(
  archive: Uint8Array,
  entry: ZipEntry,
  budget: UnpackBudget,
): Uint8Array<ArrayBuffer> {
  if (entry.isEncrypted) throw new ImportRefusal({ kind: "encrypted" });
  const packed = packedBytes(archive, entry);
  if (entry.method === STORED) {
    spend(budget, packed.length);
    return packed.slice();
  }
  if (entry.method !== DEFLATED) throw damaged(`method ${entry.method}`);
  return inflate(packed, budget);
}

function packedBytes(archive: Uint8Array, { start, compressedBytes }: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (start + LOCAL_BYTES > view.byteLength || view.getUint32(start, true) !== LOCAL) {
    throw damaged("entry");
  }
  const content =
    start + LOCAL_BYTES + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (content + compressedBytes > archive.length) throw damaged("entry");
  return archive.subarray(content, content + compressedBytes);
}

function spend(budget: UnpackBudget, bytes: number): void {
  budget.bytes -= bytes;
  if (budget.bytes < 0) {
    throw new ImportRefusal({ kind: "unpacks-too-large", limitBytes: LIMITS.unpackedBytes });
  }
}

function inflate(packed: Uint8Array, budget: UnpackBudget): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let total = 0;
  const most = Math.max(HARMLESS_BYTES, packed.length * LIMITS.unpackRatio);
  const inflater = new Inflate((part) => {
    total += part.length;
    spend(budget, part.length);
    if (total > most)
      throw new ImportRefusal({ kind: "unpacks-too-much", ratio: LIMITS.unpackRatio });
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK_BYTES) {
      inflater.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length);
    }
  } catch (thrown) {
    throw thrown instanceof ImportRefusal ? thrown : damaged("entry");
  }
  return joined(parts, total);
}

function joined(parts: readonly Uint8Array[], total: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
