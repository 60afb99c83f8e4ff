import { describe, expect, test } from "vitest";
import { validityOf, validParts } from "../../../src/geojson/geometry/valid-parts.ts";
import { pathBeforeFiltering } from "../../../src/geojson/geometry/invalid-part.ts";

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const HOLLOW = [
  [2, 2],
  [3, 2],
  [2, 2],
  [2, 2],
];

const polygon = (...coordinates: unknown[]) => ({ type: "Polygon", coordinates });
const multiPolygon = (...coordinates: unknown[]) => ({ type: "MultiPolygon", coordinates });
const collection = (...geometries: unknown[]) => ({ type: "GeometryCollection", geometries });
const point = (...coordinates: unknown[]) => ({ type: "Point", coordinates });

describe("what is sound stays the very object that it is", () => {
  test.each([
    point(116, 40),
    point(116, 40, "high"),
    { type: "MultiPoint", coordinates: [] },
    {
      type: "LineString",
      coordinates: [
        [179, 0],
        [181, 0],
      ],
    },
    polygon(SQUARE),
    multiPolygon([SQUARE], [SQUARE]),
    collection(point(1, 2), collection()),
  ])("%j", (geometry) => {
    expect(validParts(geometry)).toBe(geometry);
  });

  test("so do positions with latitude first: their order is at fault, and no single one", () => {
    const swapped = {
      type: "LineString",
      coordinates: [
        [39.9, 116.3],
        [20, 80],
      ],
    };
    expect(validityOf(swapped)).toEqual({ geometry: swapped, invalid: [] });
  });
});

describe("what is not sound is left out alone", () => {
  test.each([
    ["a ring that encloses nothing, a hole", polygon(SQUARE, HOLLOW), polygon(SQUARE)],
    ["a part of such a ring", multiPolygon([HOLLOW], [SQUARE]), multiPolygon([SQUARE])],
    ["a part without rings", multiPolygon([SQUARE], []), multiPolygon([SQUARE])],
    [
      "a polygon with its holes where its outer ring is gone",
      multiPolygon([[[0, 0]], SQUARE], [SQUARE]),
      multiPolygon([SQUARE]),
    ],
    [
      "a corner that is no position",
      polygon([...SQUARE.slice(0, 2), [null, 5], ...SQUARE.slice(2)]),
      polygon(SQUARE),
    ],
    [
      "a corner off the Earth",
      polygon([...SQUARE.slice(0, 2), [1, 399], ...SQUARE.slice(2)]),
      polygon(SQUARE),
    ],
    [
      "a line of one position",
      { type: "MultiLineString", coordinates: [SQUARE, [[5, 5]]] },
      { type: "MultiLineString", coordinates: [SQUARE] },
    ],
    [
      "a point off the Earth",
      { type: "MultiPoint", coordinates: [[500, 500], [1, 2], null] },
      { type: "MultiPoint", coordinates: [[1, 2]] },
    ],
    [
      "what is no geometry",
      collection(point(1, 2), { type: "Circle" }, null, polygon(HOLLOW)),
      collection(point(1, 2)),
    ],
  ])("%s", (_, geometry, sound) => {
    expect(validParts(geometry)).toEqual(sound);
  });

  test("foreign members of the geometry stay", () => {
    const geometry = { ...multiPolygon([SQUARE], [HOLLOW]), note: "a" };
    expect(validParts(geometry)).toEqual({ ...multiPolygon([SQUARE]), note: "a" });
  });
});

describe("nothing is left", () => {
  test.each([
    point(1),
    point("1", "2"),
    point(120, 91),
    polygon(HOLLOW),
    polygon([
      [0, 0],
      [1, null],
      [null, 1],
      [0, 0],
    ]),
    { type: "LineString", coordinates: [[1, 2], [3]] },
    { type: "polygon", coordinates: [SQUARE] },
    { type: "constructor", coordinates: [1, 2] },
    collection({ type: "Circle" }),
    { type: "GeometryCollection", geometries: 5 },
    null,
    [1, 2],
    undefined,
  ])("of %j", (geometry) => {
    const { geometry: sound, invalid } = validityOf(geometry);
    expect(sound).toBeUndefined();
    expect(invalid.length).toBeGreaterThan(0);
  });

  test("of collections nested without end", () => {
    let nested: unknown = point(1, 2);
    for (let level = 0; level < 20; level += 1) nested = collection(nested);
    expect(validParts(nested)).toBeUndefined();
  });
});

test("it is told where the fault is, and what is left out for it", () => {
  const { invalid } = validityOf(collection(point(1, 2), multiPolygon([[[0, 0], "x"]], [SQUARE])));
  expect(invalid).toEqual([
    {
      fault: { kind: "bad-coordinate", value: "x" },
      at: ["geometries", 1, "coordinates", 0, 0, 1],
      leftOut: ["geometries", 1, "coordinates", 0],
    },
  ]);
});

test("a path in what is left leads to its place in the whole", () => {
  const { invalid } = validityOf(
    multiPolygon([HOLLOW], [SQUARE, HOLLOW, SQUARE], [HOLLOW], [HOLLOW], [SQUARE]),
  );
  const whole = (...path: (string | number)[]) =>
    pathBeforeFiltering(["coordinates", ...path], invalid);
  expect(whole(0, 0, 3)).toEqual(["coordinates", 1, 0, 3]);
  expect(whole(0, 1)).toEqual(["coordinates", 1, 2]);
  expect(whole(1)).toEqual(["coordinates", 4]);
  expect(whole()).toEqual(["coordinates"]);
});

test("a million sound positions are walked along once, and nothing is made of them", () => {
  let asked = 0;
  const ring = Array.from({ length: 1_000_000 }, (_, index) => [Math.cos(index), Math.sin(index)]);
  const counted = new Proxy(ring, {
    get: (list, key, receiver) => {
      if (typeof key === "string" && /^\d/.test(key)) asked += 1;
      return Reflect.get(list, key, receiver) as unknown;
    },
  });
  const geometry = polygon(counted);
  expect(validParts(geometry)).toBe(geometry);
  expect(asked).toBeLessThan(1_000_100);
});
