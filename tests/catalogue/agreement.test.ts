import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parkJsonSchema } from "../../geodata/park-schema.ts";
import type { CatalogueProblem } from "../../src/catalogue/problem.ts";
import { readPark } from "../../src/catalogue/read-item.ts";

const PUBLISHED = "geodata/park.schema.json";
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
const fitsSchema = ajv.compile(readJson(PUBLISHED) as object);

const FIXTURES = "tests/fixtures/catalogue";
const fixtures = (folder: string) =>
  readdirSync(`${FIXTURES}/${folder}`).map((file) => ({
    name: basename(file, ".geojson"),
    json: readJson(`${FIXTURES}/${folder}/${file}`),
  }));

const problemsOf = (json: unknown): readonly CatalogueProblem[] => {
  const read = readPark(json);
  return read.ok ? [] : read.problem;
};

/** The one problem of each bad file, and where it is. */
const EXPECTED: Readonly<Record<string, readonly [kind: CatalogueProblem["kind"], path: string]>> =
  {
    "missing-name": ["missing", "properties.name"],
    "missing-english-name": ["missing", "properties.name.en"],
    "missing-sources": ["missing", "properties.status.sources"],
    "missing-unit": ["missing", "properties.facts.0.unit"],
    "null-geometry": ["wrong-type", "geometry"],
    "not-a-feature": ["wrong-type", ""],
    "feature-collection": ["not-one-of", "type"],
    "line-instead-of-area": ["not-one-of", "geometry.type"],
    "status-not-on-the-list": ["not-one-of", "properties.status.value"],
    "event-status-not-on-the-list": ["not-one-of", "properties.timeline.0.status"],
    "fact-not-on-the-list": ["not-one-of", "properties.facts.0.key"],
    "unit-not-of-the-key": ["not-one-of", "properties.facts.0.unit"],
    "count-with-a-unit": ["unknown-member", "properties.facts.0.unit"],
    "half-a-job": ["wrong-type", "properties.facts.0.value"],
    "figure-as-text": ["wrong-type", "properties.facts.0.value"],
    "negative-area": ["out-of-range", "properties.facts.0.value"],
    "words-up-to-a-number": ["unknown-member", "properties.facts.0.upTo"],
    "slug-with-capitals": ["malformed", "properties.id"],
    "country-of-three-letters": ["malformed", "properties.place.country"],
    "currency-sign": ["malformed", "properties.facts.0.unit"],
    "blank-name": ["malformed", "properties.name.en"],
    "month-thirteen": ["malformed", "properties.timeline.0.date"],
    "year-out-of-range": ["year-out-of-range", "properties.timeline.0.date"],
    "alias-without-a-name": ["wrong-length", "properties.aliases.0"],
    "checked-in-a-month": ["malformed", "properties.checked"],
    "misspelt-member": ["unknown-member", "properties.colour"],
    "proto-member": ["unknown-member", "properties.__proto__"],
    "latitude-first": ["out-of-range", "geometry.coordinates.0.0.1"],
    "position-with-height": ["wrong-length", "geometry.coordinates.0.2"],
    "ring-of-three": ["wrong-length", "geometry.coordinates.0"],
    "polygon-without-rings": ["wrong-length", "geometry.coordinates"],
    "negative-uncertainty": ["out-of-range", "properties.footprint.uncertaintyMetres"],
    "ring-not-closed": ["ring-not-closed", "geometry.coordinates.0"],
    "thirtieth-of-february": ["malformed", "properties.timeline.0.date"],
  };

/** What a schema cannot say: that a ring is closed, and that a day exists. */
const isBeyondSchema = (json: unknown, changed: unknown): boolean =>
  problemsOf(json).every(
    (problem) =>
      problem.kind === "ring-not-closed" ||
      (problem.kind === "malformed" &&
        (problem.expected === "date" || problem.expected === "day") &&
        changed === NO_SUCH_DAY),
  );
const NO_SUCH_DAY = "2018-02-30";

test("the published schema is the one that the parser's gives; if not, run npm run schema", () => {
  expect(readJson(PUBLISHED)).toEqual(parkJsonSchema());
});

describe("the schema and the parser agree", () => {
  test("there are files of every sort to agree on", () => {
    const counts = ["good", "bad", "beyond-schema"].map((folder) => fixtures(folder).length);
    expect(counts).toEqual([3, 32, 2]);
  });

  test.each(fixtures("good"))("both accept $name", ({ json }) => {
    expect(fitsSchema(json)).toBe(true);
    expect(problemsOf(json)).toEqual([]);
  });

  test.each(fixtures("bad"))("both refuse $name, and the parser says where", ({ name, json }) => {
    expect(fitsSchema(json)).toBe(false);
    const [first] = problemsOf(json);
    expect([first?.kind, first?.path.join(".")]).toEqual(EXPECTED[name]);
  });

  test.each(fixtures("beyond-schema"))("the parser alone refuses $name", ({ name, json }) => {
    expect(fitsSchema(json)).toBe(true);
    const [first] = problemsOf(json);
    expect([first?.kind, first?.path.join(".")]).toEqual(EXPECTED[name]);
  });
});

describe("beyond the files at hand", () => {
  test("they agree on a sound park with any one value replaced or left out", () => {
    const sound = readJson(`${FIXTURES}/good/most.geojson`);
    const paths = everyPath(sound);
    const junk = fc.oneof(
      fc.constantFrom(undefined, null, true, "", " ", "x", "ha", "CNY", NO_SUCH_DAY, "2018"),
      fc.constantFrom(0, -1, 0.5, 181, 1e300, [], {}, [0, 0], [[]], { en: "x" }, "announced"),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (path, value) => {
        const broken = replaced(sound, path, value);
        const readable = problemsOf(broken).length === 0;
        expect(readable || isBeyondSchema(broken, value)).toBe(fitsSchema(broken));
      }),
      { numRuns: 3000 },
    );
  });
});

type Path = readonly (string | number)[];

function everyPath(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, child]) =>
    everyPath(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...(path.length > 0 ? [path] : []), ...below];
}

/** A copy with one value replaced; `undefined` leaves a member out. */
function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item, at) => (at === step ? (replaced(item, rest, by) ?? null) : item));
  }
  const copy = { ...(value as Record<string, unknown>) };
  const next = replaced(copy[step], rest, by);
  if (next === undefined) delete copy[step];
  else copy[step] = next;
  return copy;
}
