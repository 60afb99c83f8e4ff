import { describe, expect, test } from "vitest";
import {
  addImport,
  addParks,
  hideCollection,
  hidePark,
  combineEdits,
  recolourCollection,
  removeCollection,
  removePark,
  renameCollection,
  replaceLayer,
  replaceTexts,
  restoreOriginals,
} from "../../src/document/edits.ts";
import { type ContentId, EMPTY_DOCUMENT, type Document } from "../../src/document/document.ts";
import { aCollection, anOwnPark, aDocument, fileId, ownId } from "../support/document.ts";

const F = fileId("f");
const A = ownId("a");
const names = ({ parks }: Document) => [...parks.keys()];

test("what comes in stands behind all that is there, and its parks in their own order", () => {
  const first = addImport(aCollection("f"), [anOwnPark("a", "f")])(EMPTY_DOCUMENT);
  const second = addImport(aCollection("g", { order: -7 }), [
    anOwnPark("c", "g", { order: 1 }),
    anOwnPark("b", "g", { order: 0 }),
  ])(first);
  expect([...second.collections.keys()]).toEqual(["f", "g"]);
  expect(second.collections.get(fileId("g"))?.order).toBe(1);
  expect(names(second)).toEqual(["own-a", "own-b", "own-c"]);
});

test("parks that come later take their place in their collection, and none is added to a collection that is gone", () => {
  const document = aDocument("a", "b");
  const late = anOwnPark("late", "f", { order: 0.5 });
  expect(names(addParks([late, anOwnPark("lost", "gone")])(document))).toEqual([
    "own-a",
    "own-late",
    "own-b",
  ]);
  expect(addParks([anOwnPark("lost", "gone")])(document)).toBe(document);
});

describe("an edit that changes nothing gives the same document", () => {
  const document = aDocument("a");
  const layer = {
    content: "t" as ContentId,
    features: 1,
    vertices: 1,
    bytes: 1,
    bounds: undefined,
  };
  const layered = addImport(aCollection("l", { layer }), [])(document);
  test.each([
    ["renaming to the same name", renameCollection(F, " f.geojson ")],
    ["renaming to blanks", renameCollection(F, "  ")],
    ["the same colour", recolourCollection(F, "#3f6fd1")],
    ["showing what is shown", hideCollection(F, false)],
    ["showing a park that is shown", hidePark(A, false)],
    ["the same text", replaceTexts(new Map([[A, document.parks.get(A)?.text ?? ""]]))],
    ["restoring what was never changed", restoreOriginals([A])],
    ["removing a file that is not there", removeCollection(fileId("x"))],
    ["removing a park that is not there", removePark(ownId("x"))],
    ["renaming a file that is not there", renameCollection(fileId("x"), "y")],
    ["a text for a park that is not there", replaceTexts(new Map([[ownId("x"), "{}"]]))],
    ["the same table", replaceLayer(fileId("l"), layer)],
    ["nothing at all", combineEdits([])],
  ])("%s", (_, edit) => {
    expect(edit(layered)).toBe(layered);
  });
});

test("hiding and showing again leaves a record that says nothing of it", () => {
  const document = aDocument("a");
  const hidden = combineEdits([hidePark(A, true), hideCollection(F, true)])(document);
  expect([hidden.parks.get(A)?.hidden, hidden.collections.get(F)?.hidden]).toEqual([true, true]);
  expect(combineEdits([hidePark(A, false), hideCollection(F, false)])(hidden)).toEqual(document);
});

test("a collection goes with its parks, and with its last park", () => {
  const document = addImport(aCollection("g"), [anOwnPark("z", "g")])(aDocument("a", "b"));
  expect(names(removeCollection(F)(document))).toEqual(["own-z"]);
  const one = removePark(ownId("b"))(document);
  expect([...one.collections.keys()]).toEqual(["f", "g"]);
  expect([...removePark(A)(one).collections.keys()]).toEqual(["g"]);
});

test("the text that a park came with outlives all that is done to it, and comes back", () => {
  const document = aDocument("a");
  const came = document.parks.get(A)?.text;
  const twice = combineEdits([
    replaceTexts(new Map([[A, "{1}"]])),
    replaceTexts(new Map([[A, "{2}"]])),
  ])(document);
  expect(twice.parks.get(A)).toMatchObject({ text: "{2}", original: came });
  expect(restoreOriginals([A])(twice)).toEqual(document);
});
