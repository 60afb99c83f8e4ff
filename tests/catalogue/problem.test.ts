import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPark } from "../../src/catalogue/read-item.ts";

const least = readFileSync("tests/fixtures/catalogue/good/least.geojson", "utf8");

/** The problems of a sound park file in which one passage is another. */
function problemsWith(passage: string, other: string): readonly object[] {
  expect(least).toContain(passage);
  const read = readPark(JSON.parse(least.replace(passage, () => other)));
  return read.ok ? [] : read.problem;
}

describe("a problem", () => {
  test("is told for each value that is wrong, not for the first alone", () => {
    const problems = problemsWith(
      '"kind": "ai-park",\n    "status": { "value": "announced", "sources": [] }',
      '"kind": "zoo",\n    "status": { "value": 7, "asOf": "1850" }',
    );
    expect(problems).toMatchObject([
      { kind: "not-one-of", path: ["properties", "kind"] },
      { kind: "not-one-of", path: ["properties", "status", "value"] },
      { kind: "year-out-of-range", path: ["properties", "status", "asOf"], year: 1850 },
      { kind: "missing", path: ["properties", "status", "sources"] },
    ]);
  });

  test("of a value that must be on a list names the list, in its order", () => {
    expect(problemsWith('"basis": "approximate"', '"basis": "guessed"')).toEqual([
      {
        kind: "not-one-of",
        path: ["properties", "footprint", "basis"],
        allowed: ["surveyed", "digitised", "approximate", "schematic"],
      },
    ]);
  });

  test("of a list where members should be is its type, told once", () => {
    expect(problemsWith('{ "en": "Hill Park" }', '["Hill Park", "Hill"]')).toEqual([
      { kind: "wrong-type", path: ["properties", "name"], expected: "object" },
    ]);
  });

  test.each(["[116.2]", "[]"])("of the position %s is that two numbers are needed", (position) => {
    expect(problemsWith("[116.2, 39.8]", position)).toContainEqual({
      kind: "wrong-length",
      path: ["geometry", "coordinates", 0, 1],
      min: 2,
      max: 2,
    });
  });

  test("of a number out of its range names both ends", () => {
    expect(problemsWith('"uncertaintyMetres": 400', '"uncertaintyMetres": 4e8')).toEqual([
      {
        kind: "out-of-range",
        path: ["properties", "footprint", "uncertaintyMetres"],
        range: "0 to 20040000",
      },
    ]);
  });
});

test("a park that was read keeps the order in which its file names things", () => {
  const turned = least.replace(
    '"id": "hill-park",\n    "name": { "en": "Hill Park" },',
    '"name": { "zh": "小山园", "en": "Hill Park" },\n    "id": "hill-park",',
  );
  const read = readPark(JSON.parse(turned));
  expect(read.ok && Object.keys(read.value).slice(0, 2)).toEqual(["name", "id"]);
  expect(read.ok && Object.keys(read.value.name)).toEqual(["zh", "en"]);
});
