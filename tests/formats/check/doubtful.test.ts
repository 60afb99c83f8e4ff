import { describe, expect, test } from "vitest";
import { firstDoubtful, isDoubtful } from "../../../src/formats/check/doubtful.ts";

describe("a position", () => {
  test.each([
    [0, 0, true],
    [-0, 0, true],
    [0, 1e-31, true],
    [116, -1e-31, true],
    [5e-324, 39, true],
    [0, 39, false],
    [116, 0, false],
    [1e-30, 1e-30, false],
    [6.1e-17, 51.5, false],
  ])("%d, %d is hardly meant: %s", (lon, lat, doubtful) => {
    expect(isDoubtful(lon, lat)).toBe(doubtful);
  });
});

describe("the first doubtful position of a geometry", () => {
  test.each([
    ["a point", { type: "Point", coordinates: [0, 0, 5] }, ["g", "coordinates"]],
    [
      "a polygon",
      {
        type: "Polygon",
        coordinates: [
          [
            [1, 1],
            [2, 2],
          ],
          [
            [3, 3],
            [0, 0],
            [0, 0],
          ],
        ],
      },
      ["g", "coordinates", 1, 1],
    ],
    [
      "a collection",
      {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [1, 1] },
          {
            type: "MultiPoint",
            coordinates: [
              [2, 2],
              [0, 0],
            ],
          },
        ],
      },
      ["g", "geometries", 1, "coordinates", 1],
    ],
  ])("of %s is told with the way to it", (_, geometry, path) => {
    expect(firstDoubtful(geometry, ["g"])).toEqual({ lon: 0, lat: 0, path });
  });

  test.each([
    null,
    "x",
    { type: "Point", coordinates: [] },
    { type: "Point", coordinates: ["0", 0] },
    {
      type: "LineString",
      coordinates: [
        [1, 0],
        [0, 1],
      ],
    },
  ])("of %j is none", (geometry) => {
    expect(firstDoubtful(geometry, ["g"])).toBeUndefined();
  });
});
