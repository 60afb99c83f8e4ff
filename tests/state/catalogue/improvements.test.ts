import { expect, test } from "vitest";
import type { Park } from "../../../src/catalogue/park.ts";
import { readFeature } from "../../../src/document/feature.ts";
import type { OwnParkId } from "../../../src/document/document.ts";
import { improvePark } from "../../../src/state/catalogue/improvements.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aPark } from "../../support/catalogue.ts";

test("a copy of a park is made once, in the file of improvements, as one step of undo", async () => {
  await withAtlas({}, ({ document: { own } }) => {
    const opened: OwnParkId[] = [];
    const dependencies = {
      own,
      details: { source: () => undefined },
      select: (id: OwnParkId) => void opened.push(id),
    };
    const improve = (park: Park) => improvePark(dependencies, park, "Improvements");
    improve(aPark());
    improve(aPark({ id: "other" }));
    improve(aPark());
    const { collections, parks } = own.document();
    expect([...collections.values()].map(({ name }) => name)).toEqual(["Improvements"]);
    const ids = [...parks.values()].map((park) => readFeature(park).properties["id"]);
    expect(ids).toEqual(["mentougou", "other"]);
    const [first, second] = parks.keys();
    expect(opened).toEqual([first, second, first]);
    own.undo();
    expect(own.document().parks.size).toBe(1);
    own.undo();
    expect(own.document().collections.size).toBe(0);
  });
});
