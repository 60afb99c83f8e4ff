import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { lintFeature } from "../../../src/formats/check/check-feature.ts";
import { featureOf, kindsOf, onlyFinding, polygonOf, square } from "./features.ts";

describe("rings that cross", () => {
  // What PostGIS (ST_IsValidReason) and JTS call "Self-intersection" or "Ring Self-intersection".
  test.each([
    [
      "a bow tie",
      [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
      [0.5, 0.5],
    ],
    [
      "a ring that touches itself in a vertex",
      [
        [0, 0],
        [1, 1],
        [2, 0],
        [2, 2],
        [1, 1],
        [0, 2],
        [0, 0],
      ],
      [1, 1],
    ],
    [
      "a ring whose vertex lies on an edge",
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0],
      ],
      [2, 0],
    ],
  ])("%s meets itself in one place", (_, ring, at) => {
    const found = lintFeature(polygonOf(ring)).find(({ kind }) => kind === "self-intersection");
    expect(found).toMatchObject({ count: 1, at, severity: "warning", fix: { kind: "untangle" } });
  });

  test("a spike, out and back, is a self-intersection", () => {
    expect(
      kindsOf(
        polygonOf([
          [0, 0],
          [2, 0],
          [3, 0],
          [2, 0],
          [2, 2],
          [0, 0],
        ]),
      ),
    ).toEqual(["self-intersection"]);
  });

  // Nothing makes an area of what has none, so nothing is offered.
  test.each([
    [
      "a line, there and back",
      [
        [
          [0, 0],
          [2, 2],
          [4, 4],
          [0, 0],
        ],
      ],
    ],
    [
      "two lines, each there and back",
      [
        [
          [0, 0],
          [2, 0],
          [0, 0],
          [0, 2],
          [0, 0],
        ],
      ],
    ],
    [
      "the way back along its own corner, unclosed",
      [
        [
          [0, 0],
          [2, 0],
          [0, 2],
          [0, 2],
          [2, 0],
        ],
      ],
    ],
    [
      "the way back with one corner more on the same line",
      [
        [
          [0, 0],
          [2, 0],
          [0, 2],
          [0, 2],
          [2, 0],
          [7, 0],
        ],
      ],
    ],
    [
      "three edges on one line, each part of it run along twice",
      [
        [
          [0, 0],
          [6, 0],
          [2, 0],
          [0, 0],
          [0, -3],
          [0, 0],
        ],
      ],
    ],
    ["a hole that is its shell", [square(0, 0, 4), square(0, 0, 4).toReversed()]],
  ])("%s meets itself beyond repairing", (_, rings) => {
    const found = lintFeature(polygonOf(...rings)).find(({ kind }) => kind === "self-intersection");
    expect(found).not.toHaveProperty("fix");
  });

  test("what encloses nothing on both sides of the antimeridian is not offered to be cut either", () => {
    const ring = [
      [179, 0],
      [-179, 0],
      [179, 2],
      [179, 2],
      [-179, 0],
      [-178, 0],
    ];
    const found = lintFeature(polygonOf(ring));
    expect(found.map(({ kind }) => kind)).toContain("antimeridian");
    for (const { fix } of found) expect(fix?.kind).not.toBe("cut-at-antimeridian");
    const arctic = [0, 90, 180, -90, 0].map((lon) => [lon, 80]);
    const [polar] = lintFeature(polygonOf(arctic, arctic));
    expect(polar).toMatchObject({ kind: "polar-ring" });
    expect(polar).not.toHaveProperty("fix");
    const wider = arctic.map(([lon]) => [lon, 75]);
    expect(lintFeature(polygonOf(arctic, wider))[0]).not.toHaveProperty("fix");
    // A cap is something, and so is a belt about the pole.
    expect(lintFeature(polygonOf(arctic))[0]).toHaveProperty("fix");
    expect(lintFeature(polygonOf(wider, arctic))[0]).toHaveProperty("fix");
  });

  test("a part that crosses itself waits for another to be cut at the antimeridian", () => {
    const bow = [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    const across = [
      [179, 0],
      [-179, 0],
      [-179, 1],
      [179, 1],
      [179, 0],
    ];
    const both = featureOf({ type: "MultiPolygon", coordinates: [[bow], [across]] });
    const fixes = lintFeature(both).map(({ kind, fix }) => [kind, fix?.kind]);
    expect(fixes).toEqual([
      ["self-intersection", undefined],
      ["antimeridian", "cut-at-antimeridian"],
    ]);
    const alone = featureOf({ type: "MultiPolygon", coordinates: [[bow]] });
    expect(onlyFinding(alone)).toMatchObject({ fix: { kind: "untangle" } });
  });

  test("a spike on an area is repaired", () => {
    const ring = [
      [0, 0],
      [2, 0],
      [2, 2],
      [5, 5],
      [2, 2],
      [0, 0],
    ];
    const found = lintFeature(polygonOf(ring)).find(({ kind }) => kind === "self-intersection");
    expect(found).toMatchObject({ fix: { kind: "untangle" } });
  });

  test("a pentagram crosses itself five times", () => {
    const star = [0, 144, 288, 72, 216, 0].map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return [Math.sin(angle), Math.cos(angle)];
    });
    const found = lintFeature(polygonOf(star)).find(({ kind }) => kind === "self-intersection");
    expect(found).toMatchObject({ count: 5 });
  });

  test("a hole may touch its shell in a point, but neither cross nor share an edge with it", () => {
    const shell = square(0, 0, 4);
    const touching = [
      [0, 2],
      [2, 3],
      [2, 1],
      [0, 2],
    ];
    const crossing = [
      [3, 1],
      [3, 2],
      [6, 2],
      [3, 1],
    ];
    const sharing = [
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 1],
      [0, 1],
    ];
    expect(kindsOf(polygonOf(shell, touching))).toEqual([]);
    expect(kindsOf(polygonOf(shell, crossing))).toEqual(["self-intersection"]);
    expect(kindsOf(polygonOf(shell, sharing))).toEqual(["self-intersection"]);
  });

  test("a swap of two corners of a long ring is found, however many corners it has", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 400 }), fc.nat(), (corners, seed) => {
        const ring = Array.from({ length: corners }, (_, index) => {
          const angle = (2 * Math.PI * index) / corners;
          return [100 + Math.cos(angle), 30 + Math.sin(angle)];
        });
        const swapped = [...ring];
        const first = seed % (corners - 1);
        [swapped[first], swapped[first + 1]] = [ring[first + 1] ?? [], ring[first] ?? []];
        expect(kindsOf(polygonOf([...ring, ring[0]]))).toEqual([]);
        expect(kindsOf(polygonOf([...swapped, swapped[0]]))).toContain("self-intersection");
      }),
    );
  });

  test("a ring of 50 000 corners that crosses itself everywhere ends the search at 1000 places", () => {
    const ring = Array.from({ length: 50_000 }, (_, index) => [
      100 + Math.cos(index * 2.4),
      30 + Math.sin(index * 2.4),
    ]);
    const found = lintFeature(polygonOf([...ring, ring[0]])).find(
      ({ kind }) => kind === "self-intersection",
    );
    expect(found).toMatchObject({ count: 1000 });
  });
});

describe("holes", () => {
  test("one outside its shell is told of by its number", () => {
    const feature = polygonOf(
      square(0, 0, 4),
      square(1, 1, 1).toReversed(),
      square(6, 6, 1).toReversed(),
    );
    expect(onlyFinding(feature)).toEqual({
      kind: "hole-outside",
      hole: 2,
      severity: "warning",
      path: ["geometry", "coordinates", 2],
      fix: { kind: "drop-holes-outside" },
    });
  });

  test("one in a bay of its shell is outside, though within its box", () => {
    const bay = [
      [0, 0],
      [4, 0],
      [4, 4],
      [3, 4],
      [3, 1],
      [1, 1],
      [1, 4],
      [0, 4],
      [0, 0],
    ];
    expect(kindsOf(polygonOf(bay, square(1.5, 2, 1).toReversed()))).toEqual(["hole-outside"]);
  });
});
