import { expect, test } from "vitest";
import { exportedNames, exportedTwice } from "./laws/exports.ts";
import { sourceOf } from "./laws/source.ts";

const twice = (files: Readonly<Record<string, string>>) =>
  exportedTwice(Object.entries(files).map(([path, text]) => sourceOf(path, text)));

test("all that a file makes and exports has a name, what it hands on is another's", () => {
  const text = `
    import { b } from "./b.ts";
    export const one = 1, { two, three: [four = 4], ...rest } = b;
    export function five() {}
    export class Six {}
    export type Seven = 7;
    export interface Eight {}
    const nine = 9;
    export { nine as ninth, b };
    export { ten } from "./b.ts";`;
  expect([...exportedNames(sourceOf("src/geo/a.ts", text))]).toEqual(
    "one two four rest five Six Seven Eight ninth".split(" "),
  );
});

test.each([
  ["export const metresPerPixel = 1;", "export function metresPerPixel() {}"],
  ["export type metresPerPixel = 1;", "export { own as metresPerPixel }; const own = 1;"],
])("a planted name of two files is found: %s", (first, second) => {
  expect(twice({ "src/geo/a.ts": first, "src/map/b.ts": second })).toEqual([
    "metresPerPixel: src/geo/a.ts, src/map/b.ts",
  ]);
});

test("a name may be that of a type and a value of one file, and stand in each language", () => {
  const words = "export const listWords = {};";
  const files = {
    "src/geo/a.ts": "export const Box = 1;\nexport type Box = number;",
    "src/words/en/catalogue.ts": words,
    "src/words/zh/catalogue.ts": words,
  };
  expect(twice(files)).toEqual([]);
  expect(twice({ ...files, "src/words/zh/view.ts": words })).toHaveLength(1);
});

test("words are called words in every file of a language, and nowhere else", () => {
  const words = "export const words = {};";
  const files = { "src/words/en/share/cite.ts": words, "src/words/en/share/embed.ts": words };
  expect(twice(files)).toEqual([]);
  const elsewhere = { "src/panels/a.ts": words, "src/share/b.ts": words };
  expect(twice({ ...files, ...elsewhere })).toEqual(["words: src/panels/a.ts, src/share/b.ts"]);
});

test("each format reads and writes", () => {
  const text = "export const read = 1, write = 2;";
  expect(twice({ "src/formats/gpx/read.ts": text, "src/formats/kml/read.ts": text })).toEqual([]);
});
