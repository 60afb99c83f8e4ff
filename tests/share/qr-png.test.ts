import { crc32, inflateSync } from "node:zlib";
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { qrMatrix } from "../../src/share/qr.ts";
import { qrPng } from "../../src/share/qr-png.ts";

const LINK = "https://atlas.example/#map=10/39.9/116.1&park=mentougou";

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly crc: number;
}

/** The chunks of a PNG behind its signature, as W3C PNG section 5.3 lays them out. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    chunks.push({ type, data, crc: bytes.readUInt32BE(at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

const png = () => qrPng(qrMatrix(LINK) ?? [], 5);

test("the file is a PNG of one bit a pixel with sound checksums", () => {
  const chunks = chunksOf(png());
  expect([...png().subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "IDAT", "IEND"]);
  for (const { type, data, crc } of chunks) {
    expect(crc).toBe(crc32(Buffer.concat([Buffer.from(type), data])));
  }
});

test("its pixels are the code, which is read back", () => {
  const [header, image] = chunksOf(png());
  const side = header?.data.readUInt32BE(0) ?? 0;
  expect(header?.data.readUInt32BE(4)).toBe(side);
  const rows = inflateSync(image?.data ?? Buffer.of());
  const stride = 1 + Math.ceil(side / 8);
  expect(rows).toHaveLength(stride * side);
  const pixels = new Uint8ClampedArray(side * side * 4).map((_, place) => {
    const [x, y] = [(place >> 2) % side, Math.floor((place >> 2) / side)];
    const light = ((rows[y * stride + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
    return place % 4 === 3 || light ? 255 : 0;
  });
  expect(jsQR(pixels, side, side)?.data).toBe(LINK);
});
