import { describe, expect, test } from "vitest";
import {
  addImport,
  combineEdits,
  removeCollection,
  replaceLayer,
} from "../../../src/document/edits.ts";
import type { ContentId } from "../../../src/document/document.ts";
import {
  composeReport,
  currentReading,
  type FileReading,
  readingOf,
  withReading,
} from "../../../src/state/import/report-files.ts";
import { convertImport } from "../../../src/state/import/imported-collection.ts";
import { aDisk } from "../../support/disk.ts";
import { aFeatureTable } from "../../support/feature-table.ts";
import { anImported, countingIds } from "../../support/imported.ts";
import { openTab } from "../../support/own-tab.ts";
import { layerOf } from "../../support/repairs.ts";
import { aReportItem } from "../../support/report-items.ts";
import { aCollection, anOwnPark, fileId, ownId } from "../../support/document.ts";

const SOURCE = {
  name: "f.geojson",
  open: () => ({ answer: Promise.resolve(undefined), cancel: () => {} }),
};
const CARRIED = { earlier: [], earlierUnlisted: [] };

const aReading = (name: string, parts: Partial<FileReading> = {}): FileReading => ({
  collection: fileId("f"),
  name,
  bytes: 1,
  added: 1,
  items: [],
  unlisted: [],
  parks: [],
  contents: [],
  source: SOURCE,
  ...parts,
});

const content = (name: string): ContentId => name as ContentId;
const aLayer = (name: string) => layerOf(aFeatureTable([]), { content: content(name) });

describe("the reading of a file that is told", () => {
  const first = aReading("first", { parks: [ownId("a"), ownId("b")] });
  const second = aReading("second", { parks: [ownId("c")] });

  test("is the one whose parks the document has, which Undo may have brought back", () => {
    const own = openTab(aDisk());
    own.edit(addImport(aCollection("f"), [anOwnPark("b", "f")]));
    expect(currentReading(own, [first, second])).toBe(first);
    own.edit(
      combineEdits([
        removeCollection(fileId("f")),
        addImport(aCollection("f"), [anOwnPark("c", "f")]),
      ]),
    );
    expect(currentReading(own, [first, second])).toBe(second);
    own.undo();
    expect(currentReading(own, [first, second])).toBe(first);
  });

  test("is the last where the document has none of them, and the only one of a file", () => {
    const own = openTab(aDisk());
    expect(currentReading(own, [first, second])).toBe(second);
    expect(currentReading(own, [first])).toBe(first);
  });

  test("of a layer is the one that had its content", () => {
    const own = openTab(aDisk());
    const readings = [
      aReading("first", { contents: [content("one"), content("repaired")] }),
      aReading("second", { contents: [content("two")] }),
    ] as const;
    own.edit(addImport(aCollection("f", { layer: aLayer("repaired") }), []));
    expect(currentReading(own, readings)).toBe(readings[0]);
    own.edit(replaceLayer(fileId("f"), aLayer("two")));
    expect(currentReading(own, readings)).toBe(readings[1]);
  });
});

describe("a file that is read once more", () => {
  test("has its new reading at the end, and other files stay as they are", () => {
    const own = openTab(aDisk());
    const other = [aReading("other", { collection: fileId("g") })] as const;
    const file = [aReading("first")] as const;
    const next = aReading("second");
    const { files, carried } = withReading(own, { files: [other, file], carried: CARRIED }, next);
    expect(files).toEqual([other, [file[0], next]]);
    expect(files[0]).toBe(other);
    expect(carried).toBe(CARRIED);
  });

  test("remembers the content that a repair gave to its layer meanwhile", () => {
    const own = openTab(aDisk());
    own.edit(addImport(aCollection("f", { layer: aLayer("repaired") }), []));
    const file = [
      aReading("first", { contents: [content("one")] }),
      aReading("second", { contents: [content("two")] }),
    ] as const;
    const next = aReading("third", { contents: [content("three")] });
    const { files } = withReading(own, { files: [file], carried: CARRIED }, next);
    // The document holds neither of the two by name: the last one was repaired.
    expect(files[0]?.map(({ name, contents }) => [name, ...contents])).toEqual([
      ["first", "one"],
      ["second", "two", "repaired"],
      ["third", "three"],
    ]);
  });
});

test("a report sums up its files, in their order", () => {
  const [one, two, beyond] = ["one", "two", "beyond"].map((key) =>
    aReportItem(key, { kind: "file" }),
  );
  if (!one || !two || !beyond) throw new Error("There are too few lines.");
  const carried = { earlier: [beyond], earlierUnlisted: [two] };
  const report = composeReport(
    [
      aReading("a", { bytes: 10, added: 3, items: [one] }),
      aReading("b", { bytes: 5, added: 4, items: [two], unlisted: [beyond] }),
    ],
    carried,
  );
  expect(report).toEqual({
    names: ["a", "b"],
    bytes: 15,
    added: 7,
    items: [one, two],
    unlisted: [beyond],
    ...carried,
  });
});

test("a reading tells what came of the file: its parks, or its layer's content", () => {
  const features = [{ feature: 0, text: "{}" }];
  const parks = anImported({ bytes: 12, features: 1, content: { kind: "parks", features } });
  const target = () => ({ newId: countingIds(), colour: "#000000" });
  const of = (imported: typeof parks) =>
    readingOf({ imported, source: SOURCE }, convertImport(imported, target()));
  expect(of(parks)).toMatchObject({
    collection: "id1",
    name: "f.geojson",
    bytes: 12,
    added: 1,
    parks: ["own-id2"],
    contents: [],
  });
  const layer = anImported({ content: { kind: "layer", table: aFeatureTable([]) } });
  expect(of(layer)).toMatchObject({ parks: [], contents: ["id2"] });
});
