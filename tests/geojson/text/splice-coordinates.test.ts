import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCoordinates } from "../../../src/geojson/text/coordinates-text.ts";
import { rootValue } from "../../../src/geojson/text/json-scan.ts";
import { splicedCoordinates } from "../../../src/geojson/text/splice-coordinates.ts";
import {
  writtenCoordinates,
  type WriteNumber,
} from "../../../src/geojson/text/write-coordinates.ts";

const write: WriteNumber = (position, at) => (position[at] ?? 0).toFixed(2);

/** A number, written as JSON may have it. */
const number = fc
  .tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom("", ".0", ".50", "e0", ".5E+0"))
  .map(([whole, end]) => `${whole}${end}`);

const blank = fc.constantFrom("", "", " ", "\n  ");

/** A list of items in a layout of its own; an empty one has no blanks, which writing it whole leaves out. */
const listOf = (
  item: fc.Arbitrary<string>,
  size: { minLength: number; maxLength: number },
): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(blank, item, blank), size)
    .map((items) => `[${items.map((parts) => parts.join("")).join(",")}]`);

const position = listOf(number, { minLength: 2, maxLength: 3 });
const ring = listOf(position, { minLength: 0, maxLength: 6 });
const polygon = listOf(ring, { minLength: 0, maxLength: 3 });

type Rings = readonly (readonly (readonly number[])[])[];

/** The rings with some of their numbers exchanged, in places that are counted through. */
function changed(rings: Rings, changes: readonly (readonly [place: number, by: number])[]): Rings {
  const numbers = rings.flat(2).length;
  const shifts = new Map(changes.map(([place, by]) => [place % Math.max(1, numbers), by]));
  let place = 0;
  return rings.map((one) =>
    one.map((corner) => corner.map((value) => value + (shifts.get(place++) ?? 0))),
  );
}

describe("coordinates of which some positions differ", () => {
  test("are spliced to what they are when they are written whole", () => {
    const changes = fc.array(fc.tuple(fc.nat(60), fc.constantFrom(1, -1, 0.5, 1e-9)), {
      maxLength: 4,
    });
    let spliced = 0;
    fc.assert(
      fc.property(polygon, changes, (text, shifts) => {
        const old = readCoordinates(text, rootValue(text), 2);
        const value = changed(JSON.parse(text) as Rings, shifts);
        const short = splicedCoordinates(text, value, 2, write);
        if (short === undefined || !old) return;
        spliced += 1;
        expect(short).toBe(writtenCoordinates(old, value, 2, write));
      }),
      { numRuns: 500 },
    );
    expect(spliced).toBeGreaterThan(250);
  });

  test("keep what stands about them, and their letters where another takes their place", () => {
    const text = "[ [1.0,2.0] ,\n [3,4.00,7], [1.0,2.0] ]";
    expect(
      splicedCoordinates(
        text,
        [
          [1, 2],
          [5, 4, 7],
          [1, 2],
        ],
        1,
        write,
      ),
    ).toBe("[ [1.0,2.0] ,\n [5.00,4.00,7], [1.0,2.0] ]");
    expect(
      splicedCoordinates(
        "[[1.0,2.0],[3,4]]",
        [
          [1, 2],
          [1, 2],
        ],
        1,
        write,
      ),
    ).toBe("[[1.0,2.0],[1.0,2.0]]");
  });

  test("are written whole where there are more or fewer, others than numbers, or any beyond 180°", () => {
    expect(splicedCoordinates("[[1,2],[3,4]]", [[1, 2]], 1, write)).toBeUndefined();
    expect(splicedCoordinates("[[1,2]]", [[1, 2, 3]], 1, write)).toBeUndefined();
    expect(splicedCoordinates('[[1,"2"]]', [[1, 3]], 1, write)).toBeUndefined();
    expect(
      splicedCoordinates(
        "[[181,2],[3,4]]",
        [
          [181, 2],
          [3, 5],
        ],
        1,
        write,
      ),
    ).toBeUndefined();
  });
});
