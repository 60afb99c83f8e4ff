import { documentOf } from "../../../src/document/change.ts";
import { readFeature } from "../../../src/document/feature.ts";
import { renamePark } from "../../../src/document/text-edits.ts";
import { nameColumnOf } from "../../../src/formats/names/feature-name.ts";
import { convertImport } from "../../../src/state/import/imported-collection.ts";
import { collectionText, imported } from "../import-text.ts";
import { expect, test } from "vitest";

const feature = (properties: unknown): string =>
  `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":{"type":"Point","coordinates":[2,48]}}`;
const columnOf = (...rows: readonly unknown[]) => nameColumnOf(rows.map(feature));

test("the one column of texts that tells all features apart is what they are called by", () => {
  expect(columnOf({ use: "a", Lage: "Nord" }, { use: "a", Lage: "Süd" })).toBe("Lage");
  expect(columnOf({ 区位: "东", n: 1 }, { 区位: "西", n: 2 })).toBe("区位");
});

test.each([
  [
    "two columns do",
    [
      { a: "x", b: "y" },
      { a: "y", b: "z" },
    ],
  ],
  ["a value is missing", [{ a: "x" }, {}]],
  ["a value stands twice", [{ a: "x" }, { a: "x" }, { a: "y" }]],
  ["half have a name", [{ a: "x", name: "N" }, { a: "y" }]],
  ["there is but one feature", [{ a: "x" }]],
  ["they are dates", [{ a: "2026-01-01T00:00" }, { a: "2026-01-02T00:00" }]],
  ["they are sizes", [{ a: "3.5 ha" }, { a: "4 ha" }]],
  ["they are addresses", [{ a: "https://a.example" }, { a: "https://b.example" }]],
  ["they are keys", [{ a: "0f8fad5b-d9cb-469f" }, { a: "7c9e6679-7425-40de" }]],
])("none is where %s", (_, rows) => {
  expect(columnOf(...rows)).toBeUndefined();
});

test("parks are called by it, keep it, and get a name of their own when they are renamed", async () => {
  const rows = [{ Lage: "Nord" }, { Lage: "Süd" }];
  const result = await imported(collectionText(...rows.map(feature)));
  let ids = 0;
  const { collection, parks } = convertImport(result, {
    newId: () => String(++ids),
    colour: "#000000",
  });
  expect(parks.map((park) => readFeature(park).name)).toEqual(["Nord", "Süd"]);
  const [first] = parks;
  const document = documentOf([collection], parks);
  const renamed = first && renamePark(first.id, "Gate")(document).parks.get(first.id);
  expect(renamed && readFeature(renamed).name).toBe("Gate");
  expect(renamed?.text).toContain('"Lage":"Nord","name":"Gate"');
});
