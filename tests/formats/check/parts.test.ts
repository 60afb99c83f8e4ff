import { describe, expect, test } from "vitest";
import { lintFeature } from "../../../src/formats/check/check-feature.ts";

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const CLOCKWISE = SQUARE.toReversed();
const HOLLOW = [
  [0.2, 0.2],
  [0.3, 0.2],
  [0.2, 0.2],
];

const featureOf = (type: string, coordinates: unknown) => ({
  type: "Feature",
  properties: {},
  geometry: { type, coordinates },
});

const dropping = (fault: string) => ({ kind: "drop-part", fault });

describe("a fault of a part does not cost the feature", () => {
  test("a ring that encloses nothing is a note, with a button", () => {
    expect(lintFeature(featureOf("MultiPolygon", [[SQUARE], [HOLLOW]]))).toEqual([
      {
        kind: "too-few-points",
        count: 3,
        needed: 4,
        severity: "note",
        path: ["geometry", "coordinates", 1, 0],
        fix: dropping("too-few-points"),
      },
    ]);
  });

  test.each([
    [
      "MultiPolygon",
      [
        [SQUARE],
        [
          [
            [5, 5],
            [6, 6],
          ],
        ],
      ],
      "too-few-points",
      [1, 0],
    ],
    ["MultiLineString", [SQUARE, [[5, 5]]], "too-few-points", [1]],
    ["Polygon", [SQUARE.toSpliced(2, 0, [null as unknown as number, 1])], "bad-coordinate", [0, 2]],
    ["Polygon", [SQUARE.toSpliced(2, 0, [1, 399])], "out-of-range", [0, 2]],
    [
      "MultiPoint",
      [
        [1, 2],
        [500, 1],
      ],
      "out-of-range",
      [1],
    ],
  ])("what is lost of a %s %j needs a look: %s", (type, coordinates, kind, path) => {
    expect(lintFeature(featureOf(type, coordinates))).toMatchObject([
      {
        kind,
        severity: "warning",
        path: ["geometry", "coordinates", ...path],
        fix: dropping(kind),
      },
    ]);
  });

  test("what needs a look comes before what does not", () => {
    const parts = [
      [HOLLOW],
      [SQUARE],
      [
        [
          [5, 5],
          [6, 6],
        ],
      ],
    ];
    expect(lintFeature(featureOf("MultiPolygon", parts))).toMatchObject([
      { severity: "warning", path: ["geometry", "coordinates", 2, 0] },
    ]);
  });

  test("the sound parts are checked further, and found where they stand in the whole", () => {
    const apart = CLOCKWISE.map(([lon = 0, lat = 0]) => [lon + 2, lat]);
    const parts = [[HOLLOW], [SQUARE, HOLLOW], [apart]];
    const found = lintFeature(featureOf("MultiPolygon", parts));
    expect(found.map(({ kind, path }) => [kind, path.slice(2)])).toEqual([
      ["too-few-points", [0, 0]],
      ["wrong-winding", [2, 0]],
    ]);
  });

  test("half of the corners gone is an outline that nobody knows", () => {
    const corners = [[0, 0], null, [1, 1], null];
    expect(lintFeature(featureOf("Polygon", [corners]))).toMatchObject([
      { kind: "bad-coordinate", severity: "error" },
    ]);
  });
});

describe("what a format allows is no fault", () => {
  test("rings wound either way", () => {
    const feature = featureOf("Polygon", [CLOCKWISE]);
    expect(lintFeature(feature)).toHaveLength(1);
    expect(lintFeature(feature, ["any-winding"])).toEqual([]);
  });

  test("a polygon that encloses nothing comes in with a note", () => {
    const feature = featureOf("Polygon", [HOLLOW]);
    expect(lintFeature(feature)).toMatchObject([{ severity: "error" }]);
    expect(lintFeature(feature, ["hollow-rings"])).toMatchObject([
      { kind: "too-few-points", severity: "note", path: ["geometry", "coordinates", 0] },
    ]);
  });

  test("but not one with a corner that is none", () => {
    const feature = featureOf("Polygon", [[[0, 0], null, [1, 1]]]);
    expect(lintFeature(feature, ["hollow-rings"])).toMatchObject([{ severity: "error" }]);
  });
});
