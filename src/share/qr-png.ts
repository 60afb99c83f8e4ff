import { zlibSync } from "fflate";
import type { QrMatrix } from "./qr.ts";

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** One bit a pixel, 0 black and 1 white; no filter but "none", not interlaced. */
const GREYSCALE_OF_ONE_BIT = [1, 0, 0, 0, 0];

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** PNG annex D: the CRC-32 of a chunk's type and data. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const uint32 = (value: number): readonly number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

function chunk(type: string, data: Iterable<number>): Uint8Array {
  const body = Uint8Array.from([...new TextEncoder().encode(type), ...data]);
  return Uint8Array.from([...uint32(body.length - 4), ...body, ...uint32(crc32(body))]);
}

/** The bytes of one row of modules, behind the byte that names its filter. */
function rowBytes(row: readonly boolean[], pixelsPerModule: number): Uint8Array {
  const pixels = row.length * pixelsPerModule;
  const bytes = new Uint8Array(1 + Math.ceil(pixels / 8));
  for (let x = 0; x < pixels; x += 1) {
    if (row[Math.floor(x / pixelsPerModule)]) continue;
    const place = 1 + (x >> 3);
    bytes[place] = (bytes[place] ?? 0) | (128 >> (x & 7));
  }
  return bytes;
}

/** The code as a PNG file (W3C PNG, second edition), black on white, each module a square of whole pixels. */
export function qrPng(matrix: QrMatrix, pixelsPerModule: number): Uint8Array<ArrayBuffer> {
  const side = matrix.length * pixelsPerModule;
  const rows = matrix.flatMap((row) => {
    const bytes = rowBytes(row, pixelsPerModule);
    return Array.from({ length: pixelsPerModule }, () => bytes);
  });
  const image = Uint8Array.from(rows.flatMap((row) => [...row]));
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk("IHDR", [...uint32(side), ...uint32(side), ...GREYSCALE_OF_ONE_BIT]),
    ...chunk("IDAT", zlibSync(image)),
    ...chunk("IEND", []),
  ]);
}
