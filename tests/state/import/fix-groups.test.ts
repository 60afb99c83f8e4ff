import { expect, test } from "vitest";
import {
  collectionFile,
  featureText,
  polygonText,
  SQUARE,
  withImporter,
} from "../../support/import-files.ts";

test("a group is repaired in one step, listed or not, and nothing that was not found", () =>
  withImporter(async (atlas) => {
    const { own } = atlas.document;
    const imports = atlas.import;
    const clockwise = Array.from({ length: 300 }, (_, index) =>
      polygonText(`C${index}`, SQUARE.toReversed()),
    );
    const open = Array.from({ length: 100 }, (_, index) =>
      polygonText(`O${index}`, SQUARE.slice(0, -1)),
    );
    await imports.addFiles([collectionFile("both.geojson", ...clockwise, ...open)]);
    const [rings, winding] = imports.groups();
    if (!rings || !winding) throw new Error("There are too few groups.");
    expect([rings.findings, winding.findings, winding.features]).toEqual([100, 300, 300]);
    expect(imports.repairableCount()).toBe(400);

    await imports.repairGroup(winding);
    expect(imports.standingOf(winding)).toEqual({ open: 0, repaired: 300, unrepairable: 0 });
    expect(imports.standingOf(rings)).toEqual({ open: 100, repaired: 0, unrepairable: 0 });
    expect(imports.repairableCount()).toBe(100);
    const texts = own.parks().map(({ text }) => text);
    // Rewound in place, a ring begins and ends as it did.
    expect(new Set(texts.slice(0, 300).map((text) => text.replace(/C\d+/, "C")))).toEqual(
      new Set([polygonText("C", SQUARE)]),
    );
    expect(texts.slice(300)).toEqual(open);

    own.undo();
    expect(own.parks().map(({ text }) => text)).toEqual([...clockwise, ...open]);
    expect(imports.standingOf(winding)).toEqual({ open: 300, repaired: 0, unrepairable: 0 });
  }));

test("a group tells how many of it are repaired where some are repaired one by one", () =>
  withImporter(async ({ import: imports }) => {
    const open = ["A", "B", "C"].map((name) => polygonText(name, SQUARE.slice(0, -1)));
    await imports.addFiles([collectionFile("open.geojson", ...open)]);
    const [group] = imports.groups();
    if (!group) throw new Error("There is no group.");
    await imports.repair(group.items[0]);
    expect(imports.standingOf(group)).toEqual({ open: 2, repaired: 1, unrepairable: 0 });
  }));

test("of a layer what is not listed is counted together, and what waits outside one by one", () =>
  withImporter(async ({ import: imports }) => {
    const repeating = Array.from({ length: 2001 }, () =>
      featureText("LineString", [
        [116.1, 39.9],
        [116.1, 39.9],
        [116.2, 39.9],
      ]),
    );
    const swapped = Array.from({ length: 210 }, () => featureText("Point", [39.9, 116.1]));
    await imports.addFiles([collectionFile("layer.geojson", ...repeating, ...swapped)]);
    const [outside, repeats] = imports.groups();
    if (!outside || !repeats) throw new Error("There are too few groups.");
    expect([outside.findings, outside.features, outside.unlisted.length]).toEqual([210, 210, 10]);
    expect([repeats.findings, repeats.features, repeats.unlisted.length]).toEqual([2001, 2001, 1]);
    await imports.repairGroup(repeats);
    expect(imports.standingOf(repeats)).toEqual({ open: 0, repaired: 2001, unrepairable: 0 });
    expect(imports.waiting()).toHaveLength(210);
  }));
