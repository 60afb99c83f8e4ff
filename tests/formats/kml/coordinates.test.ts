import { expect, test } from "vitest";
import { readKmlCoordinates } from "../../../src/formats/kml/coordinates.ts";

const LOOSE = [
  [
    "blanks behind commas",
    "1.1, 2.1, 0 1.2, 2.2, 0",
    [
      [1.1, 2.1, 0],
      [1.2, 2.2, 0],
    ],
    false,
  ],
  [
    "a line end within a tuple",
    "1.1,\n2.1 1.2,2.2",
    [
      [1.1, 2.1],
      [1.2, 2.2],
    ],
    false,
  ],
  [
    "commas at the ends of lines",
    "1.1,2.1,0,\n1.2,2.2,0,",
    [
      [1.1, 2.1, 0],
      [1.2, 2.2, 0],
    ],
    true,
  ],
  [
    "blanks instead of commas",
    "1.1 2.1 5\n1.2 2.2 6",
    [
      [1.1, 2.1, 5],
      [1.2, 2.2, 6],
    ],
    true,
  ],
  [
    "semicolons between",
    "1.1,2.1;1.2,2.2",
    [
      [1.1, 2.1],
      [1.2, 2.2],
    ],
    true,
  ],
  ["one position with a blank", "1.1 2.1", [[1.1, 2.1]], true],
  [
    "heights that run into longitudes",
    "1.1,2.1,01.2,2.2,0-1.3,2.3,0",
    [
      [1.1, 2.1, 0],
      [1.2, 2.2, 0],
      [-1.3, 2.3, 0],
    ],
    true,
  ],
  [
    "nothing but commas, with heights of 0",
    "1.1,2.1,0,1.2,2.2,0",
    [
      [1.1, 2.1, 0],
      [1.2, 2.2, 0],
    ],
    true,
  ],
  [
    "nothing but commas, without heights",
    "1.1,2.1,1.2,2.2,1.3,2.3",
    [
      [1.1, 2.1],
      [1.2, 2.2],
      [1.3, 2.3],
    ],
    true,
  ],
  [
    "nothing but blanks",
    "1.1 2.1 1.2 2.2 1.3 2.3",
    [
      [1.1, 2.1],
      [1.2, 2.2],
      [1.3, 2.3],
    ],
    true,
  ],
] as const;

test.each(
  LOOSE.map(([what, text, positions, isLoose]) => ({ what, text, read: { positions, isLoose } })),
)("coordinates with $what are read as meant", ({ text, read }) => {
  expect(readKmlCoordinates(text)).toEqual(read);
});

test.each(["1.1,2.1,0,5", "1.1,2.1,x 1.2,2.2,0", "1.1"])(
  "what can be meant in several ways stays as it stands: %s",
  (text) => {
    expect(readKmlCoordinates(text).isLoose).toBe(false);
  },
);
