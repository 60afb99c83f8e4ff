import { expect, test } from "vitest";
import { ringFeatures, ringLabelFeatures } from "../../../src/map/rings/layer.ts";

/** On the equator a degree of longitude is 111 319.49 m long on WGS 84. */
const METRES_PER_DEGREE = 111_319.490_793;

test("the rings lie 5, 10, 25 and 50 km about the park", () => {
  const reach = ringFeatures([0, 0]).features.map(({ geometry }) =>
    Math.max(...geometry.coordinates.map(([lon]) => lon ?? 0)),
  );
  expect(reach.map((degrees) => Math.round(degrees * METRES_PER_DEGREE))).toEqual([
    5000, 10_000, 25_000, 50_000,
  ]);
});

test("each ring tells its radius, in the words that it is given", () => {
  const labels = ringLabelFeatures([0, 0], (metres) => `${metres / 1000} km`).features;
  expect(new Set(labels.map(({ properties }) => properties?.["label"]))).toEqual(
    new Set(["5 km", "10 km", "25 km", "50 km"]),
  );
});
