import { expect, test } from "vitest";
import { layerNameChoices, layerNames } from "../../../src/formats/names/layer-names.ts";
import type { FeatureSlices } from "../../../src/geojson/feature-table.ts";

/** Features as a layer keeps them: whatever stands between two of them belongs to none. */
function slicesOf(features: readonly string[]): FeatureSlices {
  const bytes = features.map((text) => new TextEncoder().encode(`${text},\n`).length);
  const starts = Uint32Array.from(bytes, (_, at) =>
    bytes.slice(0, at).reduce((sum, length) => sum + length, 1),
  );
  const ends = starts.map((start, at) => start + (bytes[at] ?? 0) - 2);
  const blob = new Blob(["[", ...features.map((text) => `${text},\n`)]);
  return { kind: "slices", blob, starts, ends };
}

const FEATURES = slicesOf([
  '{"properties":{"name":"North\\nplot","编号":"甲-1"}}',
  '{"properties":null}',
  '{"properties":{"编号":"乙\\r\\n-2","n":3}}',
]);

test.each([
  ["编号", "甲-1\n\n乙 -2\n"],
  ["n", "North plot\n\n3\n"],
  [undefined, "North plot\n\n\n"],
])("by %s the features of a layer are called so, a line each", async (key, names) => {
  expect(await layerNames(FEATURES, key, () => {})).toBe(names);
});

test("the choices are those of all features, whichever come first", async () => {
  const done: number[] = [];
  const choices = await layerNameChoices(FEATURES, (part) => void done.push(part));
  expect(choices).toMatchObject({
    features: 3,
    recognised: { count: 1 },
    properties: [
      { key: "name", count: 1 },
      { key: "编号", count: 2 },
      { key: "n", count: 1, samples: ["3"] },
    ],
  });
  expect(done.at(-1)).toBe(1);
});
