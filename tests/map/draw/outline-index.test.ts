import fc from "fast-check";
import { expect, test } from "vitest";
import type { OutlineGeometry } from "../../../src/geo/outline/address.ts";
import { deleteCorners, insertCorner, moveCorners } from "../../../src/geo/outline/corners.ts";
import type { EditedOutline } from "../../../src/geo/outline/outline.ts";
import { indexOutline, type OutlineIndex } from "../../../src/map/draw/outline-index.ts";

/** A square from 0° to 10° with a small hole in the middle of it. */
const HOLED: OutlineGeometry = {
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
    [
      [4, 4],
      [4, 5],
      [5, 5],
      [4, 4],
    ],
  ],
};

const addresses = (index: OutlineIndex, ...box: readonly [number, number, number, number]) =>
  index.search(box).map(({ at }) => `${at.ring}/${at.corner}`);

test("corners are found by the boxes of the edges that leave them, on any turn of the globe", () => {
  const index = indexOutline(HOLED);
  expect(addresses(index, 9, 4, 11, 6)).toEqual(["0/1"]);
  expect(addresses(index, 3, 3, 4.5, 4.5)).toEqual(["1/0", "1/2"]);
  expect(addresses(index, 369, 4, 371, 6)).toEqual(["0/1"]);
  expect(addresses(index, 1, 1, 2, 2)).toEqual([]);
});

test("the ends of a line and a point have no edge, and a collection of none finds none", () => {
  const line = {
    type: "LineString",
    coordinates: [
      [179, 0],
      [-179, 2, 7],
    ],
  } as const;
  const [first, last] = indexOutline({
    ...line,
    coordinates: line.coordinates.map((one) => [...one]),
  }).search([170, -5, 190, 5]);
  expect(first?.next).toEqual([181, 2]);
  expect(last).toEqual({
    at: { part: 0, ring: 0, corner: 1 },
    position: [-179, 2, 7],
    next: undefined,
  });
  expect(indexOutline({ type: "MultiPoint", coordinates: [] }).search([0, 0, 9, 9])).toEqual([]);
});

const EDITS = fc.array(
  fc.record({
    kind: fc.constantFrom("move", "move", "move", "insert", "delete"),
    ring: fc.constantFrom(0, 1),
    corner: fc.nat(4),
    to: fc.tuple(fc.integer({ min: -5, max: 15 }), fc.integer({ min: -5, max: 15 })),
  }),
  { minLength: 1, maxLength: 12 },
);

test("an index that goes on from another finds what one made anew does", () => {
  fc.assert(
    fc.property(EDITS, fc.tuple(fc.nat(10), fc.nat(10)), (edits, [west, south]) => {
      let geometry: OutlineGeometry = HOLED;
      let index = indexOutline(geometry);
      for (const { kind, ring, corner, to } of edits) {
        const at = { part: 0, ring, corner };
        const edited: EditedOutline =
          kind === "move"
            ? moveCorners(geometry, [{ at, to }])
            : kind === "insert"
              ? insertCorner(geometry, at, to)
              : deleteCorners(geometry, [at]);
        if (!edited.ok) continue;
        // As it comes out of its text again.
        geometry = structuredClone(edited.value);
        index = indexOutline(geometry, index);
        const box = [west, south, west + 3, south + 3] as const;
        expect(index.search(box)).toEqual(indexOutline(geometry).search(box));
      }
    }),
  );
});
