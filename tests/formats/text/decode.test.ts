import { expect, test } from "vitest";
import { decodeText } from "../../../src/formats/text/decode.ts";
import { lineCounter, offsetOf, placeAt } from "../../../src/formats/text/place.ts";
import { bytesOf } from "../collect.ts";

const CHINESE = "名称,纬度\n京西智谷,39.9\n";

/** The bytes of the texts in each encoding are those that glibc's iconv gives. */
const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

test.each([
  ["UTF-8", "utf-8", false, "e5908de7a7b02ce7baace5baa60ae4baace8a5bfe699bae8b0b72c33392e390a"],
  ["GBK", "gb18030", true, "c3fbb3c62cceb3b6c80abea9cef7d6c7b9c82c33392e390a"],
  [
    "UTF-16",
    "utf-16le",
    false,
    "fffe0d54f0792c00ac7ea65e0a00ac4e7f897a66378c2c00330039002e0039000a00",
  ],
])("Chinese text in %s is read without being told", (_, encoding, guessed, hex) => {
  expect(decodeText(bytes(hex))).toEqual({ text: CHINESE, encoding, guessed });
});

test.each([
  ["936", "gbk", "cca8b1b1"],
  ["ANSI 936", "gbk", "cca8b1b1"],
  ["950", "big5", "a578a55f"],
  ["UTF-8", "utf-8", "e58fb0e58c97"],
])("Chinese text is read when the file says %s", (label, encoding, hex) => {
  expect(decodeText(bytes(hex), label)).toEqual({ text: "台北", encoding, guessed: false });
});

test("UTF-16 without a mark is told by its zeros", () => {
  expect(decodeText(bytes("006c00610074002c006c006f006e")).text).toBe("lat,lon");
  expect(decodeText(bytes("6c00610074002c006c006f006e00")).text).toBe("lat,lon");
});

test("single letters beyond ASCII are taken for Western European, not for Chinese", () => {
  const latin = "5afc726963683b2047656ee876653b2053e36f205061756c6f3b204d616c6df6";
  expect(decodeText(bytes(latin))).toEqual({
    text: "Zürich; Genève; São Paulo; Malmö",
    encoding: "windows-1252",
    guessed: true,
  });
});

test("UTF-8 with a character cut in two stays UTF-8", () => {
  const cut = bytesOf("名称纬度京西智谷门头沟").slice(0, -1);
  expect(decodeText(cut)).toMatchObject({ encoding: "utf-8", guessed: true });
});

test("a label that nobody knows is as none", () => {
  expect(decodeText(bytesOf(CHINESE), "klingon")).toMatchObject({ encoding: "utf-8" });
});

test("a place has the line and the column of an offset, and the line to show", () => {
  const text = "one\ntwo here\r\nthree";
  expect(placeAt(text, 8, 4)).toEqual({
    line: 2,
    column: 5,
    excerpt: { firstLine: 2, lines: ["two here"], at: 0, caret: 4, span: 4 },
  });
  expect(offsetOf(text, 2, 5)).toBe(8);
  expect(offsetOf(text, 9, 1)).toBe(text.length);
});

test("a long line is shown around the place, the caret still under it", () => {
  const text = `${"x".repeat(500)}!${"y".repeat(500)}`;
  const { excerpt, column } = placeAt(text, 500);
  expect(column).toBe(501);
  expect(excerpt?.lines[0]?.[excerpt.caret]).toBe("!");
  expect(excerpt?.lines[0]?.length).toBeLessThan(130);
});

test("lines are counted as the offsets grow", () => {
  const lineAt = lineCounter("a\nb\n\nc");
  expect([0, 1, 2, 3, 4, 5].map(lineAt)).toEqual([1, 1, 2, 2, 3, 4]);
});
