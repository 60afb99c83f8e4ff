import { expect, test } from "vitest";
import { geojsonFileName } from "../../../../src/panels/document/card/file-name.ts";

test.each([
  { name: "West campus 西园", file: "West campus 西园.geojson" },
  { name: "a/b\\c:d*e?", file: "a b c d e.geojson" },
  { name: "../../etc/passwd", file: "etc passwd.geojson" },
  { name: "...", file: "park.geojson" },
  { name: "\n\t", file: "park.geojson" },
  { name: "园".repeat(100), file: `${"园".repeat(60)}.geojson` },
])("the file of $name is called $file", ({ name, file }) => {
  expect(geojsonFileName(name)).toBe(file);
});
