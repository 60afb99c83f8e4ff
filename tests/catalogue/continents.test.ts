import { featuresContaining } from "@rapideditor/country-coder";
import { expect, test } from "vitest";
import { centroidOf } from "../../src/geo/measure/centroid.ts";
import { byContinent, continentOf } from "../../src/catalogue/continents.ts";
import { shippedSummaries } from "./shipped.ts";

test("each country that has a park lies on the continent that country-coder's UN M49 says", () => {
  const regions = new Set(["002", "003", "005", "009", "142", "150"]);
  for (const { place, geometry } of shippedSummaries().parks) {
    const { country } = place;
    const [lon, lat] = centroidOf(geometry);
    const m49 = featuresContaining([lon, lat])
      .map(({ properties }) => properties.m49 ?? "")
      .filter((code) => regions.has(code));
    expect([country, m49]).toEqual([country, [continentOf(country)]]);
  }
  expect(continentOf("QQ")).toBe("001");
});

test("where most parks are comes first, among continents and among their countries", () => {
  const parks: Readonly<Record<string, number>> = { DE: 3, FR: 5, CN: 6, JP: 1, AU: 2 };
  expect(byContinent(["AU", "CN", "DE", "FR", "JP", "KR"], (code) => parks[code] ?? 0)).toEqual([
    { continent: "150", countries: ["FR", "DE"] },
    { continent: "142", countries: ["CN", "JP", "KR"] },
    { continent: "009", countries: ["AU"] },
  ]);
});
