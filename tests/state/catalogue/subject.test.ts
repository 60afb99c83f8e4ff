import fc from "fast-check";
import { expect, test } from "vitest";
import { isOwnId, layerFeatureRef } from "../../../src/state/catalogue/subject.ts";

test.each([
  { id: "own-abc.12", place: { collection: "abc", index: 12 } },
  { id: "own-abc", place: undefined },
  { id: "own-abc.", place: undefined },
  { id: "own-a.b.1", place: undefined },
  { id: "mentougou", place: undefined },
  { id: "", place: undefined },
])("the place of $id in a layer is $place", ({ id, place }) => {
  expect(layerFeatureRef(id)).toEqual(place);
});

test("the place of every feature of a layer can be read from its id", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,12}$/), fc.nat(), (collection, index) => {
      expect(layerFeatureRef(`own-${collection}.${index}`)).toEqual({ collection, index });
    }),
  );
});

test("ids of the catalogue are told from own ones", () => {
  expect(["own-a", "mentougou", "owner-park"].map(isOwnId)).toEqual([true, false, false]);
});
