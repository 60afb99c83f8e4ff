import { expect, test } from "vitest";
import { undocumented } from "./laws/docstrings.ts";
import { fileLengths, functionLengths } from "./laws/measures.ts";
import { sourceOf } from "./laws/source.ts";

test("a planted function of 61 lines and its file of 63 are measured as that", () => {
  const text = `\nexport function long() {${"\n  step();".repeat(59)}\n}\n\nexport const done = 1;\n`;
  const planted = [sourceOf("src/geo/a.ts", text.trimStart())];
  expect(functionLengths(planted)).toEqual([61]);
  expect(fileLengths(planted)).toEqual([63]);
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
