import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { lintFeature } from "../../../src/formats/check/check-feature.ts";
import type { OperationChoice } from "../../../src/geo/operations/operation.ts";
import {
  box,
  cornerTexts,
  done,
  place,
  polygon,
  polygonal,
  refusal,
  refusalOrDone,
  ringAbout,
} from "./shapes.ts";

const WEST = box(116.1, 39.9, 116.11, 39.91);
const EAST = box(116.11, 39.9, 116.12, 39.91);
/** By GeodSolve -i: its eastern side is 21.4 m west of 116.11. */
const HOLE = box(116.105, 39.903, 116.10975, 39.907).toReversed();

describe("what lies behind land is not near", () => {
  test("a border that is shared stays, whatever hole the neighbour has beside it", () => {
    const operation = { kind: "snap", metres: 30, geometry: polygon(EAST) } as const;
    expect(refusal({ ...operation, others: [polygon(WEST, HOLE)] })).toEqual({ kind: "unchanged" });
  });
  test("a hole stays where it is when the outline beside it goes to a neighbour", () => {
    const near = polygon(box(116.11001, 39.9, 116.12, 39.91));
    const operation = { metres: 30, others: [near] } as const;
    const geometry = polygon(WEST, HOLE);
    const snapped = polygonal(done({ ...operation, kind: "snap", geometry }).geometries[0]);
    expect(snapped.coordinates[1]).toEqual(HOLE);
    expect(cornerTexts(snapped)).toContain("116.11001,39.9");
    const closed = done({ kind: "close-gaps", metres: 30, geometry: near, others: [geometry] });
    expect(polygonal(closed.others[0]).coordinates[1]).toEqual(HOLE);
  });
  test("a park in the hole of another is brought to it", () => {
    const inside = polygon(box(116.10501, 39.90301, 116.10974, 39.90699));
    const { geometries } = done({
      kind: "snap",
      metres: 5,
      geometry: inside,
      others: [polygon(WEST, HOLE)],
    });
    expect(cornerTexts(geometries[0])).toEqual(new Set(HOLE.map(String)));
  });
});

describe("parts of one park", () => {
  test.each([
    ["overlap", box(116.105, 39.9, 116.115, 39.91)],
    ["share an edge", EAST],
    ["lie in each other", box(116.102, 39.902, 116.103, 39.903)],
    ["are the same", WEST],
  ])("must not %s (OGC Simple Features 1.2.1, 6.1.14)", (_, other) => {
    expect(refusal({ kind: "combine", geometry: polygon(WEST), others: [polygon(other)] })).toEqual(
      { kind: "parts-overlap" },
    );
  });
  test.each([
    ["touch in a corner", box(116.11, 39.91, 116.12, 39.92)],
    ["fill a hole but for its corners", [[116.105, 39.905], [116.107, 39.903], [116.10975, 39.905], [116.107, 39.907], [116.105, 39.905]]], // prettier-ignore
  ])("may %s", (_, other) => {
    const geometry = polygon(WEST, HOLE);
    expect(done({ kind: "combine", geometry, others: [polygon(other)] }).geometries[0].type).toBe(
      "MultiPolygon",
    );
  });
});

describe("a park that is cut at 180°", () => {
  const cut: GeoJSON.MultiPolygon = {
    type: "MultiPolygon",
    coordinates: [[box(179.99, 10, 180, 10.02)], [box(-180, 10, -179.98, 10.02)]],
  };
  const whole = polygon(box(20, 10, 20.03, 10.02));
  test.each([
    { kind: "buffer", metres: -50, corners: "round" },
    { kind: "buffer", metres: 50, corners: "sharp" },
    { kind: "smooth", rounds: 1 },
    { kind: "circularise" },
  ] as const)("comes to the area that it has elsewhere by %j", (choice) => {
    const [here, elsewhere] = [cut, whole].map((geometry) => done({ ...choice, geometry }));
    const share =
      (here?.areaAfterSquareMetres ?? 0) / (elsewhere?.areaAfterSquareMetres ?? Number.NaN);
    expect(Math.abs(share - 1)).toBeLessThan(2e-5);
    expect(polygonal(here?.geometries[0]).type).toBe("MultiPolygon");
  });
  // The cut is straight in degrees (RFC 7946 section 3.1.1): geodesics of 3 km bulge some millimetres beside it.
  test.each([
    { kind: "move", bearingDegrees: 90, metres: 20_000 },
    { kind: "move", bearingDegrees: 90, metres: 1000 },
    { kind: "turn", degrees: 30 },
  ] as const)(
    "keeps its area by %j, with longitudes of the Earth (RFC 7946 section 3.1.9)",
    (choice) => {
      const { geometries, areaBeforeSquareMetres, areaAfterSquareMetres } = done({
        ...choice,
        geometry: cut,
      });
      expect(Math.abs(areaAfterSquareMetres / areaBeforeSquareMetres - 1)).toBeLessThan(1e-5);
      const corners = polygonal(geometries[0]).coordinates.flat(3);
      expect(corners.every((value) => Math.abs(Number(value)) <= 180)).toBe(true);
    },
  );
  test("is one part, not two", () => {
    expect(refusal({ kind: "explode", geometry: cut })).toEqual({ kind: "unchanged" });
  });
  test("and what is moved there is cut", () => {
    const line: GeoJSON.LineString = {
      type: "LineString",
      coordinates: [
        [179.98, 0],
        [179.99, 0, 7],
      ],
    };
    const { geometries } = done({
      kind: "move",
      bearingDegrees: 90,
      metres: 1669.792_361_904,
      geometry: line,
    });
    // A hundredth of a degree of the equator is 1 113.194 907 93 m: 6 378 137 m times 2π over 36 000.
    expect(geometries[0]).toEqual({
      type: "MultiLineString",
      coordinates: [
        [
          [179.995, 0],
          [180, 0],
        ],
        [
          [-180, 0],
          [-179.995, 0, 7],
        ],
      ],
    });
  });
});

test("what does not touch has nothing to take away", () => {
  const others = [polygon(box(117, 39, 117.1, 39.1)), polygon(box(116.12, 39.9, 116.13, 39.91))];
  for (const geometry of [polygon(WEST), polygon(WEST.toReversed()), polygon(WEST, HOLE)])
    expect(refusal({ kind: "subtract", geometry, others })).toEqual({ kind: "apart" });
});

test("an outline that crosses itself says so", () => {
  const tie = polygon([[0, 0], [0.01, 0.01], [0.01, 0], [0, 0.01], [0, 0]]); // prettier-ignore
  const choices: readonly OperationChoice[] = [
    { kind: "scale", squareMetres: 548_700 },
    { kind: "circularise" },
    { kind: "smooth", rounds: 2 },
    { kind: "turn", degrees: 30 },
    { kind: "move", bearingDegrees: 0, metres: 100 },
  ];
  for (const choice of choices)
    expect(refusal({ ...choice, geometry: tie })).toEqual({ kind: "crosses-itself" });
});

test("nothing is moved farther than round half of the Earth, nor made too small to have corners", () => {
  const geometry = polygon(WEST);
  expect(refusal({ kind: "move", bearingDegrees: 90, metres: 1e9, geometry })).toEqual({
    kind: "beyond-half-earth",
  });
  expect(refusal({ kind: "scale", squareMetres: 1e-6, geometry })).toMatchObject({
    kind: "encloses-nothing",
  });
});

test("a line that ends within is drawn on, and by how much is told", () => {
  const { addedMetres = 0 } = done({
    kind: "split",
    geometry: polygon(WEST),
    line: [
      [116.105, 39.904],
      [116.105, 39.905],
    ],
  });
  // GeodSolve -i 39.9 116.105 39.904 116.105, and 39.905 116.105 39.91 116.105.
  expect(addedMetres).toBeCloseTo(999.295, 1);
});

/** What of a geometry the check of imports objects to. */
const faultsOf = (geometry: GeoJSON.Geometry | undefined): readonly string[] =>
  geometry
    ? lintFeature({ type: "Feature", properties: {}, geometry })
        .filter(({ severity }) => severity !== "note")
        .map(({ kind }) => kind)
    : [];

const share = fc.double({ min: 0.4, max: 1, noNaN: true });
const spread = fc.array(share, { minLength: 4, maxLength: 10 });
const choice = (metres: number): fc.Arbitrary<OperationChoice> =>
  fc.constantFrom<OperationChoice>(
    { kind: "snap", metres },
    { kind: "close-gaps", metres },
    { kind: "merge" },
    { kind: "combine" },
    { kind: "subtract" },
    { kind: "intersect" },
    { kind: "buffer", metres, corners: "sharp" },
    { kind: "buffer", metres: -metres, corners: "round" },
    { kind: "move", bearingDegrees: 60, metres },
    { kind: "turn", degrees: 25 },
    { kind: "scale", squareMetres: 548_700 },
    { kind: "simplify", metres },
    { kind: "smooth", rounds: 1 },
    { kind: "circularise" },
    { kind: "square" },
  );

test("whatever is done, what comes of it is sound, or it is refused", () => {
  const seam = place.map((at) => ({ ...at, lon: 180 - at.reach / 3 }));
  const shape = fc.record({
    at: fc.oneof(place, seam),
    one: spread,
    rim: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
    two: spread,
    east: fc.double({ min: 1, max: 2.1, noNaN: true }),
    parts: fc.boolean(),
    tie: fc.boolean(),
    near: fc.double({ min: 100, max: 20_000, noNaN: true }),
  });
  const operation = shape.chain((known) =>
    choice(known.near * known.at.reach).map((chosen) => ({ ...known, chosen })),
  );
  fc.assert(
    fc.property(operation, ({ at, one, rim, two, east, parts, tie, chosen }) => {
      const outer = ringAbout(at, one);
      const [a = [], b = [], c = [], ...rest] = outer;
      const crossed = [a, c, b, ...rest];
      const rings = tie
        ? [crossed]
        : [
            outer,
            ringAbout(
              at,
              one.map((value) => value * rim),
            ).toReversed(),
          ];
      const farther = ringAbout(at, two, { north: 2.05 });
      const geometry: GeoJSON.MultiPolygon = {
        type: "MultiPolygon",
        coordinates: parts ? [rings, [farther]] : [rings],
      };
      const others = [polygon(ringAbout(at, two, { east }))];
      const needsOthers = ["snap", "close-gaps", "merge", "combine", "subtract", "intersect"];
      const hasOthers = needsOthers.includes(chosen.kind);
      const sources = [geometry, ...(hasOthers ? others : [])];
      if (!tie && sources.some((source) => faultsOf(source).length > 0)) return;
      const result = refusalOrDone({ ...chosen, geometry, ...(hasOthers && { others }) });
      if ("refused" in result || (tie && chosen.kind === "simplify")) return;
      if (tie && faultsOf(geometry).length > 0 && chosen.kind === "combine") return;
      expect([...result.geometries, ...result.others].flatMap(faultsOf)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
