import { describe, expect, test } from "vitest";
import { outlineChange } from "../../src/document/outline-change.ts";

type Corner = readonly number[];

/** A ring of these corners, closed as GeoJSON has it. */
const closed = (corners: readonly Corner[]): number[][] =>
  [...corners, ...corners.slice(0, 1)].map((corner) => [...corner]);

const polygon = (...rings: readonly (readonly Corner[])[]): GeoJSON.Geometry => ({
  type: "Polygon",
  coordinates: rings.map(closed),
});

const several = (...polygons: readonly (readonly Corner[])[]): GeoJSON.Geometry => ({
  type: "MultiPolygon",
  coordinates: polygons.map((ring) => [closed(ring)]),
});

const SQUARE: readonly Corner[] = [
  [116, 39],
  [116.01, 39],
  [116.01, 39.01],
  [116, 39.01],
];
const HOLE: readonly Corner[] = [
  [116.004, 39.004],
  [116.006, 39.004],
  [116.006, 39.006],
];
const FAR = SQUARE.map(([lon = 0, lat = 0]) => [lon + 1, lat]);

const changed = (corners: readonly Corner[], at: number, corner: Corner): readonly Corner[] =>
  corners.map((before, index) => (index === at ? corner : before));

const offset = (by: readonly [number, number], scale = 1, turn = 0): readonly Corner[] =>
  SQUARE.map(([lon = 0, lat = 0]) => {
    // In metres of a plane about the square's middle, where a turn keeps the shape.
    const shrink = Math.cos((39.005 * Math.PI) / 180);
    const [x, y] = [(lon - 116.005) * shrink * scale, (lat - 39.005) * scale];
    const [u, v] = [
      x * Math.cos(turn) - y * Math.sin(turn),
      x * Math.sin(turn) + y * Math.cos(turn),
    ];
    return [116.005 + u / shrink + by[0], 39.005 + v + by[1]];
  });

const change = (
  before: GeoJSON.Geometry | undefined,
  after: GeoJSON.Geometry | undefined,
): string | undefined => {
  const found = outlineChange(before, after);
  return found && `${found.deed} ${found.count}`;
};

describe("what was done to an outline is told by its corners", () => {
  const square = polygon(SQUARE);
  const holed = polygon(SQUARE, HOLE);
  test.each<[string, GeoJSON.Geometry, GeoJSON.Geometry, string | undefined]>([
    ["one corner moved", square, polygon(changed(SQUARE, 2, [116.02, 39.02])), "corners-moved 1"],
    // The ring names its first corner twice.
    ["the first corner moved", square, polygon(changed(SQUARE, 0, [115, 39])), "corners-moved 1"],
    [
      "corners of the outline and of a hole",
      holed,
      polygon(changed(SQUARE, 1, [116.02, 39]), changed(HOLE, 0, [116.003, 39.003])),
      "corners-moved 2",
    ],
    ["a corner on an edge", square, polygon([...SQUARE, [116, 39.005]]), "corners-added 1"],
    [
      "two corners gone",
      polygon([...SQUARE, ...HOLE]),
      polygon([...SQUARE, HOLE[1] ?? []]),
      "corners-removed 2",
    ],
    ["the first corner gone", square, polygon(SQUARE.slice(1)), "corners-removed 1"],
    ["a hole cut", square, holed, "holes-added 1"],
    ["a hole filled", holed, square, "holes-removed 1"],
    ["a part more, so that it has several", square, several(SQUARE, FAR), "parts-added 1"],
    ["a part less", several(SQUARE, FAR), polygon(FAR), "parts-removed 1"],
    ["moved as a whole", square, polygon(offset([0.3, 0])), "shape-moved 1"],
    ["turned by 10°", square, polygon(offset([0, 0], 1, 0.1745)), "shape-turned 1"],
    ["scaled by 3 %", square, polygon(offset([0, 0], 1.03)), "shape-scaled 1"],
    [
      "sheared",
      square,
      polygon(SQUARE.map(([lon = 0, lat = 0]) => [lon + (lat - 38), lat])),
      "outline-changed 1",
    ],
    ["drawn anew", square, polygon([...HOLE, ...FAR]), "outline-changed 1"],
    [
      "a corner more here and one less there",
      holed,
      polygon([...SQUARE, [116, 39.005]], HOLE.slice(1)),
      "outline-changed 1",
    ],
    ["the other way round", square, polygon(SQUARE.toReversed()), "outline-changed 1"],
    [
      "another sort of shape",
      square,
      { type: "LineString", coordinates: closed(SQUARE) },
      "outline-changed 1",
    ],
    ["a height alone", square, polygon(SQUARE.map((corner) => [...corner, 5])), undefined],
    ["nothing", square, polygon(SQUARE), undefined],
  ])("%s", (_, before, after, expected) => {
    expect(change(before, after)).toBe(expected);
  });

  test("a point that stands elsewhere has moved; points are parts", () => {
    const point = (...coordinates: number[]): GeoJSON.Geometry => ({ type: "Point", coordinates });
    expect(change(point(116, 39), point(117, 39))).toBe("shape-moved 1");
    expect(
      change(point(116, 39), {
        type: "MultiPoint",
        coordinates: [
          [116, 39],
          [117, 39],
        ],
      }),
    ).toBe("parts-added 1");
  });

  test("an outline that comes or goes is another; where there is none there is no change", () => {
    expect(change(undefined, square)).toBe("outline-changed 1");
    expect(change(square, undefined)).toBe("outline-changed 1");
    expect(change(undefined, undefined)).toBeUndefined();
    const both: GeoJSON.Geometry = { type: "GeometryCollection", geometries: [square] };
    expect(change(both, { ...both })).toBeUndefined();
    expect(change(both, { ...both, geometries: [holed] })).toBe("outline-changed 1");
  });
});
