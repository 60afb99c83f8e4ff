import { describe, expect, test } from "vitest";
import { type ReductionId, toggleReduction } from "../../../src/share/reduction/reduction-id.ts";
import {
  type ReductionEstimate,
  estimateReductions,
} from "../../../src/share/reduction/estimate.ts";
import type { LinkedFile } from "../../../src/share/linked-parks.ts";
import { aFeature, aFile } from "./support.ts";

/** Characters of all texts: what a saving is can then be counted by hand. */
const lengthOf = (files: readonly LinkedFile[]): number =>
  files.flatMap(({ parks }) => parks).reduce((sum, { text }) => sum + text.length, 0);

const estimate = (texts: readonly string[], ...chosen: readonly ReductionId[]) => [
  ...estimateReductions([aFile(...texts)], chosen, "ways", lengthOf),
  ...estimateReductions([aFile(...texts)], chosen, "columns", lengthOf),
];
const offersFor = (
  texts: readonly string[],
  ...chosen: readonly ReductionId[]
): readonly ReductionEstimate[] =>
  estimate(texts, ...chosen).flatMap((news) => (news.kind === "offer" ? [news.offer] : []));
const idsFor = (texts: readonly string[], ...chosen: readonly ReductionId[]) =>
  offersFor(texts, ...chosen).map(({ id }) => id);

describe("only what would change anything is offered", () => {
  test.each<[string, readonly ReductionId[]]>([
    [aFeature("Point", "[1.12345,2]"), []],
    [aFeature("Point", "[1.123456,2]"), ["round-5"]],
    [aFeature("Point", "[1.1234567,2]"), ["round-6", "round-5"]],
    [aFeature("LineString", "[[0,0],[1,0],[2,0]]"), ["simplify"]],
    // The column that names the park is not offered.
    [aFeature("Point", "[1,2]", '{"name":"A"}'), []],
    [
      aFeature("Point", "[1,2]", '{"name":"A","description":"long","n":""}'),
      ["empty", "unused", "column:description", "column:n"],
    ],
    ['{"type":"Feature","id":1,"properties":{},"geometry":null}', ["extras"]],
  ])("for %s", (text, ids) => {
    expect(idsFor([text])).toEqual(ids);
  });
});

test("a reduction saves what goes with it, in characters and as a share of the parks", () => {
  const text = aFeature("Point", "[1.1234567,2]");
  const [first] = offersFor([text]);
  expect(first?.savedCharacters).toBe(1);
  expect(first?.savedPercent).toBeCloseTo(100 / text.length, 9);
});

test("what a reduction saves is counted beside the others that are chosen", () => {
  const text = aFeature("Point", "[1.1234567,2]", '{"x":null,"y":1}');
  const saved = (chosen: readonly ReductionId[]) =>
    Object.fromEntries(offersFor([text], ...chosen).map((one) => [one.id, one.savedCharacters]));
  const columns = { "column:x": '"x":null,'.length, "column:y": ',"y":1'.length };
  const alone = { "round-6": 1, "round-5": 2, empty: columns["column:x"], ...columns };
  expect(saved([])).toMatchObject(alone);
  // Of the two ways to round one takes the place of the other.
  expect(saved(["round-5"])).toMatchObject(alone);
  // Nothing of an empty column is left to be saved, and no comma beside it.
  expect(saved(["empty"])).toMatchObject({ "column:x": 0, "column:y": '"y":1'.length });
});

test("the sum comes first: the characters without a reduction, with those chosen, and their loss", () => {
  const text = aFeature("Point", "[1,2]", '{"name":"A","x":""}');
  const [first] = estimate([text], "empty");
  const after = text.length - ',"x":""'.length;
  expect(first).toMatchObject({
    kind: "sum",
    sum: { before: text.length, after, loss: { values: 1, columns: ["x"] } },
  });
});

test("columns that are left out already are not offered again", () => {
  const text = aFeature("Point", "[1,2]", '{"name":"A","x":1,"desc":"d"}');
  expect(idsFor([text], "unused")).toEqual(["unused", "column:desc"]);
});

test("of many columns the twelve that take most are offered", () => {
  const columns = Array.from({ length: 20 }, (_, index) => [`k${index}`, "x".repeat(20 - index)]);
  const text = aFeature("Point", "[1,2]", JSON.stringify(Object.fromEntries(columns)));
  const offered = idsFor([text]).filter((id) => id.startsWith("column:"));
  expect(offered).toEqual(columns.slice(0, 12).map(([key]) => `column:${key}`));
});

test("a reduction is taken and given up, and of two ways to round the later one counts", () => {
  expect(toggleReduction([], "simplify")).toEqual(["simplify"]);
  expect(toggleReduction(["simplify", "empty"], "simplify")).toEqual(["empty"]);
  expect(toggleReduction(["round-6", "empty"], "round-5")).toEqual(["empty", "round-5"]);
});
