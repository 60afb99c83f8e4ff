import { expect, test } from "vitest";
import { mapDataText } from "../../../src/words/format/credits.ts";

test("the data of a basemap are listed as the language lists things", () => {
  expect(mapDataText("street", "en")).toBe("OpenFreeMap, OpenMapTiles, OpenStreetMap");
  expect(mapDataText("embedded", "zh")).toBe(
    "Natural Earth、GeoNames、Apache ECharts、OpenStreetMap",
  );
});
