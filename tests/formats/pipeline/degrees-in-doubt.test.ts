import { expect, test } from "vitest";
import { collectionText, imported } from "../import-text.ts";

const point = (x: number, y: number): string =>
  `{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[${x},${y}]}}`;

const doubtsIn = async (...points: readonly (readonly [number, number])[]) => {
  const { findings } = await imported(collectionText(...points.map(([x, y]) => point(x, y))));
  return findings.filter(({ kind }) => kind === "degrees-in-doubt");
};

test.each([
  // Pixels of a page of 975 by 610, as the projected files of us-atlas have them.
  [
    [100, 60],
    [500, 300],
    [700, 400],
  ],
  [
    [12, -40],
    [15, 80],
    [800, 610],
    [900, 20],
    [-700, 300],
  ],
] as const)("few of many numbers fit as degrees: %j %j %j", async (...points) => {
  const added = points.filter(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90).length;
  const rejected = points.length - added;
  expect(await doubtsIn(...points)).toEqual([
    { kind: "degrees-in-doubt", rejected, added, severity: "warning", place: {} },
  ]);
});

test.each([
  // One mistyped latitude among degrees.
  [
    [116.1, 39.9],
    [116.2, 399],
    [116.3, 40],
  ],
  // Metres of a system that is known beside degrees: those have a button.
  [
    [116.1, 39.9],
    [440_720, 4_419_000],
    [440_800, 4_419_100],
  ],
  // Nothing came in that could be in doubt.
  [
    [500, 300],
    [700, 400],
  ],
] as const)(
  "where most fit, or what does not is understood, nothing is asked: %j",
  async (...points) => {
    expect(await doubtsIn(...points)).toEqual([]);
  },
);
