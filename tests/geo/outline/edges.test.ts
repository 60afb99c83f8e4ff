import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { geodesicDestination, geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import { cornerAt } from "../../../src/geo/outline/address.ts";
import { metresBesideEdge, moveEdge } from "../../../src/geo/outline/edges.ts";
import type { Position } from "../../../src/geo/position.ts";
import { lonLat } from "../../../src/geo/rings.ts";
import { problemOf, valueOf } from "./edited.ts";

/** A rectangle of 740 m by 741 m, turned by some degrees, its corners by geodesics from the first. */
function rectangle(first: Position, turned: number): GeoJSON.Polygon {
  const second = geodesicDestination(first, 90 + turned, 740);
  const third = geodesicDestination(second, turned, 741);
  const fourth = geodesicDestination(first, turned, 741);
  const ring = [first, second, third, fourth, first].map((position) => [...position]);
  return { type: "Polygon", coordinates: [ring] };
}

const edge = (corner: number) => ({ part: 0, ring: 0, corner });
const metresBetween = (one: GeoJSON.Position | undefined, other: GeoJSON.Position | undefined) =>
  geodesicInverse(lonLat(one), lonLat(other)).distanceMetres;

describe("an edge that is moved", () => {
  test("keeps the angles of a rectangle anywhere, and both ends go as far as asked", () => {
    const lat = fc.double({ min: -80, max: 80, noNaN: true });
    const turn = fc.double({ min: 0, max: 360, noNaN: true });
    const by = fc.double({ min: -600, max: 600, noNaN: true });
    fc.assert(
      fc.property(lat, turn, by, fc.nat(3), (south, turned, metres, corner) => {
        const geometry = rectangle([179.999, south], turned);
        const moved = valueOf(moveEdge(geometry, edge(corner), metres));
        if (!moved) throw new Error("Nothing is in the way.");
        for (const end of [corner, (corner + 1) % 4]) {
          const way = metresBetween(cornerAt(geometry, edge(end)), cornerAt(moved, edge(end)));
          // Opposite sides of the rectangle converge by some 10⁻⁴ of a degree.
          expect(Math.abs(way - Math.abs(metres))).toBeLessThan(0.001);
        }
        expect(
          metresBesideEdge(geometry, edge(corner), cornerAt(moved, edge(corner))!),
        ).toBeCloseTo(metres, 3);
      }),
    );
  });

  test("to the left of a ring that goes counter-clockwise makes it smaller", () => {
    const moved = valueOf(moveEdge(rectangle([116, 40], 0), edge(0), 100));
    expect(cornerAt(moved!, edge(0))?.[1]).toBeGreaterThan(40.000_8);
  });

  test("slides along a slanted neighbour, to meet its line", () => {
    // At the equator 0.001° east are 111.319 m, 0.001° north 110.574 m.
    const slanted: GeoJSON.Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [0.004, 0],
          [0.003, 0.002],
          [0.001, 0.002],
          [0, 0],
        ],
      ],
    };
    const moved = valueOf(moveEdge(slanted, edge(0), 110.574));
    expect(cornerAt(moved!, edge(0))?.[0]).toBeCloseTo(0.0005, 7);
    expect(cornerAt(moved!, edge(1))?.[0]).toBeCloseTo(0.0035, 7);
    expect(cornerAt(moved!, edge(1))?.[1]).toBeCloseTo(0.001, 7);
  });

  test("goes straight to the side where a line ends or goes on", () => {
    const line: GeoJSON.LineString = {
      type: "LineString",
      coordinates: [
        [0, 0, 9],
        [0.001, 0],
        [0.002, 0.000_1],
      ],
    };
    const moved = valueOf(moveEdge(line, edge(0), 110.574));
    expect(cornerAt(moved!, edge(0))?.map((number) => Number(number.toFixed(7)))).toEqual([
      0, 0.001, 9,
    ]);
    expect(cornerAt(moved!, edge(1))?.map((number) => Number(number.toFixed(7)))).toEqual([
      0.001, 0.001,
    ]);
  });

  test.each([
    [
      "where none leaves the corner",
      [
        [0, 0],
        [1, 0],
      ],
      1,
      "no-such-corner",
    ],
    [
      "of no length",
      [
        [0, 0],
        [0, 0],
      ],
      0,
      "no-direction",
    ],
    [
      "of 111 km",
      [
        [0, 0],
        [1, 0],
      ],
      0,
      "too-wide",
    ],
  ])("is refused %s", (_, coordinates, corner, kind) => {
    expect(problemOf(moveEdge({ type: "LineString", coordinates }, edge(corner), 10))?.kind).toBe(
      kind,
    );
  });
});
