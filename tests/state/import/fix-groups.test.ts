import { expect, test } from "vitest";
import type { Atlas } from "../../../src/state/atlas.ts";
import { withAtlas } from "../../support/atlas.ts";
import { anEngine, anImporter } from "../../support/workers.ts";

const feature = (type: string, coordinates: unknown, name = ""): string =>
  JSON.stringify({ type: "Feature", properties: { name }, geometry: { type, coordinates } });

const polygon = (name: string, ring: readonly (readonly number[])[]): string =>
  feature("Polygon", [ring], name);

const SQUARE = [
  [116.1, 39.88],
  [116.12, 39.88],
  [116.12, 39.9],
  [116.1, 39.9],
  [116.1, 39.88],
];

const file = (name: string, ...features: readonly string[]): File =>
  new File([`{"type":"FeatureCollection","features":[${features.join(",")}]}`], name);

const atWork = (act: (atlas: Atlas) => Promise<void>) =>
  withAtlas({ world: { importer: anImporter(), engine: anEngine() } }, act);

test("a group is mended in one step, listed or not, and nothing that was not found", () =>
  atWork(async (atlas) => {
    const { own, imports } = atlas;
    const clockwise = Array.from({ length: 300 }, (_, index) =>
      polygon(`C${index}`, SQUARE.toReversed()),
    );
    const open = Array.from({ length: 100 }, (_, index) =>
      polygon(`O${index}`, SQUARE.slice(0, -1)),
    );
    await imports.addFiles([file("both.geojson", ...clockwise, ...open)]);
    const [rings, winding] = imports.groups();
    if (!rings || !winding) throw new Error("There are too few groups.");
    expect([rings.findings, winding.findings, winding.features]).toEqual([100, 300, 300]);
    expect(imports.repairableCount()).toBe(400);

    await imports.repairGroup(winding);
    expect(imports.standingOf(winding)).toEqual({ open: 0, mended: 300, unfit: 0 });
    expect(imports.standingOf(rings)).toEqual({ open: 100, mended: 0, unfit: 0 });
    expect(imports.repairableCount()).toBe(100);
    const texts = own.parks().map(({ text }) => text);
    // Rewound in place, a ring begins and ends as it did.
    expect(new Set(texts.slice(0, 300).map((text) => text.replace(/C\d+/, "C")))).toEqual(
      new Set([polygon("C", SQUARE)]),
    );
    expect(texts.slice(300)).toEqual(open);

    own.undo();
    expect(own.parks().map(({ text }) => text)).toEqual([...clockwise, ...open]);
    expect(imports.standingOf(winding)).toEqual({ open: 300, mended: 0, unfit: 0 });
  }));

test("a group tells how many of it are mended where some are mended one by one", () =>
  atWork(async ({ imports }) => {
    const open = ["A", "B", "C"].map((name) => polygon(name, SQUARE.slice(0, -1)));
    await imports.addFiles([file("open.geojson", ...open)]);
    const [group] = imports.groups();
    if (!group) throw new Error("There is no group.");
    await imports.repair(group.items[0]);
    expect(imports.standingOf(group)).toEqual({ open: 2, mended: 1, unfit: 0 });
  }));

test("of a layer what is not listed is counted together, and what waits outside one by one", () =>
  atWork(async ({ imports }) => {
    const repeating = Array.from({ length: 2001 }, () =>
      feature("LineString", [
        [116.1, 39.9],
        [116.1, 39.9],
        [116.2, 39.9],
      ]),
    );
    const swapped = Array.from({ length: 210 }, () => feature("Point", [39.9, 116.1]));
    await imports.addFiles([file("layer.geojson", ...repeating, ...swapped)]);
    const [outside, repeats] = imports.groups();
    if (!outside || !repeats) throw new Error("There are too few groups.");
    expect([outside.findings, outside.features, outside.unlisted.length]).toEqual([210, 210, 10]);
    expect([repeats.findings, repeats.features, repeats.unlisted.length]).toEqual([2001, 2001, 1]);
    await imports.repairGroup(repeats);
    expect(imports.standingOf(repeats)).toEqual({ open: 0, mended: 2001, unfit: 0 });
    expect(imports.waiting()).toHaveLength(210);
  }));
