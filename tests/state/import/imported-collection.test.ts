import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertImport, parksOfImport } from "../../../src/state/import/imported-collection.ts";
import { aFeatureTable } from "../../support/feature-table.ts";
import { anImported, countingIds } from "../../support/imported.ts";
import { aFinding } from "../../support/report-items.ts";
import { fileId } from "../../support/document.ts";

const COLOUR = "#2e7d32";
const convert = (imported: ReturnType<typeof anImported>, collection?: string) =>
  convertImport(imported, {
    newId: countingIds(),
    colour: COLOUR,
    ...(collection && { collection: fileId(collection) }),
  });
const features = (...numbers: readonly number[]) =>
  numbers.map((feature) => ({ feature, text: `{"n":${feature}}` }));
const findingOf = (feature?: number) =>
  aFinding({ place: feature === undefined ? {} : { feature } });

describe("a file that was read", () => {
  test("becomes a collection with a park for each feature, in the order of the file", () => {
    const { collection, parks, layer } = convert(
      anImported({ content: { kind: "parks", features: features(0, 4) }, features: 2 }),
    );
    expect(collection).toEqual({
      id: "id1",
      order: 0,
      name: "f.geojson",
      format: "geojson",
      colour: COLOUR,
    });
    expect(parks).toEqual([
      { id: "own-id2", collection: "id1", order: 0, text: '{"n":0}' },
      { id: "own-id3", collection: "id1", order: 1, text: '{"n":4}' },
    ]);
    expect(layer).toBeUndefined();
  });

  test("keeps what was about its features, where it came from, and by what they are told apart", () => {
    const envelope = { before: "[", after: "]" };
    const source = { address: "https://example.org/f", sha256: "hash" };
    const content = { kind: "parks", features: features(0), nameKey: "code" } as const;
    const { collection, parks } = convert(anImported({ envelope, source, content }));
    expect(collection).toMatchObject({ envelope, source });
    expect(parks[0]?.nameKey).toBe("code");
  });

  test("becomes a layer where its features are in a table", () => {
    const table = aFeatureTable([{ name: "A", geometry: { type: "Point", coordinates: [1, 2] } }]);
    const { collection, parks, layer } = convert(
      anImported({
        content: { kind: "layer", table },
        features: 7,
        vertices: 8,
        bytes: 9,
        bounds: [1, 2, 3, 4],
      }),
    );
    expect(parks).toEqual([]);
    expect(layer).toMatchObject({ content: "id2", table });
    expect(collection.layer).toEqual({
      content: "id2",
      features: 7,
      vertices: 8,
      bytes: 9,
      bounds: [1, 2, 3, 4],
    });
  });

  test("can be put in the place of a collection, and its lines have keys of their own each time", () => {
    const imported = anImported({ findings: [findingOf(), findingOf()] });
    expect(convert(imported).items.map(({ key }) => key)).toEqual(["id1/0", "id1/1"]);
    const again = convert(imported, "f");
    expect(again.collection.id).toBe("f");
    expect(again.items.map(({ key }) => key)).toEqual(["id1/0", "id1/1"]);
    expect(again.items.map((item) => [item.collection, item.file])).toEqual([
      ["f", "f.geojson"],
      ["f", "f.geojson"],
    ]);
  });
});

test("parks that come in later follow those that are there", () => {
  const content = { kind: "parks", features: features(2, 3) } as const;
  const parks = parksOfImport(anImported({ content }), fileId("f"), {
    newId: countingIds(),
    order: 5,
  });
  expect(parks.map(({ order, text }) => [order, text])).toEqual([
    [5, '{"n":2}'],
    [6, '{"n":3}'],
  ]);
  const layer = { kind: "layer", table: aFeatureTable([]) } as const;
  const none = parksOfImport(anImported({ content: layer }), fileId("f"), {
    newId: countingIds(),
    order: 0,
  });
  expect(none).toEqual([]);
});

describe("a finding", () => {
  const rejected = [
    { feature: 1, text: "one" },
    { feature: 3, text: "three" },
  ];

  test("is about a park, a feature that was not added, or the file", () => {
    const { items } = convert(
      anImported({
        content: { kind: "parks", features: features(0, 2) },
        rejected,
        findings: [findingOf(2), findingOf(3), findingOf(), findingOf(9)],
      }),
    );
    expect(items.map(({ target }) => target)).toEqual([
      { kind: "park", id: "own-id3", text: '{"n":2}' },
      { kind: "rejected", rejected: rejected[1] },
      { kind: "file" },
      // No feature of the file has this number.
      { kind: "file" },
    ]);
  });

  test("is about the feature of a layer that the table has, less those that were not added", () => {
    const table = aFeatureTable([]);
    const { items } = convert(
      anImported({
        content: { kind: "layer", table },
        // As they may come: in no order.
        rejected: rejected.toReversed(),
        findings: [0, 1, 2, 3, 4, 5].map(findingOf),
      }),
    );
    expect(
      items.map(({ target }) => (target.kind === "layer" ? target.index : target.kind)),
    ).toEqual([0, "rejected", 1, "rejected", 2, 3]);
  });

  test("of a layer is at the place that is left after every feature that was not added", () => {
    const numbers = fc.uniqueArray(fc.nat(60), { maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.nat(60), (out, feature) => {
        fc.pre(!out.includes(feature));
        const { items } = convert(
          anImported({
            content: { kind: "layer", table: aFeatureTable([]) },
            rejected: out.map((one) => ({ feature: one, text: "" })),
            findings: [findingOf(feature)],
          }),
        );
        const added = Array.from({ length: feature }, (_, at) => at).filter(
          (one) => !out.includes(one),
        );
        expect(items[0]?.target).toEqual({ kind: "layer", index: added.length });
      }),
    );
  });
});
