import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { addImport } from "../../../src/document/edits.ts";
import type { PropertyChange } from "../../../src/document/property-edits.ts";
import { createBulkProperties } from "../../../src/state/document/bulk-properties.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCollection, anOwnPark, fileId, ownId } from "../../support/document.ts";

const PARKS = 300;
/** Each third has no status; some are as the change wants them. */
const text = (index: number): string =>
  `{"type":"Feature","properties":{"name":"P${index}"${index % 3 === 0 ? "" : `,"status": "${index % 2 ? "open" : "plan"}"`}}}`;

test("a property of all parks of a file is changed in one step of undo, as the preview has counted", async () => {
  await withAtlas({}, async ({ document: { own } }) => {
    const parks = Array.from({ length: PARKS }, (_, order) =>
      anOwnPark(`p${order}`, "f", { order, text: text(order) }),
    );
    own.edit(addImport(aCollection("f"), parks));
    own.edit(addImport(aCollection("g"), [anOwnPark("q", "g", { text: text(1) })]));
    await createRoot(async (dispose) => {
      const state = createBulkProperties(own, () => fileId("f"));
      expect(state.properties()).toEqual([
        { key: "name", parks: 300 },
        { key: "status", parks: 200 },
      ]);
      // Of 300 numbers 100 are multiples of 3; of the others 100 are odd.
      const open = { key: "status", written: '"open"' };
      expect(state.preview({ kind: "set", ...open })).toEqual({ parks: 200, haveBoth: 0 });
      expect(state.preview({ kind: "replace", ...open })).toEqual({ parks: 100, haveBoth: 0 });
      const rename: PropertyChange = { kind: "rename", key: "status", to: "name" };
      expect(state.preview(rename)).toEqual({ parks: 0, haveBoth: 200 });
      const before = own.document();
      const applying = state.apply({ kind: "set", ...open });
      expect(state.isWorking()).toBe(true);
      expect(await applying).toBe(200);
      expect(state.isWorking()).toBe(false);
      expect(own.park(ownId("p3"))?.text).toBe(
        '{"type":"Feature","properties":{"name":"P3","status":"open"}}',
      );
      expect(own.park(ownId("p2"))?.text).toBe(text(2).replace("plan", "open"));
      expect(own.park(ownId("q"))?.text).toBe(text(1));
      own.undo();
      expect([...own.document().parks.values()].map((park) => park.text)).toEqual(
        [...before.parks.values()].map((park) => park.text),
      );
      dispose();
    });
  });
});

test("a park that was changed while the others were worked on stays as it is", async () => {
  await withAtlas({}, async ({ document: { own } }) => {
    // More text than is changed at once.
    const long = (name: string): string =>
      `{"type":"Feature","properties":{"name":"${name}","log":"${"x".repeat(250_000)}"}}`;
    const parks = ["a", "b"].map((id, order) => anOwnPark(id, "f", { order, text: long(id) }));
    own.edit(addImport(aCollection("f"), parks));
    await createRoot(async (dispose) => {
      const state = createBulkProperties(own, () => fileId("f"));
      const applying = state.apply({ kind: "remove", key: "log" });
      const { changeProperties } = await import("../../../src/document/property-edits.ts");
      own.edit(changeProperties(ownId("b"), [{ kind: "set", key: "name", written: '"B"' }]));
      await applying;
      expect(own.park(ownId("a"))?.text).toBe('{"type":"Feature","properties":{"name":"a"}}');
      expect(own.park(ownId("b"))?.text).toBe(long("B"));
      dispose();
    });
  });
});
