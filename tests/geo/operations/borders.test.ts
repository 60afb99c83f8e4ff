import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import {
  box,
  cornerTexts,
  done,
  place,
  polygon,
  refusal,
  ringAbout,
  ringsIn,
  shares,
  positions,
} from "./shapes.ts";

const PARK = polygon(box(116.1, 39.9, 116.11, 39.91));

describe("a line through a park", () => {
  test("divides it in two, with the same corners on both sides", () => {
    const { geometries } = done({
      kind: "split",
      geometry: PARK,
      line: positions("116.105 39.8, 116.105 40"),
      others: [],
    });
    expect(geometries).toHaveLength(2);
    const [one, other] = geometries.map(cornerTexts);
    const shared = [...(one ?? [])].filter((corner) => other?.has(corner));
    expect(shared).toHaveLength(2);
    // By hand: the geodesics of the edges bulge north by s² tan(lat) / 8R, 12 mm: a unit of the seventh decimal.
    expect(shared.toSorted()).toEqual(["116.105,39.9000001", "116.105,39.9100001"]);
  });
  test("goes on straight from its ends within, to the outline only", () => {
    const u = polygon(
      positions("0 0, 0.03 0, 0.03 0.03, 0.02 0.03, 0.02 0.01, 0.01 0.01, 0.01 0.03, 0 0.03, 0 0"),
    );
    const { geometries } = done({
      kind: "split",
      geometry: u,
      line: positions("0.002 0.02, 0.008 0.02"),
      others: [],
    });
    expect(geometries).toHaveLength(2);
    expect(cornerTexts(geometries[1])).toEqual(
      new Set(["0,0.02", "0.01,0.02", "0.01,0.03", "0,0.03"]),
    );
  });
  test("takes over a corner that it goes through, and runs along an edge without a cut", () => {
    const across = done({
      kind: "split",
      geometry: PARK,
      line: positions("116.1 39.9, 116.11 39.91"),
      others: [],
    });
    expect(across.geometries.flatMap((piece) => ringsIn(piece).flat())).toHaveLength(8);
    expect(
      refusal({
        kind: "split",
        geometry: PARK,
        line: positions("116.1 39.9, 116.11 39.9"),
        others: [],
      }),
    ).toEqual({ kind: "line-misses" });
  });
  test("through a hole divides the ring about it, and a hole beside it stays with its piece", () => {
    const holes = [
      box(116.104, 39.904, 116.106, 39.906),
      box(116.101, 39.901, 116.102, 39.902),
    ].map((ring) => ring.toReversed());
    const { geometries } = done({
      kind: "split",
      geometry: polygon(...PARK.coordinates, ...holes),
      line: positions("116.105 39.8, 116.105 40"),
      others: [],
    });
    expect(geometries.map((piece) => ringsIn(piece).length).toSorted()).toEqual([1, 2]);
    expect(geometries.flatMap(ringsIn)).toContainEqual(holes[1]);
  });
  test("into a hole and no further divides nothing", () => {
    const hole = box(116.104, 39.904, 116.106, 39.906).toReversed();
    const line = positions("116.09 39.905, 116.105 39.905");
    expect(
      refusal({ kind: "split", geometry: polygon(...PARK.coordinates, hole), line, others: [] }),
    ).toEqual({ kind: "line-misses" });
  });
  test("of several corners that stay with their heights is bent as it was drawn", () => {
    const high = polygon(box(116.1, 39.9, 116.11, 39.91).map((position) => [...position, 80]));
    const { geometries, lostHeights, cornersWithoutHeight } = done({
      kind: "split",
      geometry: high,
      line: positions("116.09 39.905, 116.104 39.906, 116.106 39.904, 116.12 39.905"),
      others: [],
    });
    expect(lostHeights).toBe(0);
    // Two where the line crosses the outline, and two of its own.
    expect(cornersWithoutHeight).toBe(4);
    for (const piece of geometries) expect(cornerTexts(piece)).toContain("116.104,39.906");
  });
  test("leaves parts that it misses with the largest piece", () => {
    const two: GeoJSON.MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [PARK.coordinates, [box(116.2, 39.9, 116.21, 39.91)]],
    };
    const { geometries } = done({
      kind: "split",
      geometry: two,
      line: positions("116.103 39.8, 116.103 40"),
      others: [],
    });
    expect(geometries.map(({ type }) => type)).toEqual(["MultiPolygon", "Polygon"]);
  });
  test("sets its corners in neighbours that share the edge, and in no others", () => {
    const south = polygon(box(116.1, 39.89, 116.11, 39.9));
    const line = positions("116.105 39.895, 116.105 40");
    const { others } = done({
      kind: "split",
      geometry: PARK,
      line,
      others: [south, polygon(box(117, 39, 117.1, 39.1))],
    });
    expect(others.map((other) => other && cornerTexts(other).has("116.105,39.9000001"))).toEqual([
      true,
      undefined,
    ]);
  });
  test("divides a park on the antimeridian too", () => {
    const park: GeoJSON.MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [[box(179.99, 10, 180, 10.02)], [box(-180, 10, -179.98, 10.02)]],
    };
    const { geometries } = done({
      kind: "split",
      geometry: park,
      line: positions("179.98 10.01, -179.97 10.015"),
      others: [],
    });
    expect(geometries.map((piece) => ringsIn(piece).length)).toEqual([2, 2]);
    for (const piece of geometries)
      expect([...cornerTexts(piece)]).toEqual(
        expect.arrayContaining(["180,10.012", "-180,10.012"]),
      );
  });
  test("is refused where it meets itself or misses", () => {
    const loop = positions("116.09 39.905, 116.12 39.905, 116.105 39.92, 116.105 39.89");
    expect(refusal({ kind: "split", geometry: PARK, line: loop, others: [] })).toEqual({
      kind: "line-crosses-itself",
    });
    expect(
      refusal({
        kind: "split",
        geometry: PARK,
        line: positions("0 0, 1 1"),
        others: [],
      }),
    ).toEqual({ kind: "line-misses" });
    expect(
      refusal({ kind: "split", geometry: PARK, line: [[116.105, 39.905]], others: [] }),
    ).toEqual({ kind: "line-misses" });
  });
});

describe("a park that is brought to its neighbour", () => {
  // 3 m west of the neighbour, whose corner at 39.905 it lacks; its own corner at 39.903 the neighbour lacks.
  const near = polygon(
    positions(
      "116.09 39.9, 116.09997 39.90001, 116.09996 39.903, 116.09997 39.90999, 116.09 39.91, 116.09 39.9",
    ),
  );
  const neighbour = polygon(
    positions("116.1 39.9, 116.11 39.9, 116.11 39.91, 116.1 39.91, 116.1 39.905, 116.1 39.9"),
  );
  test("takes over its corners, and both get those of the other", () => {
    const { geometries, others } = done({
      kind: "snap",
      geometry: near,
      others: [neighbour],
      metres: 5,
    });
    const border = ["116.1,39.9", "116.1,39.903", "116.1,39.905", "116.1,39.91"];
    expect(
      [...cornerTexts(geometries[0])].filter((corner) => corner.startsWith("116.1,")).toSorted(),
    ).toEqual(border);
    expect(
      [...cornerTexts(others[0])].filter((corner) => corner.startsWith("116.1,")).toSorted(),
    ).toEqual(border);
  });
  test("stays where nothing is within the distance", () => {
    expect(refusal({ kind: "snap", geometry: near, others: [neighbour], metres: 2 })).toEqual({
      kind: "unchanged",
    });
  });
  test("leaves no gap once gaps are closed: merged they have one ring, and the sum of their areas", () => {
    const closed = done({ kind: "close-gaps", geometry: neighbour, others: [near], metres: 5 });
    expect(closed.geometries[0]).toEqual(
      polygon(
        positions(
          "116.1 39.9, 116.11 39.9, 116.11 39.91, 116.1 39.91, 116.1 39.905, 116.1 39.903, 116.1 39.9",
        ),
      ),
    );
    const moved = closed.others[0];
    if (!moved) throw new Error("The neighbour did not move.");
    const merged = done({ kind: "merge", geometry: closed.geometries[0], others: [moved] });
    expect(ringsIn(merged.geometries[0])).toHaveLength(1);
    expect(merged.areaAfterSquareMetres).toBeCloseTo(closed.areaAfterSquareMetres, 1);
  });
  test("moves no corner farther than the distance", () => {
    fc.assert(
      fc.property(place, shares, shares, (at, one, two) => {
        const geometry = polygon(ringAbout(at, one));
        const metres = at.reach * 5000;
        const operation = {
          kind: "snap",
          geometry,
          others: [polygon(ringAbout(at, two, { east: 1.2 }))],
          metres,
        } as const;
        if (refusal(operation)) return;
        const before = ringsIn(geometry).flat();
        for (const [lon = 0, lat = 0] of ringsIn(done(operation).geometries[0]).flat()) {
          const way = before.map(
            ([x = 0, y = 0]) => geodesicInverse([lon, lat], [x, y]).distanceMetres,
          );
          const fromOthers = ringsIn(operation.others[0])
            .flat()
            .some(([x, y]) => x === lon && y === lat);
          expect(fromOthers || Math.min(...way) <= metres + 0.02).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
