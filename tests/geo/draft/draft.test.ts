import { expect, test } from "vitest";
import { draftFigures } from "../../../src/geo/draft/draft-figures.ts";
import {
  addCorners,
  asCorner,
  boundsOfDraft,
  type Draft,
  isComplete,
  removeLastCorner,
  shapeOfDraft,
} from "../../../src/geo/draft/draft.ts";
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
  expect(removeLastCorner(draft).corners).toEqual([]);
  expect(removeLastCorner(polygon([])).corners).toEqual([]);
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
  expect(aimed).toEqual(set);
  // GeodSolve -i: 658.5 m due west along the northern edge.
  expect(set.edge?.distanceMetres).toBeCloseTo(658.5, 0);
  expect(set.edge?.bearingDegrees).toBeCloseTo(270, 1);
  expect(draftFigures(polygon([]))).toEqual({
    edge: undefined,
    areaSquareMetres: undefined,
    lengthMetres: 0,
  });
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
  });
});
