import { Gunzip } from "fflate";

/** Deflate swells up to 1,032 times: between two looks at the size there is a mebibyte at most. */
const SLICE_BYTES = 1024;

/** Bytes of base64url or base64, with or without its `=` (RFC 4648 sections 4 and 5); `undefined` for anything else. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (!/^[\w+/-]*={0,2}$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, ""));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/**
 * Unpacks gzip (RFC 1952), and stops as soon as there is more than the limit. Never throws, and looks at the length that
 * the end of the file tells, since what is cut short looks whole to the library.
 */
export function gunzip(
  packed: Uint8Array,
  limitBytes: number,
): Uint8Array | "damaged" | "too-large" {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE_BYTES) {
      stream.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
      if (size > limitBytes) return "too-large";
    }
  } catch {
    return "damaged";
  }
  const shown =
    packed.length < 18 ? -1 : new DataView(packed.buffer).getUint32(packed.length - 4, true);
  return shown === size ? joined(chunks, size) : "damaged";
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
