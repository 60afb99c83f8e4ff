import { readHeader, typeOf, WkbFault } from "./geometry.ts";

const HEX_LINE = /^(?:\\x|0x|X')?((?:[0-9a-f]{2})+)'?$/i;

/** The bytes that a text of hexadecimal digits stands for, also with the marks of SQL; `undefined` for other texts. */
export function bytesOfHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  const [, digits] = HEX_LINE.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}

/** Bytes as hexadecimal digits. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Whether bytes begin as well-known binary does: byte order and a type that exists. */
export function looksLikeWkb(bytes: Uint8Array): boolean {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return typeOf(readHeader({ view, at: 0 })) !== undefined;
  } catch (fault) {
    if (fault instanceof WkbFault) return false;
    throw fault;
  }
}

// Byte order, type and SRID, in hexadecimal digits.
const HEADER = /^[\s"'\ufeff]*(?:\\x|0x|X')?([0-9a-f]{18})/i;

/** Whether a text begins with well-known binary in hexadecimal digits. */
export function looksLikeHexWkb(text: string): boolean {
  const [, digits = ""] = HEADER.exec(text.slice(0, 100)) ?? [];
  const bytes = bytesOfHex(digits);
  return bytes !== undefined && looksLikeWkb(bytes);
}
