import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { decodeText } from "../../../src/formats/text/decode.ts";
import { lineCounter, offsetOf, placeAt } from "../../../src/formats/text/place.ts";

const CHINESE = "名称,纬度\n京西智谷,39.9\n";

/** The text in another encoding, by the C library's iconv. */
const inEncoding = (text: string, encoding: string): Uint8Array =>
  execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], { input: text });

test.each([
  ["UTF-8", "utf-8", false],
  ["GBK", "gb18030", true],
  ["GB18030", "gb18030", true],
  ["UTF-16", "utf-16le", false],
])("Chinese text in %s is read without being told", (encoding, read, guessed) => {
  expect(decodeText(inEncoding(CHINESE, encoding))).toEqual({
    text: CHINESE,
    encoding: read,
    guessed,
  });
});

test.each([
  ["GBK", "936", "gbk"],
  ["GBK", "ANSI 936", "gbk"],
  ["BIG5", "950", "big5"],
  ["UTF-8", "UTF-8", "utf-8"],
])("Chinese text in %s is read when the file says %s", (encoding, label, read) => {
  const text = "台北";
  expect(decodeText(inEncoding(text, encoding), label)).toEqual({
    text,
    encoding: read,
    guessed: false,
  });
});

test("UTF-16 without a mark is told by its zeros", () => {
  expect(decodeText(inEncoding("lat,lon", "UTF-16BE")).text).toBe("lat,lon");
  expect(decodeText(inEncoding("lat,lon", "UTF-16LE")).text).toBe("lat,lon");
});

test("single letters beyond ASCII are taken for Western European, not for Chinese", () => {
  const text = "Zürich; Genève; São Paulo; Malmö";
  expect(decodeText(inEncoding(text, "WINDOWS-1252"))).toEqual({
    text,
    encoding: "windows-1252",
    guessed: true,
  });
});

test("a label that nobody knows is as none", () => {
  expect(decodeText(inEncoding(CHINESE, "UTF-8"), "klingon")).toMatchObject({ encoding: "utf-8" });
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
