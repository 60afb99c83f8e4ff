import { describe, expect, test } from "vitest";
import type { Atlas } from "../../../src/state/atlas.ts";
import { withAtlas } from "../../support/atlas.ts";
import { collectionFile, featureText } from "../../support/import-files.ts";
import { anEngine, anImporter } from "../../support/workers.ts";

const point = (name: string, lon: number, lat: number): string =>
  featureText("Point", [lon, lat], name);

const SOUND = point("Sound", 116.1, 39.9);
const SWAPPED = point("Swapped", 39.9, 116.1);
const ALSO_SWAPPED = point("Also swapped", 39.8, 116.2);

type Saved = { readonly name: string; readonly content: Blob };

const atWork = (act: (atlas: Atlas, saved: readonly Saved[]) => Promise<void>) => {
  const saved: Saved[] = [];
  const saveFile = (name: string, content: Blob): void => void saved.push({ name, content });
  return withAtlas({ world: { importer: anImporter(), engine: anEngine(), saveFile } }, (atlas) =>
    act(atlas, saved),
  );
};

const earlierItems = ({ import: imports }: Atlas) =>
  imports.earlierGroups().flatMap(({ items }) => items);
const earlierNames = (atlas: Atlas) => earlierItems(atlas).map(({ finding }) => finding.name);
const parkTexts = ({ document: { own } }: Atlas) => own.parks().map(({ text }) => text);

describe("what waits from one import, when the next one comes,", () => {
  test("stays in the report, in reach of Fix, Undo and Save the rest", () =>
    atWork(async (atlas, saved) => {
      const { own } = atlas.document;
      const imports = atlas.import;
      await imports.addFiles([collectionFile("first.geojson", SWAPPED)]);
      await imports.addFiles([collectionFile("second.geojson", SOUND, ALSO_SWAPPED)]);
      expect(imports.report()?.names).toEqual(["second.geojson"]);
      expect(earlierNames(atlas)).toEqual(["Swapped"]);
      expect(imports.waiting()).toHaveLength(2);
      imports.saveRejected();
      const [file1] = saved;
      expect(file1?.name).toBe("parks.waiting.geojson");
      expect(await file1?.content.text()).toContain(SWAPPED);
      expect(await file1?.content.text()).toContain(ALSO_SWAPPED);

      const [earlier] = earlierItems(atlas);
      if (!earlier) throw new Error("Nothing is carried on.");
      await imports.repair(earlier);
      expect(parkTexts(atlas)).toContain(point("Swapped", 116.1, 39.9));
      expect(own.collections().map(({ name }) => name)).toContain("first.geojson");
      expect(imports.outcomeOf(earlier)).toBe("repaired");
      expect(earlierNames(atlas)).toEqual(["Swapped"]);
      own.undo();
      expect(imports.waiting()).toHaveLength(2);
    }));

  test("does not open the report by itself, and is repaired with all the rest", () =>
    atWork(async (atlas) => {
      const imports = atlas.import;
      await imports.addFiles([collectionFile("first.geojson", SWAPPED)]);
      imports.closeReport();
      await imports.addFiles([collectionFile("second.geojson", SOUND)]);
      expect(imports.reportOpen()).toBe(false);
      expect(imports.repairableCount()).toBe(1);
      await imports.repairAll();
      expect(parkTexts(atlas)).toEqual([SOUND, point("Swapped", 116.1, 39.9)]);
      expect(imports.waiting()).toEqual([]);
    }));

  test("is not told again once it has come in, but is back when that is undone", () =>
    atWork(async (atlas) => {
      const { own } = atlas.document;
      const imports = atlas.import;
      await imports.addFiles([collectionFile("first.geojson", SWAPPED)]);
      await imports.repairAll();
      await imports.addFiles([collectionFile("second.geojson", SOUND)]);
      expect(earlierItems(atlas)).toEqual([]);
      own.undo();
      own.undo();
      expect(parkTexts(atlas)).toEqual([]);
      expect(earlierNames(atlas)).toEqual(["Swapped"]);
      expect(imports.waiting()).toHaveLength(1);
    }));

  test("is carried on over more than one import, listed or not", () =>
    atWork(async (atlas) => {
      const imports = atlas.import;
      await imports.addFiles([
        collectionFile("many.geojson", ...Array.from({ length: 250 }, () => SWAPPED)),
      ]);
      await imports.addFiles([collectionFile("second.geojson", SOUND)]);
      await imports.addFiles([collectionFile("third.geojson", ALSO_SWAPPED)]);
      expect(imports.waiting()).toHaveLength(251);
      expect(earlierItems(atlas)).toHaveLength(200);
      expect(imports.earlierGroups().map(({ findings }) => findings)).toEqual([250]);
    }));
});

test("the report and what waits can be let go", () =>
  atWork(async ({ import: imports }) => {
    await imports.addFiles([collectionFile("first.geojson", SWAPPED)]);
    imports.forgetReport();
    expect(imports.report()).toBeUndefined();
    expect(imports.reportOpen()).toBe(false);
    expect(imports.waiting()).toEqual([]);
    await imports.addFiles([collectionFile("second.geojson", ALSO_SWAPPED)]);
    expect(imports.earlierGroups()).toEqual([]);
  }));
