import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeBetween, isEmpty } from "../../src/document/change.ts";
import {
  addImport,
  hidePark,
  combineEdits,
  recolourCollection,
  removeCollection,
  removePark,
  renameCollection,
  replaceLayer,
  replaceTexts,
} from "../../src/document/edits.ts";
import { replaceImport } from "../../src/document/replace-import.ts";
import { merge } from "../../src/document/merge.ts";
import type { ContentId, Edit, Document } from "../../src/document/document.ts";
import { aCollection, anOwnPark, aDocument, fileId, ownId } from "../support/document.ts";
import { documents } from "./arbitrary.ts";

const [A, B] = [ownId("a"), ownId("b")];
const F = fileId("f");
const base = aDocument("a", "b");
const write = (text: string): Edit => replaceTexts(new Map([[A, text]]));
const addG = addImport(aCollection("g"), [anOwnPark("z", "g")]);
const newIds = () => {
  let last = 0;
  return () => `new${(last += 1)}`;
};
const merged = (mine: Edit, theirs: Edit): Document =>
  merge({ base, mine: mine(base), theirs: theirs(base) }, newIds());
const textsOf = ({ parks }: Document) => [...parks].map(([id, { text }]) => [id, text]);

describe("of what two tabs did at once", () => {
  test("both are kept where they concern different records", () => {
    const both = merged(
      combineEdits([write("{1}"), addG]),
      combineEdits([hidePark(B, true), removePark(A)]),
    );
    expect([...both.collections.keys()]).toEqual(["f", "g"]);
    expect(both.parks.get(B)?.hidden).toBe(true);
    expect([...both.parks.keys()]).toEqual([A, B, "own-z"]);
  });

  test("two texts of the same park become two parks, theirs under its id", () => {
    expect(textsOf(merged(write("{mine}"), write("{theirs}")))).toEqual([
      [A, "{theirs}"],
      ["own-new1", "{mine}"],
      [B, base.parks.get(B)?.text],
    ]);
  });

  test("the same text in both is one park", () => {
    expect(textsOf(merged(write("{1}"), write("{1}")))).toHaveLength(2);
  });

  test("a text of one and hiding by the other are both in the same park", () => {
    const [one, other] = [write("{1}"), hidePark(A, true)];
    for (const both of [merged(one, other), merged(other, one)]) {
      expect(both.parks.size).toBe(2);
      expect(both.parks.get(A)).toMatchObject({ text: "{1}", hidden: true });
    }
  });

  test("a park that one wrote and the other removed stays, with its file", () => {
    const [one, other] = [write("{1}"), removeCollection(F)];
    for (const both of [merged(one, other), merged(other, one)]) {
      expect(both.parks.get(A)?.text).toBe("{1}");
      expect(both.collections.has(F)).toBe(true);
    }
  });

  test("a name and a colour of the same file are both in it, and of two names the later stands", () => {
    const both = merged(renameCollection(F, "mine"), recolourCollection(F, "#000000"));
    expect(both.collections.get(F)).toMatchObject({ name: "mine", colour: "#000000" });
    const names = merged(renameCollection(F, "mine"), renameCollection(F, "theirs"));
    expect(names.collections.get(F)?.name).toBe("mine");
  });

  describe("a file that one read once more, in another encoding,", () => {
    const envelope = { before: '{"name":"北京","features":', after: "}" };
    const again = replaceImport(aCollection("f", { envelope, format: "csv" }), [
      anOwnPark("c", "f", { text: "{again}" }),
    ]);

    test("is as it was read, whatever the other called it", () => {
      const named = combineEdits([renameCollection(F, "it"), recolourCollection(F, "#000000")]);
      for (const both of [merged(again, named), merged(named, again)]) {
        expect(both.collections.get(F)).toMatchObject({
          name: "it",
          colour: "#000000",
          format: "csv",
          envelope,
        });
        expect(textsOf(both)).toEqual([["own-c", "{again}"]]);
      }
    });

    test("is no layer any more where it has become parks", () => {
      const layer = { features: 1, vertices: 1, bytes: 1, bounds: undefined };
      const before = replaceLayer(F, { ...layer, content: "l" as ContentId })(base);
      const both = merge(
        { base: before, mine: again(before), theirs: renameCollection(F, "it")(before) },
        newIds(),
      );
      expect(both.collections.get(F)?.name).toBe("it");
      expect(both.collections.get(F)?.layer).toBeUndefined();
    });
  });

  test("two mendings of the same layer become two layers", () => {
    const layer = (content: string) => ({
      content: content as ContentId,
      features: 1,
      vertices: 1,
      bytes: 1,
      bounds: undefined,
    });
    const both = merged(replaceLayer(F, layer("m")), replaceLayer(F, layer("t")));
    expect([...both.collections.values()].map((one) => one.layer?.content).toSorted()).toEqual([
      "m",
      "t",
    ]);
    // The same one, which the other tab was told of, is one.
    const same = merged(
      combineEdits([replaceLayer(F, layer("m")), renameCollection(F, "mine")]),
      combineEdits([replaceLayer(F, layer("m")), recolourCollection(F, "#000000")]),
    );
    expect([...same.collections.values()]).toMatchObject([
      { id: F, name: "mine", colour: "#000000", layer: { content: "m" } },
    ]);
    expect(
      merged(replaceLayer(F, layer("m")), renameCollection(F, "t")).collections.get(F),
    ).toMatchObject({ name: "t", layer: { content: "m" } });
  });

  test("no text that either side holds is lost, unless it had it from before and the other changed or removed it", () => {
    fc.assert(
      fc.property(documents, documents, documents, (from, mine, theirs) => {
        const both = merge({ base: from, mine, theirs }, newIds());
        const kept = new Set([...both.parks.values()].map(({ text }) => text));
        for (const side of [mine, theirs]) {
          const { puts } = changeBetween(from, side).parks;
          // A park that was only moved holds the text from before, which the other side may have changed.
          const written = puts.filter(({ id, text }) => from.parks.get(id)?.text !== text);
          for (const { text } of written) expect(kept).toContain(text);
        }
        for (const { collection } of both.parks.values())
          expect(both.collections.has(collection)).toBe(true);
      }),
    );
  });

  test("where only one side did something, that is what comes out", () => {
    fc.assert(
      fc.property(documents, documents, (from, to) => {
        const theirs = merge({ base: from, mine: from, theirs: to }, newIds());
        expect(isEmpty(changeBetween(theirs, to))).toBe(true);
      }),
    );
  });
});
