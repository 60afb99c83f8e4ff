import { expect, test } from "vitest";
import {
  gatherNameChoices,
  LONGEST_SAMPLE,
  MOST_KEYS,
  type NameChoices,
} from "../../../src/geojson/names/name-choices.ts";
import { nameByKey, nameInProperties } from "../../../src/geojson/names/name-in-properties.ts";

const choicesAmong = (...rows: readonly Record<string, unknown>[]): NameChoices => {
  const gathering = gatherNameChoices();
  for (const row of rows) gathering.add(row, nameInProperties(row)?.name);
  return gathering.finish();
};

test("each property that holds a text, a number or a text in several languages is a choice, with its first names", () => {
  const rows = [
    { name: "North", ref: 7, open: true, tags: ["a"], owner: { en: "City", zh: "市" } },
    { name: " East ", ref: 7, note: "  ", owner: null },
    { ref: 1.5, 备注: "东区" },
  ];
  expect(choicesAmong(...rows)).toEqual({
    features: 3,
    recognised: { count: 2, samples: ["North", "East"] },
    properties: [
      { key: "name", count: 2, samples: ["North", "East"] },
      { key: "ref", count: 3, samples: ["7", "1.5"] },
      { key: "owner", count: 1, samples: ["City"] },
      { key: "备注", count: 1, samples: ["东区"] },
    ],
    more: 0,
  });
});

test("three names of each are told, and of a long one the beginning", () => {
  const rows = ["a", "a", "b", "c", "d"].map((code) => ({ code, text: code.repeat(500) }));
  const [code, text] = choicesAmong(...rows).properties;
  expect(code).toEqual({ key: "code", count: 5, samples: ["a", "b", "c"] });
  expect(text?.samples.map(({ length }) => length)).toEqual(Array(3).fill(LONGEST_SAMPLE));
});

test("of a file with very many columns the first are choices, and the others are counted once each", () => {
  const columns = Array.from({ length: MOST_KEYS + 30 }, (_, index) => [`c${index}`, index]);
  const row = Object.fromEntries(columns) as Record<string, number>;
  const { properties, more } = choicesAmong(row, row);
  expect([properties.length, more]).toEqual([MOST_KEYS, 30]);
});

test("keys that mean something to JavaScript are choices like others, and what is inherited is none", () => {
  const row = JSON.parse('{"__proto__":"p","constructor":"c"}') as Record<string, unknown>;
  expect(choicesAmong(row).properties.map(({ key }) => key)).toEqual(["__proto__", "constructor"]);
  expect(nameByKey({}, { chosen: "constructor" })).toBeUndefined();
});

test.each([
  [{ name: "A", code: "1" }, { chosen: "code" }, "1"],
  [{ name: "A", code: " " }, { chosen: "code" }, "A"],
  [{ name: "A" }, { chosen: "code", fallback: "name" }, "A"],
  [{ stop: "Gate", code: 4 }, { chosen: "code", fallback: "stop" }, "4"],
  [{ stop: "Gate" }, { chosen: "code", fallback: "stop" }, "Gate"],
  [{ name: "A", "": "blank key" }, { chosen: "" }, "blank key"],
  [{ code: false }, { chosen: "code" }, undefined],
])("%j named by %j is %s", (properties, keys, name) => {
  expect(nameByKey(properties, keys)?.name).toBe(name);
});
