import { expect, test } from "vitest";
import { UNCERTAINTY_ENTRY } from "../../../src/map/uncertainty/entry.ts";
import { uncertaintyFeatures } from "../../../src/map/uncertainty/layer.ts";
import { aPark, aSummary } from "../../support/catalogue.ts";

/** On the equator a degree of longitude is 111 319.49 m long on WGS 84. */
const METRES_PER_DEGREE = 111_319.490_793;

const pointPark = (uncertaintyMetres: number) =>
  aSummary({
    geometry: { type: "Point", coordinates: [10, 0] },
    footprint: { ...aPark().footprint, basis: "schematic", uncertaintyMetres },
  });

test("a park that is a point lies in a circle as large as it may be off, true to scale", () => {
  const { features } = uncertaintyFeatures(pointPark(2000));
  expect(features).toHaveLength(1);
  const east = Math.max(...features[0]!.geometry.coordinates[0]!.map(([lon = 0]) => lon));
  expect((east - 10) * METRES_PER_DEGREE).toBeCloseTo(2000, 0);
});

test("no circle stands about an outline, nor about a point that is exact, nor about nothing", () => {
  const none = [undefined, aSummary(), pointPark(0)].map((park) => uncertaintyFeatures(park));
  expect(none.flatMap(({ features }) => features)).toEqual([]);
});

test("the legend tells of the circle from the zoom at which it is larger than a mark", () => {
  const open = pointPark(2000);
  const legendAt = (zoom: number) => UNCERTAINTY_ENTRY.legend?.({ zoom, parks: [open], open });
  // A pixel on the equator is 78 271.5 m / 2^zoom: the circle's radius is 13 px at zoom 9 and 26 px at zoom 10.
  expect([9, 10].map((zoom) => legendAt(zoom)?.entries.length)).toEqual([undefined, 1]);
  expect(UNCERTAINTY_ENTRY.legend?.({ zoom: 10, parks: [open] })).toBeUndefined();
});
