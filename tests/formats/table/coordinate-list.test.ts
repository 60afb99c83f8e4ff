import { describe, expect, test } from "vitest";
import {
  looksLikeCoordinates,
  readCoordinateList,
} from "../../../src/formats/table/coordinate-list.ts";

const geometriesIn = (text: string) => readCoordinateList(text).map(({ geometry }) => geometry);
const point = (lon: number, lat: number) => ({ type: "Point", coordinates: [lon, lat] });
const RING = [
  [116.1, 39.9],
  [116.2, 39.9],
  [116.2, 40],
  [116.1, 39.9],
];

test("each line is a point, with its line", () => {
  expect(readCoordinateList("39.9, 116.1\n\n39.95 116.2\n")).toEqual([
    { line: 1, text: "39.9, 116.1", geometry: point(116.1, 39.9) },
    { line: 3, text: "39.95 116.2", geometry: point(116.2, 39.95) },
  ]);
});

test("lines that come back to the first are one ring, up to a blank line", () => {
  const ring = RING.map(([lon, lat]) => `${lat}, ${lon}`).join("\n");
  expect(geometriesIn(`${ring}\n\n1, 2`)).toEqual([
    { type: "Polygon", coordinates: [RING] },
    point(2, 1),
  ]);
});

test.each([
  ["semicolons", "116.1,39.9;116.2,39.9;116.2,40;116.1,39.9"],
  ["bars", "116.1,39.9|116.2,39.9|116.2,40|116.1,39.9"],
  ["brackets", "[[116.1,39.9],[116.2,39.9],[116.2,40],[116.1,39.9]]"],
  ["blanks", "116.1,39.9 116.2,39.9 116.2,40 116.1,39.9"],
])("a ring on one line with %s is a polygon", (_, text) => {
  expect(geometriesIn(text)).toEqual([{ type: "Polygon", coordinates: [RING] }]);
});

const EAST = [
  [116.3, 39.98],
  [116.31, 39.98],
  [116.31, 39.99],
  [116.3, 39.98],
];
const WEST = EAST.map(([lon = 0, lat = 0]) => [lon - 10, lat]);
const HOLE = [
  [116.308, 39.981],
  [116.309, 39.981],
  [116.309, 39.982],
  [116.308, 39.981],
];
const written = (ring: readonly (readonly number[])[], between: string, comma = ",") =>
  ring.map((position) => position.join(comma)).join(between);

describe("several rings on one line", () => {
  const parts = { type: "MultiPolygon", coordinates: [[EAST], [WEST]] };

  test.each([
    ["Amap's bars and semicolons", `${written(EAST, ";")}|${written(WEST, ";")}`],
    [
      "Baidu's, with a blank behind commas",
      `${written(EAST, ";", ", ")}|${written(WEST, ";", ", ")}`,
    ],
    ["marks at their ends", `${written(EAST, ";")};|${written(WEST, ";")};|`],
    ["Tencent's low lines", `${written(EAST, ";")}_${written(WEST, ";")}`],
    ["low lines within", `${written(EAST, "_")}|${written(WEST, "_")}`],
    ["semicolons about low lines", `${written(EAST, "_")};${written(WEST, "_")}`],
    ["blanks within", `${written(EAST, " ")}|${written(WEST, " ")}`],
    ["commas within", `${written(EAST, ",", " ")};${written(WEST, ",", " ")}`],
    ["arrays", JSON.stringify([EAST, WEST])],
    ["arrays of polygons", JSON.stringify([[EAST], [WEST]])],
    ["texts of an array", JSON.stringify([written(EAST, ";", ", "), written(WEST, ";", ", ")])],
  ])("are parts of one area: %s", (_, text) => {
    expect(geometriesIn(text)).toEqual([parts]);
  });

  test("one within another is a hole, in either order, and one within that a part again", () => {
    const [shell, hole] = [written(EAST, ";"), written(HOLE, ";")];
    const holed = { type: "Polygon", coordinates: [EAST, HOLE] };
    expect(geometriesIn(`${shell}|${hole}`)).toEqual([holed]);
    expect(geometriesIn(`${hole}|${shell}`)).toEqual([holed]);
    const island = [
      [116.3086, 39.9812],
      [116.3088, 39.9812],
      [116.3088, 39.9814],
      [116.3086, 39.9812],
    ];
    expect(geometriesIn(`${shell}|${hole}|${written(island, ";")}`)).toEqual([
      { type: "MultiPolygon", coordinates: [[EAST, HOLE], [island]] },
    ]);
  });

  test("one that stands twice is two parts, for what overlaps to be told of", () => {
    const twice = `${written(EAST, ";")}|${written(EAST, ";")}`;
    expect(geometriesIn(twice)).toEqual([{ type: "MultiPolygon", coordinates: [[EAST], [EAST]] }]);
  });

  test("none of them closed are ways; one that is not closed beside others is left for its fault to be told", () => {
    const open = EAST.slice(0, 3);
    expect(geometriesIn(`${written(open, ";")}|${written(WEST.slice(0, 2), ";")}`)).toEqual([
      { type: "MultiLineString", coordinates: [open, WEST.slice(0, 2)] },
    ]);
    expect(geometriesIn(`${written(open, ";")}|${written(WEST, ";")}`)).toEqual([
      { type: "MultiPolygon", coordinates: [[open], [WEST]] },
    ]);
  });
});

test("the body of well-known text is a way", () => {
  expect(geometriesIn("116.3 39.98, 116.31 39.98, 116.31 39.99, 116.3 39.98")).toEqual([
    { type: "Polygon", coordinates: [EAST] },
  ]);
});

test("an open way on one line is a line; KML's heights are kept", () => {
  expect(geometriesIn("116.1,39.9;116.2,40")).toEqual([
    {
      type: "LineString",
      coordinates: [
        [116.1, 39.9],
        [116.2, 40],
      ],
    },
  ]);
  expect(geometriesIn("1,2,30 3,4,40")).toEqual([
    {
      type: "LineString",
      coordinates: [
        [1, 2, 30],
        [3, 4, 40],
      ],
    },
  ]);
});

test("one position that can only be meant longitude first decides for the others", () => {
  // 80, 30 alone could be 80° N; beside 116, 40 it cannot.
  expect(geometriesIn("80, 30\n116, 40")).toEqual([point(80, 30), point(116, 40)]);
  expect(geometriesIn("80, 30\n40, 116")).toEqual([point(30, 80), point(116, 40)]);
});

test("letters say which number is which", () => {
  expect(geometriesIn("39°54'N 116°6'E\n东经116.1 北纬39.9\ngeo:39.9,116.1")).toEqual([
    point(116.1, 39.9),
    point(116.1, 39.9),
    point(116.1, 39.9),
  ]);
});

test("metres stay as they are", () => {
  expect(geometriesIn("458000, 4423000")).toEqual([point(458000, 4423000)]);
});

test.each(["39.9, 116.1", "N39.9 E116.1\n", "116.1,39.9;116.2,40", "[116.1, 39.9]"])(
  "%s looks like a list of positions",
  (text) => {
    expect(looksLikeCoordinates(text)).toBe(true);
  },
);

test.each(["", "name,lat,lon\na,1,2", "1,116.1,39.9", "park", "2026-01-01", "{}", "12"])(
  "%j does not",
  (text) => {
    expect(looksLikeCoordinates(text)).toBe(false);
  },
);
