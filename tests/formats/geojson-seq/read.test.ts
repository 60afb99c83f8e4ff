import fc from "fast-check";
import { expect, test } from "vitest";
import { featureText, findingOf, imported, textsOf } from "../import-text.ts";

test("Features come in from lines and from sequences with record separators, and nothing is said of it.", async () => {
  const name = fc.stringMatching(/^[a-z北京]{0,6}$/);
  const separator = fc.constantFrom("\n", "\r\n", "\n\n");
  await fc.assert(
    fc.asyncProperty(
      fc.array(name, { minLength: 2, maxLength: 6 }),
      separator,
      fc.constantFrom("", "\u001e"),
      async (names, between, mark) => {
        const texts = names.map(featureText);
        const file = texts.map((text) => mark + text + between).join("");
        const result = await imported(file, "parks.txt");
        expect(result).toMatchObject({ format: "geojson-seq", findings: [] });
        expect(textsOf(result)).toEqual(texts);
      },
    ),
    { numRuns: 40 },
  );
});

test("A line that is no JSON leaves the others in, and says on which line it stands.", async () => {
  const lines = [featureText("a"), '{"type":"Feature","properties":{"a":1,},x', featureText("b")];
  const result = await imported(lines.join("\n"), "parks.geojsonl");
  expect(textsOf(result)).toEqual(["a", "b"].map(featureText));
  expect(findingOf(result, "syntax").place).toMatchObject({ line: 2 });
});

test("The last line of a sequence may be cut off: what stands before it comes in.", async () => {
  const file = `${featureText("a")}\n${featureText("b")}\n${featureText("c").slice(0, 40)}`;
  const result = await imported(file, "parks.ndjson");
  expect(textsOf(result)).toEqual(["a", "b"].map(featureText));
  expect(findingOf(result, "cut-short")).toMatchObject({ read: 2, place: { line: 3 } });
});

test("A sequence may hold other values of GeoJSON than features.", async () => {
  const file = `\u001e{"type":"Point","coordinates":[1,2]}\n\u001e{"type":"FeatureCollection","features":[${featureText()}]}\n`;
  expect((await imported(file)).features).toBe(2);
});
