import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parkJsonSchema } from "../../../geodata/park-schema.ts";
import { citationsOfPark } from "../../../src/catalogue/citation.ts";
import { type FactEntries, PARK_FACTS } from "../../../src/catalogue/park-facts.ts";
import { type Park, parkSchema } from "../../../src/catalogue/park.ts";
import { readPark } from "../../../src/catalogue/read-item.ts";
import type { SourceId } from "../../../src/catalogue/text.ts";
import { writePark } from "../../../src/catalogue/write.ts";
import { factText } from "../../../src/panels/catalogue/card/facts/fact-text.ts";
import { factGroups, landAreas } from "../../../src/panels/catalogue/card-facts.ts";
import { citedSources } from "../../../src/panels/catalogue/cited-sources.ts";
import { plain } from "../../../src/words/format/figures.ts";
import { messagesOf } from "../../support/words.ts";

/** The entries of the atlas, with one that it has not. */
const PLANTED: FactEntries = { ...PARK_FACTS, "public-grant": { kind: "money", place: "grid" } };

const GRANT = {
  key: "public-grant",
  value: 4_500_000,
  unit: "EUR",
  what: { en: "Paid by the city" },
  sources: ["city-budget"],
};

const schema = parkSchema(PLANTED);
const least = readFileSync("tests/fixtures/catalogue/good/least.geojson", "utf8");

/** The file of a park that tells a grant and nothing else, as JSON. */
const fileWith = (change: object = {}): unknown => {
  const feature = JSON.parse(least) as { properties: object };
  const facts = [{ ...GRANT, ...change }];
  return { ...feature, properties: { ...feature.properties, facts } };
};

function parkWithGrant(): Park {
  const read = readPark(fileWith(), schema);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** A JSON Schema as ajv tells whether a value fits. */
const fits = (jsonSchema: object) =>
  new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(jsonSchema);

describe("a fact that is planted among the entries", () => {
  test("is read with its sources, and refused where it is no entry", () => {
    expect(parkWithGrant().facts).toEqual([GRANT]);
    expect(citationsOfPark(parkWithGrant())).toEqual([
      { source: "city-budget", path: ["properties", "facts", 0, "sources", 0] },
    ]);
    expect(readPark(fileWith())).toMatchObject({
      ok: false,
      problem: [{ kind: "not-one-of", path: ["properties", "facts", 0, "key"] }],
    });
  });

  test.each([
    [{ value: "a lot" }, { kind: "wrong-type", expected: "number", path: "value" }],
    [{ value: -1 }, { kind: "out-of-range", range: "0 to 9007199254740991", path: "value" }],
    [{ unit: "€" }, { kind: "malformed", expected: "currency", path: "unit" }],
    [{ valueZh: "很多" }, { kind: "unknown-member", path: "valueZh" }],
  ])("is refused as %j, and the problem says where", (change, { path, ...problem }) => {
    expect(readPark(fileWith(change), schema)).toEqual({
      ok: false,
      problem: [{ ...problem, path: ["properties", "facts", 0, path] }],
    });
  });

  test("is in the JSON Schema, which refuses another kind of value", () => {
    const fitsPlanted = fits(parkJsonSchema(PLANTED));
    expect(fitsPlanted(fileWith())).toBe(true);
    expect(fitsPlanted(fileWith({ value: "a lot" }))).toBe(false);
    expect(fits(parkJsonSchema())(fileWith())).toBe(false);
  });

  test("has its row in the card, behind the others, written as its kind is", () => {
    const groups = factGroups(parkWithGrant(), PLANTED);
    expect(groups.map(({ key, facts }) => [key, facts.length])).toEqual([
      ["investment", 0],
      ["enterprises", 0],
      ["public-grant", 1],
    ]);
    const format = { language: "en", units: "ha", words: messagesOf("en") } as const;
    const [fact] = parkWithGrant().facts;
    expect(fact && plain(factText(fact, format, PLANTED))).toBe("EUR 4.5 m");
  });

  test("stands beside the measured area, if that is its place", () => {
    const entries: FactEntries = { ...PARK_FACTS, "leased-land": { kind: "land", place: "area" } };
    const lease = { ...GRANT, key: "leased-land", value: 12, unit: "ha" };
    const read = readPark(fileWith(lease), parkSchema(entries));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(landAreas(read.value, entries)).toEqual([lease]);
    expect(factGroups(read.value, entries).map(({ key }) => key)).not.toContain("leased-land");
    const cited = citedSources(read.value, entries).get("city-budget" as SourceId);
    expect(cited?.supports).toEqual(["leased-land"]);
  });

  test("is what its source is cited for", () => {
    const cited = citedSources(parkWithGrant(), PLANTED).get("city-budget" as SourceId);
    expect(cited).toMatchObject({ number: 1, supports: ["public-grant"] });
  });

  test("leaves with the park's file, and comes back from it", () => {
    const text = writePark(parkWithGrant(), []);
    expect(readPark(JSON.parse(text), schema)).toEqual({ ok: true, value: parkWithGrant() });
  });
});
