import fc from "fast-check";
import { expect, test } from "vitest";
import { draftFigures, type DraftSums, draftSums } from "../../../src/geo/draft/draft-figures.ts";
import {
  addCorners,
  asCorner,
  boundsOfDraft,
  type Draft,
  isComplete,
  isFull,
  withTool,
} from "../../../src/geo/draft/draft.ts";
import { cornersOfStroke } from "../../../src/geo/draft/stroke.ts";
import { geodesicDestination, geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import { isTurned, shapeOfDraft } from "../../../src/geo/draft/draft-shape.ts";
import { cornerOfNumber, numberOfCorner, ringSpans } from "../../../src/geo/outline/address.ts";
import { readTypedCorners } from "../../../src/geo/draft/typed-corners.ts";
import type { Position } from "../../../src/geo/position.ts";

const MENTOUGOU: readonly Position[] = [
  [116.1178, 39.88552],
  [116.1188, 39.88541],
  [116.1255, 39.88597],
  [116.1255, 39.893164],
  [116.1178, 39.893164],
];

const polygon = (corners: readonly Position[]): Draft => ({ tool: "polygon", corners });

test("a polygon is closed and wound counter-clockwise, whichever way it was drawn", () => {
  const closed = [...MENTOUGOU, MENTOUGOU[0]];
  for (const corners of [MENTOUGOU, MENTOUGOU.toReversed()]) {
    const shape = shapeOfDraft(polygon(corners));
    if (shape?.type !== "Polygon") throw new Error("No polygon.");
    const [ring = []] = shape.coordinates;
    expect(ring).toHaveLength(6);
    expect(ring[0]).toEqual(ring[5]);
    expect(new Set(ring.map(String))).toEqual(new Set(closed.map(String)));
    // Shoelace by hand: twice the area is positive.
    const sum = ring.slice(1).reduce((total, [x = 0, y = 0], at) => {
      const [px = 0, py = 0] = ring[at] ?? [];
      return total + (px * y - x * py);
    }, 0);
    expect(sum).toBeGreaterThan(0);
    // The corners keep the numbers that they were drawn by.
    const [span] = ringSpans(shape, isTurned(polygon(corners), shape));
    const numbered = corners.map((_, number) => span && cornerOfNumber([span], number));
    expect(numbered.map((at) => at && ring[at.corner])).toEqual(corners);
    expect(numbered.map((at) => at && span && numberOfCorner([span], at))).toEqual([0, 1, 2, 3, 4]);
  }
});

test("too few corners make no shape", () => {
  expect(shapeOfDraft(polygon(MENTOUGOU.slice(0, 2)))).toBeUndefined();
  expect(isComplete(polygon(MENTOUGOU.slice(0, 3)))).toBe(true);
  expect(shapeOfDraft({ tool: "line", corners: MENTOUGOU.slice(0, 1) })).toBeUndefined();
  expect(shapeOfDraft({ tool: "point", corners: [] })).toBeUndefined();
  expect(shapeOfDraft({ tool: "point", corners: [[1, 2]] })).toEqual({
    type: "Point",
    coordinates: [1, 2],
  });
});

test("the same corner twice is one; a point is where it was set last", () => {
  const [first = [0, 0]] = MENTOUGOU;
  expect(addCorners(polygon([]), [first, first]).corners).toEqual([first]);
  const draft = polygon([first]);
  expect(addCorners(draft, [first])).toBe(draft);
  const point: Draft = { tool: "point", corners: [[1, 1]] };
  expect(addCorners(point, [[2, 2]]).corners).toEqual([[2, 2]]);
});

test("corners have 7 decimals, and longitudes within a turn", () => {
  expect(asCorner([476.123_456_789, 39.000_000_04])).toEqual([116.123_456_8, 39]);
  expect(asCorner([-190, 91])).toEqual([170, 90]);
});

test("the box goes the short way over the antimeridian", () => {
  expect(
    boundsOfDraft({
      tool: "line",
      corners: [
        [179, 1],
        [-179, 2],
      ],
    }),
  ).toEqual([179, 1, -179, 2]);
  expect(boundsOfDraft(polygon([]))).toBeUndefined();
});

// Planimeter of GeographicLib: 548 675 m², 2 968.9 m.
test("the figures are those of the ellipsoid, with the position that is aimed at as a corner", () => {
  const set = draftFigures(polygon(MENTOUGOU));
  expect(set.areaSquareMetres).toBeCloseTo(548_675, -1);
  expect(set.lengthMetres).toBeCloseTo(2968.9, 0);
  const aimed = draftFigures(polygon(MENTOUGOU.slice(0, 4)), MENTOUGOU[4]);
  expect(aimed.edge).toEqual(set.edge);
  expect(aimed.areaSquareMetres).toBeCloseTo(set.areaSquareMetres ?? 0, 4);
  expect(aimed.lengthMetres).toBeCloseTo(set.lengthMetres, 9);
  // GeodSolve -i: 658.5 m due west along the northern edge.
  expect(set.edge?.distanceMetres).toBeCloseTo(658.5, 0);
  expect(set.edge?.bearingDegrees).toBeCloseTo(270, 1);
  expect(draftFigures(polygon([]))).toEqual({
    edge: undefined,
    areaSquareMetres: undefined,
    lengthMetres: 0,
  });
});

/** The figures with each corner in turn added to the sums of those before it. */
function figuresByCorner(corners: readonly Position[], tool: Draft["tool"] = "polygon") {
  let sums: DraftSums | undefined;
  for (const count of corners.keys())
    sums = draftSums({ tool, corners: corners.slice(0, count) }, sums);
  const draft = { tool, corners: corners.slice(0, -1) };
  return draftFigures(draft, corners.at(-1), sums && { ...sums, corners: draft.corners });
}

// Planimeter -w -p 6.
test.each<readonly [string, readonly Position[], metres: number, squareMetres: number]>([
  ["in Beijing", MENTOUGOU, 2968.915487, 548_675.1096],
  [
    "over the antimeridian",
    [
      [179.5, 65],
      [-179, 66],
      [-178, 64.5],
      [-179.5, 64],
    ],
    518_027.570978,
    13_928_818_625,
  ],
  [
    "around a pole",
    [
      [0, 80],
      [90, 80],
      [180, 80],
      [-90, 81],
    ],
    6_149_037.172443,
    2_381_386_737_902.1,
  ],
  [
    "around a third of the globe",
    [
      [0, -10],
      [120, -10],
      [-120, -10],
    ],
    39_092_082.834076,
    183_887_675_016_593.8,
  ],
])("corner by corner the figures grow to those of a ring %s", (_, ring, metres, squareMetres) => {
  for (const corners of [ring, ring.toReversed()]) {
    const { areaSquareMetres = 0, lengthMetres } = figuresByCorner(corners);
    expect(areaSquareMetres).toBeCloseTo(squareMetres, squareMetres > 1e10 ? 0 : 3);
    expect(lengthMetres).toBeCloseTo(metres, 5);
  }
});

test("sums that go on from others are those of all corners, whatever the others were", () => {
  const position = fc.tuple(
    // Nowhere near the other side of the globe, to which there are two ways.
    fc.double({ min: 120, max: 240, noNaN: true }).map((lon) => (lon > 180 ? lon - 360 : lon)),
    fc.double({ min: -60, max: 60, noNaN: true }),
  );
  const run = fc.array(position, { maxLength: 12 });
  fc.assert(
    fc.property(run, run, fc.nat(12), (corners, others, count) => {
      const draft = polygon(corners);
      const whole = draftSums(draft);
      for (const earlier of [corners.slice(0, count), others]) {
        const sums = draftSums(draft, draftSums(polygon(earlier)));
        expect(sums.lengthMetres).toBeCloseTo(whole.lengthMetres, 5);
        expect(sums.areaSquareMetres).toBeCloseTo(whole.areaSquareMetres, 0);
      }
    }),
    { numRuns: 200 },
  );
});

test("typed corners are read line by line, with or without their numbers", () => {
  const text = "39.89, 116.11\n\n 2. 39.88, 116.12\r\nJ3: 39°52′N 116°7′E";
  const read = readTypedCorners(text);
  if (!read.ok) throw new Error(read.text);
  expect(read.corners.slice(0, 2)).toEqual([
    [116.11, 39.89],
    [116.12, 39.88],
  ]);
  expect(read.corners[2]?.[0]).toBeCloseTo(116.116_667, 5);
  expect(readTypedCorners("39.89, 116.11\nnowhere")).toEqual({
    ok: false,
    line: 2,
    text: "nowhere",
    fault: { kind: "unreadable" },
  });
});

/** Sides and diagonals of a closed ring, in metres, by GeographicLib. */
const sides = (shape: GeoJSON.Geometry | undefined): number[] => {
  if (shape?.type !== "Polygon") throw new Error("No polygon.");
  const [ring = []] = shape.coordinates;
  return ring.slice(1).map((to, at) => {
    const [from = []] = [ring[at]];
    return geodesicInverse([from[0] ?? 0, from[1] ?? 0], [to[0] ?? 0, to[1] ?? 0]).distanceMetres;
  });
};

test("a rectangle of two corners follows the meridians, over the antimeridian too", () => {
  const draft: Draft = {
    tool: "rectangle",
    corners: [
      [179.999, 10],
      [-179.999, 10.001],
    ],
  };
  expect(isFull(draft)).toBe(true);
  expect(shapeOfDraft(draft)).toEqual({
    type: "Polygon",
    coordinates: [
      [
        [179.999, 10],
        [-179.999, 10],
        [-179.999, 10.001],
        [179.999, 10.001],
        [179.999, 10],
      ],
    ],
  });
});

test("a rectangle of three corners has right angles and the width of the third corner, at any angle", () => {
  // GeodSolve -i: a is 500 m from b at 30°; the third corner lies 200 m off that side, and 80 m along it.
  const a: Position = [116.1178, 39.8885];
  const b = asCorner(geodesicDestination(a, 30, 500));
  const c = geodesicDestination(geodesicDestination(a, 30, 80), 120, 200);
  const draft: Draft = { tool: "rectangle", corners: [a, b, c], angled: true };
  const lengths = sides(shapeOfDraft(draft)).toSorted((one, other) => one - other);
  // Corners are rounded to a centimetre.
  for (const [at, metres] of [200, 200, 500, 500].entries())
    expect(lengths[at]).toBeCloseTo(metres, 1);
  expect(draftFigures(draft).areaSquareMetres).toBeCloseTo(100_000, -2);
  expect(isFull({ ...draft, corners: [a, b] })).toBe(false);
});

test("a circle is as far from its centre everywhere, and its radius can be any position on it", () => {
  const centre: Position = [116.1178, 39.8885];
  const draft: Draft = { tool: "circle", corners: [centre, geodesicDestination(centre, 77, 418)] };
  const shape = shapeOfDraft(draft);
  if (shape?.type !== "Polygon") throw new Error("No polygon.");
  for (const [lon = 0, lat = 0] of shape.coordinates[0] ?? [])
    expect(geodesicInverse(centre, [lon, lat]).distanceMetres).toBeCloseTo(418, 1);
});

test("another tool keeps the corners that mean the same to it", () => {
  expect(withTool(polygon(MENTOUGOU), "line").corners).toEqual(MENTOUGOU);
  expect(withTool(polygon(MENTOUGOU), "circle").corners).toEqual([]);
  expect(
    addCorners({ tool: "circle", corners: [[1, 1]] }, [
      [2, 2],
      [3, 3],
    ]).corners,
  ).toEqual([
    [1, 1],
    [3, 3],
  ]);
});

test("of a stroke as few corners are left as stay within the tolerance", () => {
  const straight = [0, 1, 2, 3].map((step): Position => [116 + step * 0.001, 39.9]);
  const bent: Position = [116.003, 39.901];
  expect(cornersOfStroke([...straight, bent], 1)).toEqual([straight[0], straight[3], bent]);
});
