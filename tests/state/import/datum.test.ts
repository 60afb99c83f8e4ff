import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { addImport } from "../../../src/document/edits.ts";
import { repairFeature } from "../../../src/formats/repair/repair-feature.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { createDatumState, type DatumState } from "../../../src/state/import/datum.ts";
import type { Importer } from "../../../src/state/import/importer.ts";
import { withAtlas } from "../../support/atlas.ts";
import { aCollection, anOwnPark, fileId, ownId } from "../../support/document.ts";
import { waitFor } from "../../support/wait-for.ts";

/** The importer's own repairing, without the worker about it. */
const importer: Importer = {
  read: () => ({ answer: Promise.resolve(undefined), cancel: () => {} }),
  download: () => ({ answer: Promise.resolve(undefined), cancel: () => {} }),
  repair: (texts, fixes) =>
    Promise.all(
      texts.map((text, index) => {
        const [fix] = fixes[index] ?? [];
        return fix ? repairFeature(text, fix) : Promise.resolve(undefined);
      }),
    ),
  repairLayer: () => Promise.resolve(undefined),
  nameChoices: () => Promise.resolve(undefined),
  layerNames: () => Promise.resolve(undefined),
};

const point = (lon: number, lat: number): string =>
  `{"type":"Feature","properties":{"n":1.50},"geometry":{"type":"Point","coordinates":[${lon},${lat}]}}`;

async function withDatum(
  texts: readonly string[],
  act: (state: DatumState, atlas: Atlas) => Promise<void>,
): Promise<void> {
  await withAtlas({ world: { importer } }, async (atlas) => {
    const parks = texts.map((text, order) => anOwnPark(`p${order}`, "f", { order, text }));
    atlas.document.own.edit(addImport(aCollection("f"), parks));
    atlas.import.datum.open(fileId("f"));
    await createRoot(async (dispose) => {
      await act(createDatumState(atlas.import.datum), atlas);
      dispose();
    });
  });
}

test("at Mentougou GCJ-02 is 563 m off and BD-09 1,355 m, and taking them back leads the other way", () =>
  // In WGS 84 the place is 116.1217, 39.8922; these are its numbers in GCJ-02, by gcoord's published formula.
  withDatum([point(116.12792, 39.89363)], async (state) => {
    await waitFor(() => expect(state.places()).toHaveLength(3));
    const [asItIs, gcj, bd] = state.places() ?? [];
    expect(asItIs).toMatchObject({ datum: "WGS84", moves: undefined });
    expect(gcj?.moves?.metres).toBeGreaterThan(553);
    expect(gcj?.moves?.metres).toBeLessThan(573);
    // 74° there, so 254° back.
    expect(gcj?.moves?.bearingDegrees).toBeCloseTo(254, -0.5);
    expect(bd?.moves?.metres).toBeGreaterThan(1330);
    expect(bd?.moves?.metres).toBeLessThan(1380);
  }));

test("converting moves every park of the file in one step, to the letter but for the numbers, and comes back", () =>
  withDatum([point(116.12792, 39.89363), point(116.3, 39.9)], async (state, atlas) => {
    const before = atlas.document.own.parks().map(({ text }) => text);
    state.choose("GCJ02");
    await state.convert();
    const after = atlas.document.own.parks().map(({ text }) => text);
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[0]).toMatch(/^\{"type":"Feature","properties":\{"n":1\.50\},"geometry"/);
    expect(state.choice()).toBe("WGS84");
    expect(state.restorable()).toBe(true);
    state.restore();
    expect(atlas.document.own.parks().map(({ text }) => text)).toEqual(before);
    expect(state.restorable()).toBe(false);
    atlas.document.own.undo();
    expect(atlas.document.own.park(ownId("p0"))?.text).toBe(after[0]);
    atlas.document.own.undo();
    expect(atlas.document.own.park(ownId("p0"))?.text).toBe(before[0]);
  }));

test("the three positions are drawn, and gone when the dialog closes", () =>
  withDatum([point(116.12792, 39.89363)], async (state, atlas) => {
    await waitFor(() => expect(state.places()).toBeDefined());
    state.show(({ datum }) => datum);
    expect(atlas.view.previewOutlines.outlines().map(({ role, label }) => [role, label])).toEqual([
      ["WGS84", "WGS84"],
      ["GCJ02", "GCJ02"],
      ["BD09", "BD09"],
    ]);
    atlas.import.datum.close();
    expect(atlas.view.previewOutlines.outlines()).toEqual([]);
  }));

test("outside of China no datum moves anything", () =>
  withDatum([point(2.35, 48.85)], async (state) => {
    await waitFor(() => expect(state.places()).toBeDefined());
    expect(state.places()?.map(({ moves }) => moves?.metres ?? 0)).toEqual([0, 0, 0]);
  }));

test("a file without a position has nothing to choose", () =>
  withDatum(['{"type":"Feature","properties":{},"geometry":null}'], async (state) => {
    await waitFor(() => expect(state.isWorking()).toBe(false));
    expect(state.places()).toBeUndefined();
  }));
