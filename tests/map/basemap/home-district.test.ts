import { expect, test } from "vitest";
import { districtText, isNamedIn } from "../../../src/map/basemap/home-district.ts";
import { aSummary } from "../../support/catalogue.ts";

const placed = (city: string, district?: string) =>
  aSummary({
    place: {
      country: "CN",
      city: { en: city },
      ...(district !== undefined && { district: { en: district } }),
    },
  });

test("a park of Beijing lies in the district that its address names", () => {
  const text = districtText(placed("Beijing", "Mentougou, Yongding town, block 21"));
  expect(isNamedIn(text)).toEqual(["in", ["get", "name"], "Mentougou, Yongding town, block 21"]);
});

test("a park elsewhere, or without a district, sets no district of Beijing off", () => {
  expect(districtText(placed("Changchun", "Chaoyang"))).toBe("");
  expect(districtText(placed("Beijing"))).toBe("");
  expect(districtText(undefined)).toBe("");
});
