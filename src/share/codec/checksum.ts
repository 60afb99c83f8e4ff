import type { LinkedFile } from "../linked-parks.ts";
import { encodeUtf8 } from "./text-bytes.ts";

const POLYNOMIAL = 0xedb8_8320;

const TABLE: Int32Array = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? POLYNOMIAL : 0);
  return rest;
});

/** No text has this byte. */
const END = 0xff;

/** What begins a record of the checksum: 0 for the end of a list, 1 for what is shown, 2 for what is hidden. */
const beginning = ({ hidden }: { readonly hidden?: true }): number => (hidden ? 2 : 1);

/** Adds bytes one by one, and gives the lower 30 bits of their CRC-32, the one of zip and PNG. */
function crc() {
  let rest = -1;
  return {
    add: (byte: number): void => {
      rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0);
    },
    sum: (): number => ~rest & 0x3fff_ffff,
  };
}

/** The lower 30 bits of the CRC-32 of a text in UTF-8. */
export function textChecksum(text: string): number {
  const { add, sum } = crc();
  for (const byte of encodeUtf8(text)) add(byte);
  return sum();
}

/**
 * The lower 30 bits of the CRC-32 (the one of zip and PNG) of what files hold, in the order in which they hold it:
 * of what is read, not of how it was packed, so that whoever reads something else finds out.
 */
export function checksumOf(files: readonly LinkedFile[]): number {
  const { add, sum } = crc();
  const addText = (text: string): void => {
    for (const byte of encodeUtf8(text)) add(byte);
    add(END);
  };
  for (const file of files) {
    add(beginning(file));
    for (const text of [file.name, file.format, file.colour]) addText(text);
    add(file.envelope ? 1 : 0);
    if (file.envelope)
      for (const text of [file.envelope.before, file.envelope.after]) addText(text);
    for (const park of file.parks) {
      add(beginning(park) + (park.base === undefined ? 0 : 2));
      if (park.base !== undefined) addText(park.base);
      addText(park.text);
    }
    add(0);
  }
  add(0);
  return sum();
}
