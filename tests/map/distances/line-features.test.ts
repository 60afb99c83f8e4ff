import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Landmark, LandmarkId } from "../../../src/catalogue/landmark.ts";
import { geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import {
  lineFeatures,
  lineLabelFeatures,
  type LineOnMap,
} from "../../../src/map/distances/line-features.ts";

const lineTo = (
  id: string,
  position: readonly [number, number],
  from: readonly [number, number] = [0, 0],
): LineOnMap => ({
  landmark: {
    id: id as LandmarkId,
    name: { en: id },
    kind: "historic",
    city: "beijing",
    position,
  } satisfies Landmark,
  from,
  length: geodesicInverse(from, position).distanceMetres,
  bearing: geodesicInverse(from, position).bearingDegrees,
  label: "12 km",
});
/** At zoom 7 the world is 65 536 px around: a pixel is 360/65 536 of a degree on the equator. */
const DEGREES_PER_PIXEL = 360 / 65_536;

describe("a distance line", () => {
  test("begins 14 px from the park and ends 10 px from the landmark", () => {
    const [line] = lineFeatures([lineTo("east", [1, 0])], 7).features;
    const longitudes = line?.geometry.coordinates.map(([lon]) => lon) ?? [];
    expect(longitudes[0]).toBeCloseTo(14 * DEGREES_PER_PIXEL, 6);
    expect(longitudes.at(-1)).toBeCloseTo(1 - 10 * DEGREES_PER_PIXEL, 6);
  });

  test("is left out when it is no longer than what is cut off its ends", () => {
    const near = 23 * DEGREES_PER_PIXEL;
    expect(lineFeatures([lineTo("near", [near, 0])], 7).features).toEqual([]);
    expect(lineFeatures([lineTo("near", [near, 0])], 8).features).toHaveLength(1);
  });

  test("runs on across the antimeridian without a jump", () => {
    const line = lineTo("fiji", [-178, -17], [178, -17]);
    const [drawn] = lineFeatures([line], 5).features;
    const longitudes = drawn?.geometry.coordinates.map(([lon]) => lon ?? 0) ?? [];
    const steps = longitudes.slice(1).map((lon, index) => lon - (longitudes[index] ?? 0));
    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(1);
    expect(longitudes.at(-1)).toBeGreaterThan(181);
  });

  test("carries the landmark's id, so that hovering its row can find it", () => {
    expect(lineFeatures([lineTo("tiananmen", [1, 0])], 7).features[0]?.properties).toEqual({
      id: "tiananmen",
    });
  });
});

describe("the figure on a line", () => {
  const labels = (lines: readonly LineOnMap[], zoom = 9, bearing = 0) =>
    lineLabelFeatures(lines, { zoom, bearing }).features;

  test("stands at .56 of the line", () => {
    expect(labels([lineTo("east", [1, 0])])[0]?.geometry.coordinates[0]).toBeCloseTo(0.56, 6);
  });

  test("stands at .86 of the longer of two lines within 6°", () => {
    const [short, long] = labels([lineTo("short", [1, 0]), lineTo("long", [2, 0.1])]);
    expect(short?.geometry.coordinates[0]).toBeCloseTo(0.56, 6);
    expect(long?.geometry.coordinates[0]).toBeCloseTo(2 * 0.86, 2);
  });

  test("keeps 44 px from its landmark where a line is short on screen, but never passes its middle", () => {
    const lines = [lineTo("short", [0.5, 0]), lineTo("long", [1, 0.01])];
    const [, crowded] = labels(lines, 7);
    expect(crowded?.geometry.coordinates[0]).toBeCloseTo(1 - 44 * DEGREES_PER_PIXEL, 3);
    const [, tiny] = labels(lines, 2);
    expect(tiny?.geometry.coordinates[0]).toBeCloseTo(0.5, 3);
  });

  test.each([
    ["east", [1, 0], 0],
    ["west", [-1, 0], 0],
    ["north-east", [1, 1], -45],
    ["south-east", [1, -1], 45],
    ["north-west", [-1, 1], 45],
  ] as const)("lies along a line to the %s", (name, position, rotation) => {
    const turned = Number(labels([lineTo(name, position)])[0]?.properties?.["rotation"]);
    expect(((((turned - rotation) % 360) + 540) % 360) - 180).toBeCloseTo(0, 0);
  });

  test("is never upside down, however the map is turned", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        fc.integer({ min: -180, max: 180 }),
        (lon, lat, bearing) => {
          const [label] = labels([lineTo("any", [lon, lat])], 9, bearing);
          const onScreen = Number(label?.properties?.["rotation"]) - bearing;
          expect(Math.cos((onScreen * Math.PI) / 180)).toBeGreaterThan(-1e-9);
        },
      ),
    );
  });
});
