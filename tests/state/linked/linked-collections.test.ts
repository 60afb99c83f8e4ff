import { describe, expect, test } from "vitest";
import { EMPTY_DOCUMENT, type ContentId, type Document } from "../../../src/document/document.ts";
import { addImport } from "../../../src/document/edits.ts";
import {
  boundsOfDocument,
  isKept,
  keptCopy,
  linkedDocument,
  parkCount,
  withFiles,
} from "../../../src/state/linked/linked-collections.ts";
import { aLinkedFile } from "../../support/linked.ts";
import { aCollection, anOwnPark } from "../../support/document.ts";

const documentWith = (...files: Parameters<typeof withFiles>[1][number][]): Document =>
  withFiles(EMPTY_DOCUMENT, files);

const LAYER = {
  content: "c" as ContentId,
  features: 2001,
  vertices: 9000,
  bytes: 9,
  bounds: [100, 10, 101, 11] as const,
};
const big = { name: "big.geojson", format: "geojson", colour: "#2e7d32", layer: LAYER, parks: [] };

const at = (lon: number, lat: number) => ({
  text: `{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[${lon},${lat}]}}`,
});
const file = { name: "f", format: "geojson", colour: "#2e7d32" };

/** Ids that count up: `n1`, `n2`. */
function counter(): () => string {
  let last = 0;
  return () => `n${(last += 1)}`;
}

describe("the files of a link", () => {
  test("have ids that count through all of them, and their parks places within each", () => {
    const document = documentWith(aLinkedFile("a", "A", "B"), aLinkedFile("c", "C"));
    expect([...document.collections.values()].map(({ id, order }) => [id, order])).toEqual([
      ["d-0", 0],
      ["d-1", 1],
    ]);
    const parks = [...document.parks.values()];
    expect(parks.map(({ id, collection, order }) => [id, collection, order])).toEqual([
      ["own-d-0", "d-0", 0],
      ["own-d-1", "d-0", 1],
      ["own-d-2", "d-1", 0],
    ]);
  });

  test("go on counting where another joins them", () => {
    const document = withFiles(documentWith(aLinkedFile("a", "A")), [aLinkedFile("b", "B")]);
    expect([...document.parks.keys()]).toEqual(["own-d-0", "own-d-1"]);
    expect([...document.collections.keys()]).toEqual(["d-0", "d-1"]);
  });

  test("are nothing to show where no park is in them", () => {
    expect(linkedDocument([])).toBeUndefined();
    expect(linkedDocument([aLinkedFile("a")])).toBeUndefined();
    expect(linkedDocument([aLinkedFile("a", "A")])?.parks.size).toBe(1);
  });

  test("hold as many parks as stand in them, with all features of a layer", () => {
    expect(parkCount(documentWith(aLinkedFile("a", "A", "B"), big))).toBe(2003);
  });
});

describe("the box about a linked document", () => {
  test("is that of all parks and layers", () => {
    const document = documentWith({ ...file, parks: [at(20, 5), at(30, 40)] }, big);
    expect(boundsOfDocument(document)).toEqual([20, 5, 101, 40]);
  });

  test("leaves out parks that are hidden, alone or with their file", () => {
    const hidden = { ...at(50, 5), hidden: true as const };
    const document = documentWith(
      { ...file, parks: [at(20, 5), hidden] },
      { ...file, hidden: true, parks: [at(80, 5)] },
    );
    expect(boundsOfDocument(document)).toEqual([20, 5, 20, 5]);
  });

  test("is none where nothing has a position", () => {
    const text = '{"type":"Feature","properties":{},"geometry":null}';
    expect(boundsOfDocument(documentWith({ ...file, parks: [{ text }] }))).toBeUndefined();
  });
});

describe("a kept copy", () => {
  const linked = documentWith(aLinkedFile("a", "A", "B"), big);

  test("has ids of the document's own, which tell what each park of the link has become", () => {
    const { edit, idOf } = keptCopy(linked, counter());
    const document = edit(EMPTY_DOCUMENT);
    // Two files and then two parks have been given their ids.
    expect([...document.collections.keys()]).toEqual(["n1", "n2"]);
    expect([...document.parks.keys()]).toEqual(["own-n3", "own-n4"]);
    expect(idOf("own-d-1")).toBe("own-n4");
    expect(idOf("own-d-1.17")).toBe("own-n2.17");
    expect(idOf("own-d-2")).toBeUndefined();
    expect(idOf("own-d-2.17")).toBeUndefined();
    expect(idOf("mentougou")).toBeUndefined();
  });

  test("is one where the user has the same files with the same texts, and no layer", () => {
    const small = documentWith(aLinkedFile("a", "A", "B"), aLinkedFile("c", "C"));
    const kept = keptCopy(small, counter()).edit(EMPTY_DOCUMENT);
    expect(isKept(small, kept)).toBe(true);
    expect(
      isKept(
        small,
        keptCopy(documentWith(aLinkedFile("a", "A", "B")), counter()).edit(EMPTY_DOCUMENT),
      ),
    ).toBe(false);
    const more = addImport(aCollection("x"), [anOwnPark("x", "x")])(kept);
    expect(isKept(small, more)).toBe(true);
    // Of a layer only its table could tell.
    expect(isKept(linked, keptCopy(linked, counter()).edit(EMPTY_DOCUMENT))).toBe(false);
  });
});
