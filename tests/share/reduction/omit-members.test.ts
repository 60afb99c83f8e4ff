import { describe, expect, test } from "vitest";
import { reduceFiles } from "../../../src/share/reduction/reduce-files.ts";
import type { ReductionId } from "../../../src/share/reduction/reduction-id.ts";
import type { LinkedFile } from "../../../src/share/linked-parks.ts";
import { aFile, firstText } from "./support.ts";

const on = (text: string, ...reductions: readonly ReductionId[]): string | undefined =>
  firstText(reduceFiles([aFile(text)], reductions).files);

describe("what is left out goes with its comma, and nothing else of the text", () => {
  test.each<[string, readonly ReductionId[], string]>([
    [
      '{"properties":{ "a":1, "b": 2.50 ,"c":3 }}',
      ["column:a"],
      '{"properties":{ "b": 2.50 ,"c":3 }}',
    ],
    ['{"properties":{ "a":1, "b": 2.50 ,"c":3 }}', ["column:b"], '{"properties":{ "a":1 ,"c":3 }}'],
    ['{"properties":{"a":1,"b":2,"c":3}}', ["column:c"], '{"properties":{"a":1,"b":2}}'],
    ['{"properties":{"a":1,"b":2,"c":3}}', ["column:a", "column:b"], '{"properties":{"c":3}}'],
    ['{"properties":{"a":1,"b":2}}', ["column:a", "column:b"], '{"properties":{}}'],
    ['{"properties":{"a":1,"b":2,"a":3}}', ["column:a"], '{"properties":{"b":2}}'],
    [
      '{"properties":{"a":null,"b":"","c":0,"d":" ","e":[],"f":false}}',
      ["empty"],
      '{"properties":{"c":0,"d":" ","e":[],"f":false}}',
    ],
    [
      '{"properties":{"名称":"园","x":1,"fill":"#fff","stroke-width":2,"description":"d"}}',
      ["unused"],
      '{"properties":{"名称":"园","fill":"#fff","description":"d"}}',
    ],
    [
      '{"type":"Feature","id":7,"bbox":[0,0,1,1],"properties":{"id":7},"geometry":null,"when":{}}',
      ["extras"],
      '{"type":"Feature","properties":{"id":7},"geometry":null}',
    ],
    ['{"properties":null}', ["unused", "empty"], '{"properties":null}'],
    ["no JSON", ["unused", "empty", "extras", "simplify", "round-5"], "no JSON"],
  ])("%s on %j", (text, reductions, expected) => {
    expect(on(text, ...reductions)).toBe(expected);
  });
});

test("the envelope of a file goes with ids and further members", () => {
  const file: LinkedFile = { ...aFile("{}"), envelope: { before: "{", after: "}" } };
  expect(reduceFiles([file], ["extras"]).files).toEqual([aFile("{}")]);
  expect(reduceFiles([file], ["empty"]).files[0]).toBe(file);
});

test("values are counted, and columns named of which nothing is left", () => {
  const files = [
    aFile('{"properties":{"a":"","b":null,"c":1}}', '{"properties":{"a":"x","b":""}}'),
  ];
  expect(reduceFiles(files, ["empty"]).loss).toMatchObject({ values: 3, columns: ["b"] });
});
