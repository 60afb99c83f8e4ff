import { expect, test } from "vitest";
import { citedFiles, fileFinder, missingCitations } from "./laws/citations.ts";
import { sourceOf } from "./laws/source.ts";

const isThere = fileFinder([
  "src/geo/units.ts",
  "src/share/FORMAT.md",
  "src/share/link.ts",
  "geodata/sources.json",
]);

const missing = (comment: string) =>
  missingCitations(sourceOf("src/share/a.ts", `const a = 1;\n${comment}`), isThere).map(
    ({ what, line }) => [what, line],
  );

test.each([
  ["// The colours of product.md.", "product.md"],
  ["/** As `geo/metres.ts` has it. */", "geo/metres.ts"],
  ["// See ../catalogue/link.ts.", "../catalogue/link.ts"],
  ["// The order is that of geodata/parks.json.", "geodata/parks.json"],
  ["/* in panel.css */", "panel.css"],
])("a planted word of a file that is not there is found: %s", (comment, what) => {
  expect(missing(comment)).toEqual([[what, 2]]);
});

test.each([
  "// FORMAT.md, `share/FORMAT.md` and src/share/FORMAT.md are one file.",
  "// From here: link.ts, ./link.ts, ../geo/units.ts, and `geodata/sources.json`.",
  "// A user's parks.geojson, and https://example.org/notes/product.md by its address.",
])("what is there, a user's file or a published address is none: %s", (comment) => {
  expect(citedFiles(comment).length).toBeLessThan(5);
  expect(missing(comment)).toEqual([]);
});

test("a file's name in a text of the program is no citation", () => {
  expect(missing('const name = "product.md";')).toEqual([]);
});

test("a style sheet's comments are read as those of code are", () => {
  const path = "src/panels/a.css";
  const text = ".a {\n  /* As in panel.css. */\n  color: red; /* FORMAT.md */\n}";
  expect(missingCitations({ path, text }, isThere)).toEqual([{ path, line: 2, what: "panel.css" }]);
});
