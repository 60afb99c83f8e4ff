import { expect, test } from "vitest";
import fc from "fast-check";

import { readTypedPosition } from "../../../src/geo/coordinates/typed-position.ts";

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

// Each as it stands where it is named, worked out by hand: degrees + minutes / 60 + seconds / 3600.
const PUBLISHED: readonly [where: string, text: string, lat: number, lon: number][] = [
  ["ISO 6709 annex H", "+40.20361-075.00417/", 40.20361, -75.00417],
  ["ISO 6709 annex H", "+401213.1-0750015.1/", 40 + 12 / 60 + 13.1 / 3600, -75 - 15.1 / 3600],
  ["ISO 6709 annex H", "+27.5916+086.5640+8850CRSWGS_84/", 27.5916, 86.564],
  ["Wikipedia on ISO 6709", "+90+000/", 90, 0],
  ["Wikipedia on ISO 6709", "+00-160/", 0, -160],
  [
    "ISO 6709 annex D",
    "50°40′46.461″N 95°48′26.533″W 123.45m",
    50 + 40 / 60 + 46.461 / 3600,
    -95 - 48 / 60 - 26.533 / 3600,
  ],
  ["ISO 6709 annex D", "50°03′46″S 125°48′26″E", -50 - 226 / 3600, 125 + 2906 / 3600],
  ["Wikipedia", "40° 26′ 46″ N 79° 58′ 56″ W", 40 + 1606 / 3600, -79 - 3536 / 3600],
  ["Wikipedia", "40° 26.767′ N 79° 58.933′ W", 40 + 26.767 / 60, -79 - 58.933 / 60],
  ["Wikipedia", "40.446° N 79.982° W", 40.446, -79.982],
  [
    "Wikipedia, copied",
    "48°51′30″N 2°17′40″E\ufeff / \ufeff48.8583°N 2.2945°E\ufeff / 48.8583; 2.2945",
    48 + 3090 / 3600,
    2 + 1060 / 3600,
  ],
  ["Wikipedia's label", "Coordinates: 51°28′40″N 0°0′5″W", 51 + 1720 / 3600, -5 / 3600],
  [
    "Wikipedia's template",
    "{{coord|57|18|22|N|4|27|32|W|display=title}}",
    57 + 1102 / 3600,
    -4 - 1652 / 3600,
  ],
  ["Wikipedia's template", "{{Coord|44.112|-87.913}}", 44.112, -87.913],
  ["Google's help", "41.40338, 2.17403", 41.40338, 2.17403],
  ["Google's help", "41°24'12.2\"N 2°10'26.5\"E", 41 + 1452.2 / 3600, 2 + 626.5 / 3600],
  ["Google's help", "41 24.2028, 2 10.4418", 41 + 24.2028 / 60, 2 + 10.4418 / 60],
  ["Google's address bar", "@41.40338,2.17403,15z", 41.40338, 2.17403],
  ["Google's plus code", "8FVC9G8F+6X Zürich", 47.3655625, 8.5249375],
  ["OpenStreetMap's address", "#map=15/52.5104/13.4095", 52.5104, 13.4095],
  ["OpenStreetMap's address", "?mlat=52.5104&mlon=13.4095", 52.5104, 13.4095],
  ["geocaches", "N 50° 12.345 E 006° 34.567", 50 + 12.345 / 60, 6 + 34.567 / 60],
  ["geocaches", "S 33 51.500 E 151 12.500", -33 - 51.5 / 60, 151 + 12.5 / 60],
  ["papers", "33 51 30 S, 151 12 30 E", -33 - 3090 / 3600, 151 + 750 / 3600],
  ["papers", "33:51:30S 151:12:30E", -33 - 3090 / 3600, 151 + 750 / 3600],
  ["German pages", "48,2082° N, 16,3738° E", 48.2082, 16.3738],
  ["French pages", "48°12'29,5\"N 16°22'25,7\"E", 48 + 749.5 / 3600, 16 + 1345.7 / 3600],
  ["words", "33.85° South, 151.2° East", -33.85, 151.2],
  ["programs", '{"lat": 39.9, "lng": 116.4}', 39.9, 116.4],
  ["programs", "LatLng(39.9, 116.4)", 39.9, 116.4],
  ["programs", "lat: 33.9 S, lon: 151.2 E", -33.9, 151.2],
  [
    "cameras",
    "Latitude: 39°54'20\"N, Longitude: 116°23'27\"E",
    39 + 3260 / 3600,
    116 + 1407 / 3600,
  ],
  ["Chinese pages", "坐标：39.9，116.4", 39.9, 116.4],
  ["Chinese pages", "东经116°23′27″，北纬39°54′20″", 39 + 3260 / 3600, 116 + 1407 / 3600],
  ["Chinese pages", "北纬 39°54′、东经 116°23′", 39.9, 116 + 23 / 60],
  ["pages of Taiwan", "北緯25度2分 東經121度33分", 25 + 2 / 60, 121.55],
  ["pages of Taiwan", "緯度：25.03 經度：121.56", 25.03, 121.56],
  ["Japanese pages", "東経139度41分30秒 北緯35度41分22秒", 35 + 2482 / 3600, 139 + 2490 / 3600],
  ["slashes", "39.9/116.4", 39.9, 116.4],
  ["slashes", "-33.86 / 151.21", -33.86, 151.21],
  ["slashes", "48,2082/16,3738", 48.2082, 16.3738],
  ["slashes", "N39°54′/E116°24′", 39.9, 116.4],
];

test.each(PUBLISHED)("as %s have it, %s is %d, %d", (_, text, lat, lon) => {
  const read = readTypedPosition(text);
  expect(read?.position[0]).toBeCloseTo(lon, 9);
  expect(read?.position[1]).toBeCloseTo(lat, 9);
});

test.each(["经纬度：85.3,30.2", "LngLat(85.3, 30.2)"])("%s has its longitude first", (text) => {
  expect(readTypedPosition(text)).toEqual({ position: [85.3, 30.2], order: "longitude-first" });
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
  "2018/01/02",
  "25/11/2026",
  "11/25",
  "39/116",
  "1/2",
  "15/39.9/116.4",
  "1.2/3.4/5.6",
  "39.9/216.4",
  "W/E",
  "AI/ML 2.0",
  // Half of an angle would be another place.
  "lat 39.9.1 lon 116.4",
  "lat 39°54 lon 116°23",
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
    "|",
    "(",
    "coord|",
    "Coordinates: ",
    "S",
    "south",
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
