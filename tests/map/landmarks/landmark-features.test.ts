import { describe, expect, test } from "vitest";
import type { LandmarkId, LandmarkKind, TransportMode } from "../../../src/catalogue/landmark.ts";
import { glyphOf, landmarkFeatures } from "../../../src/map/landmarks/landmark-features.ts";
import { aLandmark } from "../../support/catalogue.ts";

describe("a landmark", () => {
  test.each<[LandmarkKind, TransportMode | undefined, string]>([
    ["historic", undefined, "gate"],
    ["transport", "rail", "train"],
    ["transport", "airport", "aircraft"],
    ["transport", "metro", "metro"],
    ["research", undefined, "chip"],
    ["nature", undefined, "tree"],
    ["government", undefined, "column"],
    ["university", undefined, "cap"],
  ])("of kind %s (%s) has the symbol %s", (kind, mode, glyph) => {
    expect(glyphOf(aLandmark({ kind, ...(mode && { mode }) }))).toBe(glyph);
  });

  test("has its name on the side away from the selected park", () => {
    const side = (from: readonly [number, number] | undefined) =>
      landmarkFeatures({
        landmarks: [aLandmark()],
        label: (landmark) => landmark.name.en,
        drawn: new Set(),
        colour: () => "8a55d0",
        from,
      }).features[0]?.properties?.["side"];
    expect(side([116.12, 39.9])).toBe("east");
    expect(side([116.8, 39.9])).toBe("west");
    expect(side([116.39, 39.2])).toBe("north");
    expect(side(undefined)).toBe("south");
  });

  test("knows whether a line leads to it", () => {
    const { features } = landmarkFeatures({
      landmarks: [aLandmark(), aLandmark({ id: "pek" as LandmarkId })],
      label: (landmark) => landmark.name.en,
      drawn: new Set(["pek" as LandmarkId]),
      colour: () => "8a55d0",
      from: undefined,
    });
    expect(features.map(({ properties }) => [properties?.["id"], properties?.["drawn"]])).toEqual([
      ["tiananmen", false],
      ["pek", true],
    ]);
  });
});
