import { describe, expect, test } from "vitest";
import { documentOf } from "../../src/document/change.ts";
import type { Document, Edit } from "../../src/document/document.ts";
import {
  addImport,
  addParks,
  combineEdits,
  hideCollection,
  hidePark,
  recolourCollection,
  removeCollection,
  removePark,
  renameCollection,
  replaceLayer,
  replaceTexts,
  restoreOriginals,
} from "../../src/document/edits.ts";
import { setLandmark } from "../../src/document/landmark-edits.ts";
import { chooseNameKey } from "../../src/document/name-key.ts";
import { type StepSummary, stepSummary } from "../../src/document/step-summary.ts";
import { recolourPark, renamePark } from "../../src/document/text-edits.ts";
import { aCollection, anOwnPark, fileId, ownId } from "../support/document.ts";

/** A rectangle at the equator, its sides in hundredths of a degree from 0, 0. */
const rectangle = (name: string, west: number, east: number, more = ""): string => {
  const [w, e] = [west / 100, east / 100];
  return `{"type":"Feature","properties":{"name":"${name}"${more}},"geometry":{"type":"Polygon","coordinates":[[[${w},0],[${e},0],[${e},0.01],[${w},0.01],[${w},0]]]}}`;
};

const FILE = aCollection("f");
const A = anOwnPark("a", "f", { text: rectangle("A", 0, 2) });
const B = anOwnPark("b", "f", { order: 1, text: rectangle("B", 2, 3) });
const P = anOwnPark("p", "f", {
  order: 2,
  text: '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,1]}}',
});
const BEFORE = documentOf([FILE], [A, B, P]);

const did = (edit: Edit, before: Document = BEFORE): string => {
  const { deed, only, parks, files, count, text } = stepSummary({ before, after: edit(before) });
  const what = only ? (only.name ?? `no. ${only.place.order} of ${only.place.file}`) : "-";
  const figures = [count, text].filter((figure) => figure !== undefined).join(" ");
  return `${deed} ${what} ${files}/${parks} ${figures}`.trim();
};

const texts = (...pairs: readonly (readonly [string, string])[]): Edit =>
  replaceTexts(new Map(pairs.map(([name, text]) => [ownId(name), text])));

describe("what a step did is told by what it found and left", () => {
  const other = aCollection("g", { name: "g.geojson" });
  const parksOf = (...names: readonly string[]) =>
    names.map((name, order) => anOwnPark(name, "g", { order, text: rectangle(name, 5, 6) }));
  test.each<[string, Edit]>([
    ["added g.geojson 1/2", addImport(other, parksOf("x", "y"))],
    // A file that came for one park is not what one thinks of.
    ["added x 1/1", addImport(other, parksOf("x"))],
    ["added x 0/1", addParks([anOwnPark("x", "f", { text: rectangle("x", 5, 6) })])],
    [
      "added - 2/3",
      combineEdits([
        addImport(other, parksOf("x", "y")),
        addImport(aCollection("h"), [anOwnPark("z", "h")]),
      ]),
    ],
    ["removed A 0/1", removePark(A.id)],
    ["removed no. 2 of f.geojson 0/1", removePark(P.id)],
    ["removed f.geojson 1/3", removeCollection(fileId("f"))],
    ["renamed A 0/1 Campus", renamePark(A.id, "Campus")],
    ["renamed no. 2 of f.geojson 0/1 Office", renamePark(P.id, "Office")],
    ["renamed f.geojson 1/0 mine", renameCollection(fileId("f"), "mine")],
    ["recoloured A 0/1", recolourPark(A.id, "#aa3300")],
    ["recoloured f.geojson 1/0", recolourCollection(fileId("f"), "#aa3300")],
    ["hidden A 0/1", hidePark(A.id, true)],
    ["hidden - 0/2", combineEdits([hidePark(A.id, true), hidePark(B.id, true)])],
    ["changed - 0/2", combineEdits([hidePark(A.id, true), removePark(B.id)])],
    ["hidden f.geojson 1/0", hideCollection(fileId("f"), true)],
    ["made-landmark no. 2 of f.geojson 0/1", setLandmark(P.id, true)],
    ["named-by - 0/3 code", chooseNameKey(fileId("f"), "code")],
    ["property-changed A 0/1 area", texts(["a", rectangle("A", 0, 2, ',"area":5')])],
    ["properties-changed A 0/1 2", texts(["a", rectangle("A", 0, 2, ',"area":5,"year":2026')])],
    [
      "shape-scaled A 0/1 1",
      texts([
        "a",
        rectangle("A", 0, 2)
          .replaceAll("0.02", "0.0202")
          .replaceAll("0.01]", "0.0101]")
          .replaceAll("[0,", "[-0.0002,"),
      ]),
    ],
    ["corners-moved - 0/2 4", texts(["a", rectangle("A", 0, 2.5)], ["b", rectangle("B", 2.5, 3)])],
    ["edited A 0/1", texts(["a", rectangle("Other", 0, 1)])],
    ["edited A 0/1", texts(["a", rectangle("A", 0, 2).replace("{", '{"id":7,')])],
  ])("%s", (expected, edit) => {
    expect(did(edit)).toBe(expected);
  });

  test("going back to the text that a park came with is no edit like others", () => {
    const edited = renamePark(A.id, "Campus")(BEFORE);
    expect(did(restoreOriginals([A.id]), edited)).toBe("restored Campus 0/1");
    const marked = setLandmark(P.id, true)(BEFORE);
    expect(did(renamePark(P.id, "Office"), marked)).toBe("renamed no. 2 of f.geojson 0/1 Office");
  });

  test("another table of a layer is another reading of its file", () => {
    const layer = { features: 3000, vertices: 9, bytes: 9, bounds: undefined };
    const before = documentOf(
      [aCollection("f", { layer: { ...layer, content: "one" as never } })],
      [],
    );
    const edit = replaceLayer(fileId("f"), { ...layer, content: "two" as never });
    expect(did(edit, before)).toBe("replaced f.geojson 1/0");
  });
});

describe("parks that are cut or put together are told by their areas", () => {
  const half = (id: string, west: number, east: number) =>
    anOwnPark(id, "f", { order: 9, text: rectangle("half", west, east) });

  test("one that becomes two as large is split, be the first of them the old one or not", () => {
    const kept = combineEdits([texts(["a", rectangle("A", 0, 1)]), addParks([half("h", 1, 2)])]);
    expect(did(kept)).toBe("split A 0/2 2");
    const gone = combineEdits([removePark(A.id), addParks([half("g", 0, 1), half("h", 1, 2)])]);
    expect(did(gone)).toBe("split A 0/3 2");
  });

  test("two that become one as large are merged, also where they lay over each other", () => {
    const merge = (east: number) =>
      combineEdits([texts(["a", rectangle("A", 0, east)]), removePark(B.id)]);
    expect(did(merge(3))).toBe("merged A 0/2 2");
    const over = texts(["b", rectangle("B", 1, 3)])(BEFORE);
    expect(did(merge(3), over)).toBe("merged A 0/2 2");
  });

  test("one that is changed while another comes or goes is neither", () => {
    expect(
      did(combineEdits([texts(["a", rectangle("A", 0, 1)]), addParks([half("h", 5, 6)])])),
    ).toBe("changed - 0/2");
    expect(
      did(combineEdits([texts(["a", rectangle("A", 0, 1)]), addParks([half("h", 0, 0.5)])])),
    ).toBe("changed - 0/2");
    expect(did(combineEdits([texts(["a", rectangle("A", 0, 1)]), removePark(B.id)]))).toBe(
      "changed - 0/2",
    );
  });
});

test("a step is summed up once: the list asks whenever it is drawn", () => {
  const step = { before: BEFORE, after: removePark(A.id)(BEFORE) };
  const first: StepSummary = stepSummary(step);
  expect(stepSummary(step)).toBe(first);
});
