const HEX = /^(?:\\+x|0x|X')?([0-9a-f]+)'?$/i;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The bytes that a text of hexadecimal digits stands for, also with the marks of SQL; `undefined` for other texts. */
export function bytesOfHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  const [, digits] = HEX.exec(text.trim()) ?? [];
  if (digits === undefined || digits.length % 2 !== 0) return undefined;
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}

/** The bytes that a text of base64 (RFC 4648, 4) stands for, lines of 76 characters too; `undefined` for other texts. */
export function bytesOfBase64Text(text: string): Uint8Array<ArrayBuffer> | undefined {
  const letters = text.replace(/\s+/g, "");
  if (letters.length % 4 !== 0 || !BASE64.test(letters)) return undefined;
  return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
}

/** Bytes as hexadecimal digits. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
