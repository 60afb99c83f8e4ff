import { describe, expect, test } from "vitest";
import { openDbf } from "../../../src/formats/shapefile/dbf.ts";
import { readDbfValue } from "../../../src/formats/shapefile/dbf-value.ts";
import { bytesOf, fixture } from "../collect.ts";

const decoder = new TextDecoder();
const valueOf = (type: string, text: string) => {
  const bytes = bytesOf(text);
  return readDbfValue(new DataView(bytes.buffer), { type, decoder });
};

/** As the dBase file format (Ashton-Tate, dBase III+ to 7) has them. */
describe("cells", () => {
  test.each([
    ["N", "   12.50", 12.5],
    ["N", "        ", null],
    ["N", "********", null],
    ["F", "1.5e+003", 1500],
    ["N", "9007199254740991", 9007199254740991],
    ["N", "9007199254740993", "9007199254740993"],
    ["N", "12-34", "12-34"],
    ["D", "20260131", "2026-01-31"],
    ["D", "        ", null],
    ["D", "00000000", null],
    ["D", "31.01.26", "31.01.26"],
    ["L", "T", true],
    ["L", "n", false],
    ["L", "?", null],
    ["C", "  北京  ", "  北京"],
    ["C", "cut\0behind", "cut"],
    ["C", "    ", null],
  ])("%s %j is %j", (type, text, value) => {
    expect(valueOf(type, text)).toEqual(value);
  });

  test("binary numbers are numbers", () => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, -1.25, true);
    expect(readDbfValue(view, { type: "B", decoder })).toBe(-1.25);
    view.setInt32(0, -7, true);
    const four = new DataView(view.buffer, 0, 4);
    expect(readDbfValue(four, { type: "I", decoder })).toBe(-7);
  });

  test("a moment is a Julian day and milliseconds", () => {
    // 2451545 is the Julian day of 2000-01-01 (US Naval Observatory).
    const view = new DataView(new ArrayBuffer(8));
    view.setInt32(0, 2_451_545, true);
    view.setInt32(4, 3_661_000, true);
    expect(readDbfValue(view, { type: "T", decoder })).toBe("2000-01-01T01:01:01");
  });
});

describe("tables", () => {
  const PARKS = fixture("shapefile/parks.dbf").bytes;

  test("a table that is cut has the rows that are whole", () => {
    // By its header the rows begin at 193 and have 86 bytes each.
    expect(openDbf(PARKS.slice(0, 193 + 2 * 86))?.rows).toBe(2);
    expect(openDbf(PARKS.slice(0, 193 + 2 * 86 - 1))?.rows).toBe(1);
    expect(openDbf(PARKS.slice(0, 100))).toBeUndefined();
  });

  test("a header that claims four billion rows has those that there is room for", () => {
    const bytes = PARKS.slice();
    new DataView(bytes.buffer).setUint32(4, 0xffff_ffff, true);
    expect(openDbf(bytes)?.rows).toBe(3);
  });

  test("a row that is marked as deleted is none", () => {
    const bytes = PARKS.slice();
    bytes[193 + 86] = 0x2a;
    const rows = [...openDbf(bytes)!.read(decoder)];
    expect(rows.map((row) => row?.id)).toEqual([1, undefined, 3]);
  });

  test("the language byte of GBK is honoured, that of Latin is not believed", () => {
    const bytes = PARKS.slice();
    bytes[29] = 0x4d;
    expect(openDbf(bytes)?.encoding).toBe("gbk");
    bytes[29] = 0x57;
    expect(openDbf(bytes)?.encoding).toBeUndefined();
  });
});
