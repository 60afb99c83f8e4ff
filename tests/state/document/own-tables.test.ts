import { describe, expect, test, vi } from "vitest";
import { addImport } from "../../../src/document/edits.ts";
import type { ContentId } from "../../../src/document/document.ts";
import { aFeatureTable } from "../../support/feature-table.ts";
import { aDisk } from "../../support/disk.ts";
import { addF, anOpenTab, openTab, settled } from "../../support/own-tab.ts";
import { aCollection } from "../../support/document.ts";

describe("a layer's table", () => {
  const table = aFeatureTable(
    [{ name: "a", geometry: { type: "Point", coordinates: [116.1, 39.9] } }],
    [116.1, 39.9, 116.1, 39.9],
  );
  const T = "t" as ContentId;
  const layer = { content: T, features: 1, vertices: 1, bytes: 2, bounds: table.bounds };
  const addLayer = addImport(aCollection("l", { layer }), []);

  test("is kept even if its arrays are handed on right after, before the disk was read too", async () => {
    const disk = aDisk();
    const tab = openTab(disk);
    const given = structuredClone(table);
    tab.keepTable(T, given);
    structuredClone(given, { transfer: [given.positions.buffer] });
    tab.edit(addLayer);
    await settled();
    expect([...disk.tables.keys()]).toEqual([T]);
    expect((await tab.table(T))?.positions).toEqual(table.positions);
  });

  test("that could not be kept the first time is asked for again", async () => {
    const disk = aDisk();
    const tab = await anOpenTab(disk);
    const supply = vi.fn(async () => structuredClone(table));
    tab.suppliesTables(supply);
    disk.breakDown({ kind: "quota" });
    tab.keepTable(T, table);
    tab.edit(addLayer);
    await settled();
    expect(tab.saving()).toEqual({ problem: { kind: "quota" } });
    disk.breakDown(undefined);
    tab.edit(addF);
    await settled();
    expect(supply).toHaveBeenCalledExactlyOnceWith(T);
    expect([tab.saving(), disk.tables.has(T)]).toEqual(["saved", true]);
  });

  test("that nobody has any more is told as a failure, not as saved", async () => {
    const tab = await anOpenTab(aDisk());
    tab.edit(addLayer);
    await settled();
    expect(tab.saving()).toEqual({ problem: { kind: "failed" } });
  });
});
