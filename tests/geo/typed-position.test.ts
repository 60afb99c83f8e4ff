import { expect, test } from "vitest";
import fc from "fast-check";

import { readTypedPosition } from "../../src/geo/typed-position.ts";

const TIANANMEN = [116 + 23 / 60 + 27 / 3600, 39 + 54 / 60 + 20 / 3600] as const;

// 39°54′20″ N 116°23′27″ E in the notations that people copy.
test.each([
  "39°54′20″N 116°23′27″E",
  "39 54 20 N, 116 23 27 E",
  "N39-54-20 E116-23-27",
  "39:54:20, 116:23:27",
  "39d54m20s 116d23m27s",
  "+395420+1162327/",
  "+395420+1162327CRSWGS_84/",
  "北纬39度54分20秒，东经116度23分27秒",
])("%s is read", (text) => {
  const read = readTypedPosition(text);
  expect(read?.position[0]).toBeCloseTo(TIANANMEN[0], 9);
  expect(read?.position[1]).toBeCloseTo(TIANANMEN[1], 9);
  expect(read?.order).toBe("latitude-first");
});

test.each([
  ["lat: 39.89, lon: 116.12", "latitude-first"],
  ["longitude=116.12 latitude=39.89", "longitude-first"],
  ["纬度：39.89 经度：116.12", "latitude-first"],
  ["(39.89, 116.12)", "latitude-first"],
  ["[116.12, 39.89]", "longitude-first"],
  ["39,89; 116,12", "latitude-first"],
  ["+39.89+116.12/", "latitude-first"],
])("%s is 39.89° N 116.12° E, %s", (text, order) => {
  expect(readTypedPosition(text)).toEqual({ position: [116.12, 39.89], order });
});

// ISO 6709 annex H: degrees and minutes with a fraction; a height behind.
test("degrees and decimal minutes of ISO 6709 are read, and a height is left", () => {
  const read = readTypedPosition("+4012.22-07500.25+8850CRSWGS_84/");
  expect(read?.position[0]).toBeCloseTo(-(75 + 0.25 / 60), 9);
  expect(read?.position[1]).toBeCloseTo(40 + 12.22 / 60, 9);
});

test("grids and Plus Codes are read too", () => {
  expect(readTypedPosition("50S 425000 4416000")?.position[0]).toBeCloseTo(116.1227678, 6);
  expect(readTypedPosition("38SMB4484")?.position[1]).toBeCloseTo(33.2981574, 6);
  expect(readTypedPosition("8FVC2222+22")?.position[1]).toBeCloseTo(47.0000625, 9);
});

test.each([
  "",
  "Mentougou",
  "AI park 12",
  "39.89",
  "lat: 139.89, lon: 116.12",
  "91 0 0 N, 0 0 0 E",
  "12 30, 14 30",
  "2026-11-25",
  "1,2,3,4",
  "192.168.1.1",
])("%j is no position", (text) => {
  expect(readTypedPosition(text)).toBeUndefined();
});

test("whatever is typed gives a position on the Earth or none, and never throws", () => {
  const piece = fc.constantFrom(
    "39",
    "116.4",
    "N",
    "E",
    "°",
    "'",
    '"',
    ":",
    "-",
    "+",
    ",",
    " ",
    "50S",
    "lat",
    "lon",
    "/",
    "8FVC2222+",
    "CRS",
    "0",
  );
  const typed = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(piece, { maxLength: 14 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const read = readTypedPosition(text);
      if (!read) return;
      expect(Math.abs(read.position[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(read.position[1])).toBeLessThanOrEqual(90);
    }),
    { numRuns: 2000 },
  );
});
