import { describe, expect, test } from "vitest";
import { readTypedCorners } from "../../../src/geo/draft/typed-corners.ts";
import type { Position } from "../../../src/geo/position.ts";

const HERE: Position = [116.11, 39.89];

const cornersOf = (text: string, corners: readonly Position[] = []) => {
  const read = readTypedCorners(text, { corners });
  return read.ok ? read.corners : read.fault;
};

describe("a line is one corner", () => {
  test.each([
    "39.89, 116.11",
    "116.11, 39.89",
    "3. 39.89, 116.11",
    "J4: 39.89, 116.11",
    "1 39.89 116.11",
    "1, 39.89, 116.11",
    "1\t39.89\t116.11",
    "J1,39.89,116.11",
    "P1 39.89, 116.11",
    "12) 39.89, 116.11",
    "39.89, 116.11, 50",
    "39.89, 116.11, 50.5 m",
  ])("%s", (text) => {
    expect(cornersOf(text)).toEqual([HERE]);
  });
  test.each([
    ["139.89, 116.11", "latitude", "139.89"],
    ["189.25, 116.1", "latitude", "189.25"],
    ["95.39, 116.1", "latitude", "95.39"],
    ["95, 400", "latitude", "95"],
    ["39.9, 400", "longitude", "400"],
    ["400, 39.9", "longitude", "400"],
  ])("but not %s, of which the first number out of range is named", (text, axis, value) => {
    expect(cornersOf(text)).toEqual({ kind: "out-of-range", axis, value });
  });
  test("but not three whole numbers, which may be anything", () => {
    expect(cornersOf("1, 39, 116")).toEqual({ kind: "unreadable" });
  });
});

describe("the order of bare numbers", () => {
  test("is the same for all of a text, and told", () => {
    expect(readTypedCorners("116.11, 39.89\n90.0001, 0\n80, 10")).toMatchObject({
      corners: [HERE, [90.0001, 0], [80, 10]],
      order: "longitude-first",
    });
    expect(readTypedCorners("39.89, 116.11")).toMatchObject({ order: "latitude-first" });
    expect(readTypedCorners("39.89N, 116.11E")).toMatchObject({ order: undefined });
  });
  test("is that of the corners before, where both can be", () => {
    expect(readTypedCorners("80, 10", { order: "longitude-first" })).toMatchObject({
      corners: [[80, 10]],
    });
  });
  test("cannot change within a text", () => {
    expect(readTypedCorners("39.89, 116.11\n116.12, 39.88")).toMatchObject({
      ok: false,
      line: 2,
      fault: { kind: "out-of-range", axis: "latitude", value: "116.12" },
    });
  });
});

describe("several corners in one line", () => {
  const ring = [HERE, [116.12, 39.89], [116.12, 39.9]];
  test.each([
    "POLYGON((116.11 39.89, 116.12 39.89, 116.12 39.9, 116.11 39.89))",
    "LINESTRING (116.11 39.89, 116.12 39.89, 116.12 39.9)",
    "116.11 39.89,116.12 39.89,116.12 39.9",
    "39.89,116.11;39.89,116.12;39.9,116.12",
    "[[116.11,39.89],[116.12,39.89],[116.12,39.9]]",
    "[[[116.11, 39.89], [116.12, 39.89], [116.12, 39.9], [116.11, 39.89]]]",
  ])("%s", (text) => {
    expect(cornersOf(text)).toEqual(ring);
  });
});

describe("metres of a grid", () => {
  // cs2cs EPSG:4527 EPSG:4490, and of zone 20 EPSG:4498: 39 and 20 stand before the eastings.
  test.each([
    ["4416000.5,39424000.2", 116.111_635_899, 39.874_755_923],
    ["X=4416000.5 Y=39424000.2", 116.111_635_899, 39.874_755_923],
    ["J1 39424000.2 4416000.5", 116.111_635_899, 39.874_755_923],
    ["4416000.5, 20424000.2", 116.111_635_899, 39.874_755_923],
  ])("%s has its zone before the easting", (text, lon, lat) => {
    const read = readTypedCorners(text);
    if (!read.ok) throw new Error(read.fault.kind);
    expect(read.corners[0]?.[0]).toBeCloseTo(lon, 7);
    expect(read.corners[0]?.[1]).toBeCloseTo(lat, 7);
    expect(read.zone).toBe(text.includes("39424000") ? 39 : 20);
  });
  test("without a zone is told", () => {
    expect(cornersOf("4416000.5, 424000.2")).toEqual({ kind: "no-zone" });
  });
});

test("a length and a bearing need a corner to set out from, and end on the Earth", () => {
  expect(cornersOf("500 m at 90°")).toEqual({ kind: "no-start" });
  expect(cornersOf("30000 km at 90°", [HERE])).toEqual({ kind: "too-far" });
  expect(cornersOf("1,200 m at 90", [HERE])).toEqual({
    kind: "ambiguous",
    thousands: "1200",
    decimals: "1.200",
  });
});

test("the corner before once more is told as such", () => {
  const before: readonly Position[] = [[116, 39], HERE];
  for (const text of ["0 m at 90", "39.89, 116.11"])
    expect(cornersOf(text, before)).toEqual({ kind: "same", corner: 2 });
});
