import { describe, expect, test } from "vitest";
import {
  placeNames,
  type PlateBox,
  textWidth,
} from "../../../../src/panels/catalogue/card/footprint/line-names.ts";

const PLATE = { width: 384, height: 168 };
/** A road from the plate's western rim to its eastern one. */
const ACROSS = [
  [0, 50],
  [384, 50],
] as const;

describe("the names of a plate's lines", () => {
  test("stand on a straight road, level with it, and are told once", () => {
    const road = { name: "Road", points: ACROSS };
    const [name, ...more] = placeNames([road, road], PLATE, []);
    expect(more).toEqual([]);
    expect(name).toMatchObject({ name: "Road", degrees: 0 });
    expect(name?.at[1]).toBe(50);
    expect(name?.at[0]).toBeGreaterThan(2 + textWidth("Road") / 2);
  });

  test("keep clear of what is taken, and of each other", () => {
    const west: PlateBox = [0, 0, 250, 168];
    const [one, other] = placeNames(
      [
        { name: "One", points: ACROSS },
        { name: "Two", points: ACROSS },
      ],
      PLATE,
      [west],
    );
    expect(one?.at[0]).toBeGreaterThan(250 + textWidth("One") / 2);
    expect(other?.at[0]).toBeGreaterThan((one?.at[0] ?? 0) + textWidth("One"));
  });

  test("read from left to right, whichever way their line runs", () => {
    const [up, down] = placeNames(
      [
        {
          name: "Up",
          points: [
            [100, 150],
            [200, 50],
          ],
        },
        {
          name: "Down",
          points: [
            [350, 150],
            [250, 50],
          ],
        },
      ],
      PLATE,
      [],
    );
    // Both slopes are of a square's diagonal.
    expect(up?.degrees).toBeCloseTo(-45, 6);
    expect(down?.degrees).toBeCloseTo(45, 6);
  });

  test.each([
    [
      "is shorter than its name",
      [
        [10, 50],
        [20, 50],
      ],
    ],
    [
      "turns below it",
      [
        [100, 50],
        [110, 50],
        [110, 60],
        [120, 60],
        [120, 70],
      ],
    ],
    [
      "lies off the plate",
      [
        [0, 300],
        [384, 300],
      ],
    ],
  ] as const)("are left out where the line %s", (_, points) => {
    expect(placeNames([{ name: "Long Road", points }], PLATE, [])).toEqual([]);
  });

  test("are as wide as their letters, Chinese ones nearly twice as wide", () => {
    expect(textWidth("莲石路") / textWidth("abc")).toBeCloseTo(9.7 / 5.2, 6);
  });
});
