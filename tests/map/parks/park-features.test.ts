import { describe, expect, test } from "vitest";
import type { ParkId } from "../../../src/catalogue/park.ts";
import type { ParkSummary } from "../../../src/catalogue/park-summary.ts";
import {
  emphasisOf,
  footprintFeatures,
  footprintLabelFeatures,
  markFeatures,
  type ParkOnMap,
  unlistedFeatures,
} from "../../../src/map/parks/park-features.ts";
import { aSummary } from "../../support/catalogue.ts";

const shown = (park: ParkSummary, change: Partial<ParkOnMap> = {}): ParkOnMap => ({
  park,
  centroid: [116.12165, 39.89225],
  label: park.name.en,
  listed: true,
  emphasis: "",
  side: "east",
  ...change,
});
const mentougou = aSummary();
const pointPark = aSummary({
  id: "kampong-ai",
  geometry: { type: "Point", coordinates: [103.79, 1.3] } as const,
});
/** Up to which zoom a park is marked. */
const untilZoomOf = (park: ParkSummary) =>
  markFeatures([shown(park)]).features[0]?.properties?.["markUntilZoom"];

const idsOf = ({ features }: GeoJSON.FeatureCollection) =>
  features.map((feature) => feature.properties?.["id"]);

describe("the parks on the map", () => {
  test("have an outline with its status and basis, but for those that are known as a point only", () => {
    const { features } = footprintFeatures([shown(mentougou), shown(pointPark)]);
    expect(features.map((feature) => feature.properties)).toEqual([
      { id: "mentougou", status: "announced", basis: "approximate" },
    ]);
    expect(features[0]?.geometry).toBe(mentougou.geometry);
  });

  test("have one mark each, at the centroid, filled as their status says", () => {
    const partly = aSummary({ status: { value: "partly-open", sources: [] } as const });
    const [mark] = markFeatures([shown(partly)]).features;
    expect(mark?.geometry).toEqual({ type: "Point", coordinates: [116.12165, 39.89225] });
    expect(mark?.properties).toMatchObject({ status: "partly-open", label: "Mentougou Park" });
  });

  test("have their names below the southern end of their outlines", () => {
    const [label] = footprintLabelFeatures([shown(mentougou)]).features;
    expect(label?.geometry).toEqual({ type: "Point", coordinates: [116.12165, 39.8885] });
  });

  test("shrink to a dot when the list leaves them out", () => {
    const parks = [shown(mentougou), shown(pointPark, { listed: false })];
    expect(idsOf(unlistedFeatures(parks))).toEqual(["kampong-ai"]);
    expect(idsOf(markFeatures(parks))).toEqual(["mentougou"]);
  });

  test("stay in full while they are selected, whether the list has them or not", () => {
    const parks = [shown(mentougou, { listed: false, emphasis: "selected" })];
    expect(idsOf(unlistedFeatures(parks))).toEqual([]);
    expect(idsOf(footprintFeatures(parks))).toEqual(["mentougou"]);
  });
});

describe("the mark of a park", () => {
  test("goes when the outline is 14 px tall: 833 m at Beijing from zoom 9.98", () => {
    // 0.0075° of latitude × 111 320 m = 834.9 m; log₂(14 × 60 053 m ÷ 834.9 m) = 9.976.
    expect(untilZoomOf(mentougou)).toBeCloseTo(9.98, 1);
  });

  test("stays for a park without an outline", () => {
    expect(untilZoomOf(pointPark)).toBeGreaterThan(19);
  });
});

test("selection sets a park off before hovering does", () => {
  const [a, b] = ["a" as ParkId, "b" as ParkId];
  expect(emphasisOf(a, a, a)).toBe("selected");
  expect(emphasisOf(a, b, a)).toBe("hovered");
  expect(emphasisOf(a, b, b)).toBe("");
});
