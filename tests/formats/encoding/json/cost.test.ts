import { excerptAt } from "../../../../src/formats/encoding/json/excerpt.ts";
import { read } from "../../../../src/formats/geojson/read.ts";
import { createFeatureCollector } from "../../../../src/formats/pipeline/collect-features.ts";
import { PARSERS } from "../../../../src/formats/pipeline/read-import.ts";
import { sourceOf } from "../../collect.ts";
import { countedBytes } from "../../counted-bytes.ts";
import { describe, expect, test } from "vitest";

/** A square that is wound clockwise, which is worth a note; each is another one. */
const clockwise = (index: number): string => {
  const [west, south] = [(index % 300) / 10, Math.floor(index / 300) / 10];
  const [east, north] = [west + 0.05, south + 0.05];
  return `[[[${west},${south}],[${west},${north}],[${east},${north}],[${east},${south}],[${west},${south}]]]`;
};

const polygon = (index: number): string => `{"type":"Polygon","coordinates":${clockwise(index)}}`;
const feature = (index: number, properties = "{}"): string =>
  `{"type":"Feature","properties":${properties},"geometry":${polygon(index)}}`;
const collection = (features: readonly string[], between = ","): string =>
  `{"type":"FeatureCollection","features":[${features.join(between)}]}`;
const many = (count: number, make: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** How often a parser looks at each byte of a text, on average. */
async function looksPerByte(text: string): Promise<number> {
  const { bytes, looks } = countedBytes(text);
  const source = sourceOf(bytes);
  const collector = createFeatureCollector({ source, format: "geojson", reportProgress: () => {} });
  await read(source, collector.sink, PARSERS);
  return looks() / bytes.length;
}

describe("The work for each byte of a file is the same in a file four times as long, where", () => {
  test.each<[string, (count: number) => string]>([
    ["all is one line", (count) => collection(many(count, (index) => feature(index)))],
    [
      "each feature has a line",
      (count) =>
        collection(
          many(count, (index) => feature(index)),
          ",\n",
        ),
    ],
    [
      "features follow each other without commas",
      (count) =>
        collection(
          many(count, (index) => feature(index)),
          " ",
        ),
    ],
    [
      "other letters stand between features",
      (count) => many(count, (index) => feature(index)).join(" ; "),
    ],
    [
      "each feature lacks a value",
      (count) => collection(many(count, (index) => feature(index, '{"a":,}'))),
    ],
    [
      "each feature lacks a quote",
      (count) => collection(many(count, (index) => feature(index, '{"a":"x}'))),
    ],
    [
      "each text ends in a backslash",
      (count) => collection(many(count, (index) => feature(index, String.raw`{"a":"C:\"}`))),
    ],
    [
      "each feature lacks a bracket",
      (count) => collection(many(count, (index) => feature(index, '{"a":1'))),
    ],
    [
      "some features lack a bracket",
      (count) =>
        collection(many(count, (index) => feature(index, index % 20 === 0 ? '{"a":1' : "{}"))),
    ],
    [
      "each feature has a bracket too many",
      (count) => collection(many(count, (index) => `${feature(index)}}`)),
    ],
    [
      "elements are no JSON and no objects",
      (count) => collection([feature(0), ...many(20 * count, () => "nan")]),
    ],
    [
      "collections lie in a collection",
      (count) => collection(many(count, (index) => collection([feature(index)]))),
    ],
    [
      "blanks stand behind what is broken",
      (count) => collection([`${feature(0)},{"a":${" ".repeat(20 * count)}${feature(1)}`]),
    ],
    [
      "the last geometries of one feature have findings",
      (count) => {
        const sound = '{"type":"Point","coordinates":[116.1234567,39.9]}';
        const geometries = many(count, (index) => (index < count / 2 ? sound : polygon(index)));
        return collection([
          `{"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[${geometries.join(",")}]}}`,
        ]);
      },
    ],
  ])("%s", async (_, make) => {
    const [short, long] = [await looksPerByte(make(50)), await looksPerByte(make(200))];
    expect(long).toBeLessThan(1.5 * short);
  });
});

test("The end of a line is looked for once, however many excerpts show a part of it.", () => {
  const { bytes, looks } = countedBytes(`${"x".repeat(100_000)}\nbehind`);
  for (let offset = 0; offset < 100_000; offset += 1000) {
    expect(excerptAt(bytes, offset, 1).lines.at(-1)).toBe("behind");
  }
  // A hundred looks at a block of 4096 bytes at most, the index of the blocks, and the line.
  expect(looks()).toBeLessThan(100 * (2 * 4096 + 2 * 200) + 2 * 100_000);
});

test("Of the line behind no more is looked at than is shown.", () => {
  const { bytes, looks } = countedBytes(`a\n${"x".repeat(100_000)}`);
  expect(excerptAt(bytes, 0, 1).lines.at(-1)).toBe(`${"x".repeat(120)}…`);
  expect(looks()).toBeLessThan(500);
});
