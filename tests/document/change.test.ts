import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyChange, changeBetween, isEmpty, documentOf } from "../../src/document/change.ts";
import type { ContentId } from "../../src/document/document.ts";
import { aCollection, anOwnPark } from "../support/document.ts";
import { documents } from "./arbitrary.ts";

test("the change between two documents makes the second of the first", () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const made = applyChange(changeBetween(before, after))(before);
      expect([...made.collections]).toEqual([...after.collections]);
      expect([...made.parks]).toEqual([...after.parks]);
    }),
  );
});

test("between a document and its copy there is no change, whatever objects it is made of", () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(isEmpty(changeBetween(document, structuredClone(document)))).toBe(true);
    }),
  );
});

test.each([
  { name: "g" },
  { colour: "#000000" },
  { order: 3 },
  { format: "kml" },
  { hidden: true as const },
  { envelope: { before: "{", after: "}" } },
  { layer: { content: "t" as ContentId, features: 1, vertices: 1, bytes: 1, bounds: undefined } },
])("a file that differs in $0 is told as changed", (part) => {
  const before = documentOf([aCollection("f")], []);
  const after = documentOf([aCollection("f", part)], []);
  expect(changeBetween(before, after).collections.puts).toEqual([aCollection("f", part)]);
});

test.each([{ text: "{}" }, { original: "{}" }, { order: 1 }, { hidden: true as const }])(
  "a park that differs in $0 is told as changed, and no other",
  (part) => {
    const [a, b] = [anOwnPark("a", "f"), anOwnPark("b", "f")];
    const before = documentOf([aCollection("f")], [a, b]);
    const after = documentOf([aCollection("f")], [{ ...a, ...part }, { ...b }]);
    expect(changeBetween(before, after).parks).toEqual({ puts: [{ ...a, ...part }], removes: [] });
  },
);

test("files that two tabs added at the same place stand in the same order in both", () => {
  const [f, g] = [aCollection("f"), aCollection("g")];
  expect([...documentOf([f, g], []).collections.keys()]).toEqual(["f", "g"]);
  expect([...documentOf([g, f], []).collections.keys()]).toEqual(["f", "g"]);
});
