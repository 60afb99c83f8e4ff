import { describe, expect, test } from "vitest";
import { addImport, hideCollection, removeCollection } from "../../src/document/edits.ts";
import { replaceImport } from "../../src/document/replace-import.ts";
import { EMPTY_DOCUMENT, type Document } from "../../src/document/document.ts";
import { aCollection, anOwnPark, fileId } from "../support/document.ts";

const F = fileId("f");
const names = ({ parks }: Document) => [...parks.keys()];

describe("a file that is read once more", () => {
  const called = aCollection("f", { order: 1, name: "Called otherwise", colour: "#aa0000" });
  const before = addImport(called, [
    anOwnPark("a", "f", { order: 0 }),
    anOwnPark("b", "f", { order: 1, hidden: true }),
  ])(addImport(aCollection("e"), [anOwnPark("z", "e")])(EMPTY_DOCUMENT));
  const anew = aCollection("f", { colour: "#00aa00", format: "csv" });
  const parks = [0, 1, 2].map((order) => anOwnPark(`n${order}`, "f", { order }));

  test("takes the place of what it came to, under the user's name and colour", () => {
    const after = replaceImport(anew, parks)(before);
    expect(
      [...after.collections.values()].map(({ id, name, colour, format }) => [
        id,
        name,
        colour,
        format,
      ]),
    ).toEqual([
      ["e", "e.geojson", "#3f6fd1", "geojson"],
      ["f", "Called otherwise", "#aa0000", "csv"],
    ]);
    expect(names(after)).toEqual(["own-z", "own-n0", "own-n1", "own-n2"]);
    expect([...after.parks.values()].map(({ hidden }) => hidden ?? false)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test("is hidden where it was hidden", () => {
    const hidden = hideCollection(F, true)(before);
    expect(replaceImport(anew, parks)(hidden).collections.get(F)?.hidden).toBe(true);
  });

  test("comes back where it was gone", () => {
    const gone = removeCollection(F)(before);
    expect(names(replaceImport(anew, parks)(gone))).toEqual([
      "own-z",
      "own-n0",
      "own-n1",
      "own-n2",
    ]);
  });
});
