import { looksLikeDatabaseGeometry } from "./database.ts";
import { readHeader, wkbTypeOf, WkbFault } from "./geometry.ts";
import { bytesOfBase64Text, bytesOfHex } from "./hex.ts";

/** Whether bytes begin as well-known binary does, or are a geometry as a database keeps it. */
export const looksLikeWkb = (bytes: Uint8Array): boolean =>
  beginsAsWkb(bytes) || looksLikeDatabaseGeometry(bytes);

/** By byte order and a type that exists. */
function beginsAsWkb(bytes: Uint8Array): boolean {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return wkbTypeOf(readHeader({ view, at: 0 })) !== undefined;
  } catch (fault) {
    if (fault instanceof WkbFault) return false;
    throw fault;
  }
}

const FIRST_LINE = /^[\s"'\ufeff]*((?:X')?[^\s"',;]+'?)/i;
/** Byte order, type and the first number of the smallest geometry. */
const LEAST_BYTES = 9;
/** A few letters may be base64 by chance. */
const LEAST_LETTERS = 28;

/** Whether the first line of a text is well-known binary in hexadecimal digits or in base64, whatever head it has. */
export function looksLikeWkbText(text: string): boolean {
  const [, line = ""] = FIRST_LINE.exec(text) ?? [];
  const bytes =
    bytesOfHex(line) ?? (line.length < LEAST_LETTERS ? undefined : bytesOfBase64Text(line));
  return bytes !== undefined && bytes.length >= LEAST_BYTES && looksLikeWkb(bytes);
}
