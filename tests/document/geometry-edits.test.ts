import { expect, test } from "vitest";

import { documentOf } from "../../src/document/change.ts";
import { replaceGeometries, reshape } from "../../src/document/geometry-edits.ts";
import { aCollection, anOwnPark, ownId } from "../support/document.ts";

const TEXT =
  '{"type":"Feature", "id": 7, "properties": {"name": "Campus", "beds": 12},\n "geometry": {"type":"Polygon","coordinates":[[[0,0,5],[0.010,0],[0.010,0.010],[0,0.010],[0,0,5]]]}, "note": null}';

const park = anOwnPark("a", "f", { order: 3, text: TEXT, nameKey: "beds" });
const other = anOwnPark("b", "f", { order: 5 });
const document = documentOf([aCollection("f")], [park, other]);

const triangle: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [[[0, 0, 5], [0.01, 0], [0.01, 0.012345678901], [0, 0, 5]]], // prettier-ignore
};

test("another geometry leaves all else of a feature to the letter, and has the digits it was given", () => {
  const next = replaceGeometries(new Map([[ownId("a"), triangle]]))(document);
  expect(next.parks.get(ownId("a"))).toEqual({
    ...park,
    text: TEXT.replace("[0.010,0.010],[0,0.010]", "[0.010,0.012345678901]"),
    original: TEXT,
  });
  expect(next.parks.get(ownId("b"))).toBe(other);
});

test("pieces have the park's properties and stand last in its file, but its id and its very name stay with the park", () => {
  const edit = reshape({
    id: ownId("a"),
    geometries: [triangle, triangle],
    others: new Map(),
    joined: [],
    newIds: [ownId("c")],
  });
  const piece = edit(document).parks.get(ownId("c"));
  expect(piece).toMatchObject({ order: 6, collection: "f", nameKey: "beds" });
  expect(piece?.original).toBeUndefined();
  expect(JSON.parse(piece?.text ?? "")).toEqual({
    type: "Feature",
    properties: { name: "Campus (2)", beds: 12 },
    geometry: triangle,
    note: null,
  });
});

test("others that were joined go, others that changed have their shape, and a park that is gone changes nothing", () => {
  const parts = { geometries: [triangle] as const, others: new Map(), newIds: [] };
  const merged = reshape({ ...parts, id: ownId("a"), joined: [ownId("b")] })(document);
  expect([...merged.parks.keys()]).toEqual([ownId("a")]);
  const others = new Map([[ownId("b"), triangle]]);
  const snapped = reshape({ ...parts, id: ownId("a"), others, joined: [] })(document);
  expect(JSON.parse(snapped.parks.get(ownId("b"))?.text ?? "").geometry).toEqual(triangle);
  expect(reshape({ ...parts, id: ownId("gone"), joined: [ownId("b")] })(document)).toBe(document);
});
