import { expect, test } from "vitest";
import { addDrawnPark } from "../../src/document/drawn.ts";
import { hideCollection } from "../../src/document/edits.ts";
import { EMPTY_DOCUMENT } from "../../src/document/document.ts";
import { readFeature } from "../../src/document/feature.ts";
import { fileId, ownId } from "../support/document.ts";

const POINT: GeoJSON.Point = { type: "Point", coordinates: [116.1, 39.9] };
const FILE = fileId("drawn");
const file = { id: FILE, name: "Drawn here" };

test("the first drawn park makes the file, and further ones join it in their order", () => {
  const one = addDrawnPark({ id: ownId("a"), geometry: POINT, name: "Gate", file })(EMPTY_DOCUMENT);
  const other = { id: fileId("other"), name: "Hier gezeichnet" };
  const two = addDrawnPark({ id: ownId("b"), geometry: POINT, name: undefined, file: other })(one);
  expect([...two.collections.keys()]).toEqual([FILE]);
  expect(two.collections.get(FILE)).toMatchObject({ name: "Drawn here", format: "drawn" });
  expect([...two.parks.values()].map(({ id, order }) => [id, order])).toEqual([
    ["own-a", 0],
    ["own-b", 1],
  ]);
  const [gate, nameless] = [...two.parks.values()].map(readFeature);
  expect(gate).toMatchObject({ name: "Gate", geometry: POINT });
  expect(nameless?.properties).toEqual({});
});

test("a park that is drawn into a hidden file shows the file", () => {
  const one = addDrawnPark({ id: ownId("a"), geometry: POINT, name: undefined, file })(
    EMPTY_DOCUMENT,
  );
  const hidden = hideCollection(FILE, true)(one);
  const two = addDrawnPark({ id: ownId("b"), geometry: POINT, name: undefined, file })(hidden);
  expect(two.collections.get(FILE)?.hidden).toBeUndefined();
  expect(two.parks.size).toBe(2);
});
