import { describe, expect, test } from "vitest";
import { middleOfMost } from "../../src/geo/hemisphere.ts";
import type { Position } from "../../src/geo/position.ts";

const near = ([lon, lat]: Position): unknown => [expect.closeTo(lon, 9), expect.closeTo(lat, 9)];

describe("the middle of most positions", () => {
  test("is, of two, half way along the great circle", () => {
    // `GeodSolve -e 6371000 0`: half of the way from 40° N 110° E to 50° N 30° E.
    expect(
      middleOfMost([
        [110, 40],
        [30, 50],
      ]),
    ).toEqual(near([74.19864912647733, 52.47192166132631]));
  });

  test("leaves out what is beyond 60° from all of them", () => {
    expect(
      middleOfMost([
        [-80, 0],
        [100, 0],
        [120, 0],
        [-61, 0],
        [110, 0],
      ]),
    ).toEqual(near([110, 0]));
  });

  test("goes across the antimeridian and over a pole", () => {
    expect(
      middleOfMost([
        [175, 0],
        [-165, 0],
      ]),
    ).toEqual(near([-175, 0]));
    expect(
      middleOfMost([
        [0, 70],
        [180, 70],
      ])?.[1],
    ).toBeCloseTo(90, 9);
  });

  test("is nowhere when there is none", () => {
    expect(middleOfMost([])).toBeUndefined();
  });
});
