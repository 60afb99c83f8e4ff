import { expect, test } from "vitest";
import { undocumented } from "./laws/docstrings.ts";
import { fileLengths, functionLengths, quantile } from "./laws/measures.ts";
import { sourceOf, sourcesBelow, styleSheetsBelow } from "./laws/source.ts";

const sources = sourcesBelow("src");
const files = fileLengths(sources);
const styleSheets = styleSheetsBelow("src");
const functions = functionLengths(sources);

test("the measures are taken of some files and functions", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(functions.length).toBeGreaterThan(50);
  expect(styleSheets.length).toBeGreaterThan(20);
});

/** Style sheets that have more lines than a file of code may have. */
const overlong = (sheets: typeof styleSheets): readonly string[] =>
  sheets.filter((sheet) => quantile(fileLengths([sheet]), 1) > 300).map(({ path }) => path);

test("no style sheet has more than 300 lines, and a planted one of 301 is found", () => {
  expect(overlong(styleSheets)).toEqual([]);
  const planted = (lines: number) => ({
    path: `src/panels/${lines}.css`,
    text: `.a {\n${"  color: red;\n".repeat(lines - 2)}}\n`,
  });
  expect(overlong([planted(300), planted(301)])).toEqual(["src/panels/301.css"]);
});

test("half of the files have at most 70 lines, nine in ten fewer than 200, none above 300", () => {
  expect(quantile(files, 0.5)).toBeLessThanOrEqual(70);
  expect(quantile(files, 0.9)).toBeLessThan(200);
  expect(quantile(files, 1)).toBeLessThanOrEqual(300);
});

test("half of the functions have at most 10 lines, nine in ten fewer than 40, none above 60", () => {
  expect(quantile(functions, 0.5)).toBeLessThanOrEqual(10);
  expect(quantile(functions, 0.9)).toBeLessThan(40);
  expect(quantile(functions, 1)).toBeLessThanOrEqual(60);
});

test("a planted function of 61 lines and its file of 63 are measured as that", () => {
  const text = `\nexport function long() {${"\n  step();".repeat(59)}\n}\n\nexport const done = 1;\n`;
  const planted = [sourceOf("src/geo/a.ts", text.trimStart())];
  expect(functionLengths(planted)).toEqual([61]);
  expect(fileLengths(planted)).toEqual([63]);
});

test("every function that src exports has a docstring", () => {
  expect(sources.flatMap(undocumented)).toEqual([]);
});

test("a planted export without a docstring is found, with one it is not", () => {
  const text = `
    /** What it gives. */
    export const told = () => 1;
    // A comment is no docstring.
    export const untold = () => 2;
    export function silent() {}
    export const figure = 3;`;
  const found = undocumented(sourceOf("src/geo/a.ts", text));
  expect(found.map(({ what, line }) => [what, line])).toEqual([
    ["untold", 5],
    ["silent", 6],
  ]);
});
