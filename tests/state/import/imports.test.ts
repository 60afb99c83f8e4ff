import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFeature } from "../../../src/document/feature.ts";
import { fail } from "../../../src/result.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import type { ReportItem } from "../../../src/state/import/report.ts";
import { inProject } from "../../../.ci/commands/project.mjs";
import { withAtlas } from "../../support/atlas.ts";
import { collectionFile, polygonText, SQUARE, withImporter } from "../../support/import-files.ts";
import { anEngine, anImporter } from "../../support/workers.ts";

const fixture = (path: string): File => {
  const bytes = readFileSync(inProject("tests", "fixtures", "imports", ...path.split("/")));
  return new File([new Uint8Array(bytes)], path.split("/").at(-1) ?? path);
};

const itemOf = ({ import: imports }: Atlas, kind: string): ReportItem => {
  const item = imports.report()?.items.find(({ finding }) => finding.kind === kind);
  if (!item) throw new Error(`The report has no ${kind}.`);
  return item;
};

const names = ({ document: { own } }: Atlas) => own.parks().map((park) => readFeature(park).name);

describe("an import", () => {
  test("of several files is one step of undo, and is told as one", () =>
    withImporter(async (atlas) => {
      const { own } = atlas.document;
      const imports = atlas.import;
      const { notices } = atlas.page;
      await imports.addFiles([
        collectionFile("a.geojson", polygonText("A", SQUARE)),
        fixture("kml/good/point.kml"),
      ]);
      expect(names(atlas)).toEqual(["A", "Paris"]);
      expect(own.collections().map(({ name, format }) => `${name} ${format}`)).toEqual([
        "a.geojson geojson",
        "point.kml kml",
      ]);
      expect(notices.status()).toEqual({
        kind: "imported",
        parks: 2,
        waiting: 0,
        names: ["a.geojson", "point.kml"],
        hasReport: false,
      });
      own.undo();
      expect(own.parks()).toEqual([]);
      expect(own.collections()).toEqual([]);
    }));

  test("gives each file a colour of its own while there are some left", () =>
    withImporter(async ({ document: { own }, import: imports }) => {
      await imports.addFiles(
        ["a", "b", "c"].map((name) => collectionFile(name, polygonText(name, SQUARE))),
      );
      expect(new Set(own.collections().map(({ colour }) => colour)).size).toBe(3);
    }));

  test("keeps every feature to the letter", () =>
    withImporter(async ({ document: { own }, import: imports }) => {
      const text =
        '{ "type":"Feature","b":1e2, "properties":{"2":1.10,"1":"\\u4e2d"},"geometry":null }';
      await imports.addFiles([collectionFile("odd.geojson", text)]);
      expect(own.parks().map((park) => park.text)).toEqual([text]);
    }));

  test("that fails says why and takes nothing else with it", () =>
    withImporter(async (atlas) => {
      const imports = atlas.import;
      const { notices } = atlas.page;
      await imports.addFiles([
        fixture("geojson/bad/error-page.geojson"),
        collectionFile("a.geojson", polygonText("A", SQUARE)),
      ]);
      expect(names(atlas)).toEqual(["A"]);
      expect(notices.alert()).toMatchObject({
        kind: "import-failed",
        name: "error-page.geojson",
        problem: { kind: "not-recognised", looksLike: "html" },
      });
    }));

  test("refuses a file by its size without reading it", () =>
    withImporter(async ({ import: imports, page: { notices }, document: { own } }) => {
      let wasRead = false;
      const large = Object.assign(new File([], "large.geojson"), {
        arrayBuffer: () => {
          wasRead = true;
          return Promise.resolve(new ArrayBuffer(0));
        },
      });
      Object.defineProperty(large, "size", { value: 100 * 1024 * 1024 + 1 });
      await imports.addFiles([large]);
      expect(wasRead).toBe(false);
      expect(own.parks()).toEqual([]);
      expect(notices.alert()).toMatchObject({
        problem: { kind: "too-large", bytes: 104_857_601, limitBytes: 104_857_600 },
      });
    }));

  test("from an address that cannot be read says which host it was", () =>
    withImporter(async ({ import: imports, page: { notices } }) => {
      await imports.addAddress(new URL("https://example.org/parks.geojson"));
      expect(notices.alert()).toEqual({
        kind: "address-failed",
        host: "example.org",
        problem: { kind: "refused" },
      });
    }));

  test("is taken back whole when its reader breaks down", () =>
    withAtlas(
      {
        world: {
          importer: {
            ...anImporter(),
            read: () => ({
              answer: Promise.resolve(fail({ kind: "broke-down" })),
              cancel: () => {},
            }),
          },
        },
      },
      async ({ import: imports, page: { notices }, document: { own } }) => {
        await imports.addText("POINT(2.35 48.85)", "Pasted text");
        expect(own.collections()).toEqual([]);
        expect(imports.jobs()).toEqual([]);
        expect(notices.alert()).toMatchObject({
          name: "Pasted text",
          problem: { kind: "broke-down" },
        });
      },
    ));
});

describe("the report", () => {
  test("opens by itself when something asks for a look, and not for notes alone", () =>
    withImporter(async ({ import: imports }) => {
      await imports.addFiles([
        collectionFile("clockwise.geojson", polygonText("A", SQUARE.toReversed())),
      ]);
      expect(imports.report()?.items.map(({ finding }) => finding.kind)).toEqual(["wrong-winding"]);
      expect(imports.reportOpen()).toBe(false);
      await imports.addFiles([
        collectionFile("open.geojson", polygonText("A", SQUARE.slice(0, -1))),
      ]);
      expect(imports.reportOpen()).toBe(true);
    }));

  test("mends a park that is in, and is open again after Undo", () =>
    withImporter(async (atlas) => {
      const { own } = atlas.document;
      const imports = atlas.import;
      await imports.addFiles([
        collectionFile("open.geojson", polygonText("A", SQUARE.slice(0, -1))),
      ]);
      const item = itemOf(atlas, "unclosed-ring");
      await imports.repair(item);
      expect(own.parks().map((park) => park.text)).toEqual([polygonText("A", SQUARE)]);
      expect(imports.outcomeOf(item)).toBe("repaired");
      own.undo();
      expect(own.parks().map((park) => park.text)).toEqual([polygonText("A", SQUARE.slice(0, -1))]);
      expect(imports.outcomeOf(item)).toBe("open");
    }));

  test("lets a feature in that waited outside, once it is repaired, and out again with Undo", () =>
    withImporter(async (atlas) => {
      const { own } = atlas.document;
      const imports = atlas.import;
      const { notices } = atlas.page;
      await imports.addFiles([fixture("geojson/bad/swapped.geojson")]);
      expect(own.collections()).toEqual([]);
      expect(notices.status()).toMatchObject({ kind: "imported", parks: 0 });
      expect(imports.waiting()).toHaveLength(1);
      const item = itemOf(atlas, "swapped-order");
      await imports.repair(item);
      expect(names(atlas)).toEqual(["Swapped"]);
      expect(own.collections().map(({ name }) => name)).toEqual(["swapped.geojson"]);
      expect(imports.waiting()).toEqual([]);
      own.undo();
      expect(own.parks()).toEqual([]);
      expect(imports.waiting()).toHaveLength(1);
      expect(imports.outcomeOf(item)).toBe("open");
    }));

  test("mends all in one step, but never converts a datum on its own", () =>
    withImporter(async (atlas) => {
      const { own } = atlas.document;
      const imports = atlas.import;
      const csv = "name,lat,lon\nA,39.89,116.12\nB,116.4,39.9\n";
      await imports.addFiles([new File([csv], "parks.csv")]);
      expect(imports.repairableCount()).toBe(1);
      await imports.repairAll();
      expect(names(atlas)).toEqual(["A", "B"]);
      own.undo();
      expect(names(atlas)).toEqual(["A"]);
    }));

  test("converts every park of a file whose datum the user names", () =>
    withImporter(async (atlas) => {
      const { own } = atlas.document;
      const imports = atlas.import;
      await imports.addFiles([new File(["name,lat,lon\nA,39.8934,116.1279\n"], "amap.csv")]);
      const item = itemOf(atlas, "china-datum");
      await imports.repair(item);
      const [park] = own.parks();
      const { geometry } = JSON.parse(park?.text ?? "{}");
      // gcoord 1.0.7: GCJ-02 116.1279, 39.8934 is 116.1216025, 39.8920147 on WGS 84.
      expect(geometry.coordinates[0]).toBeCloseTo(116.121_602_5, 6);
      expect(geometry.coordinates[1]).toBeCloseTo(39.892_014_7, 6);
      expect(imports.outcomeOf(item)).toBe("repaired");
    }));

  test("says what a fix would change before it is taken", () =>
    withImporter(async (atlas) => {
      const imports = atlas.import;
      await imports.addFiles([
        collectionFile("open.geojson", polygonText("A", SQUARE.slice(0, -1))),
      ]);
      const change = await imports.changeOf(itemOf(atlas, "unclosed-ring"));
      expect(change.moves?.metres).toBeLessThan(0.01);
      expect(change.areaAfter).toBeCloseTo(change.areaBefore ?? 0, 3);
      expect(change.bounds).toEqual([
        [116.1, 39.88, 116.12, 39.9],
        [116.1, 39.88, 116.12, 39.9],
      ]);
    }));

  test("mends a layer whole, under Undo", () =>
    withImporter(async (atlas) => {
      const { own } = atlas.document;
      const imports = atlas.import;
      const ring = JSON.stringify(SQUARE.slice(0, -1));
      const features = Array.from(
        { length: 2001 },
        (_, index) =>
          `{"type":"Feature","properties":{"name":"P${index}"},"geometry":{"type":"Polygon","coordinates":[${ring}]}}`,
      );
      await imports.addFiles([collectionFile("big.geojson", ...features)]);
      const before = own.collections()[0]?.layer;
      expect(before?.features).toBe(2001);
      expect(before?.vertices).toBe(2001 * 4);
      expect(imports.report()?.items).toHaveLength(200);
      expect(imports.repairableCount()).toBe(2001);
      await imports.repairAll();
      const after = own.collections()[0]?.layer;
      expect(after?.vertices).toBe(2001 * 5);
      expect(imports.repairableCount()).toBe(0);
      own.undo();
      expect(own.collections()[0]?.layer).toEqual(before);
    }));

  test("lets all in that wait, and hands all of them over, listed or not", () => {
    const saved: Blob[] = [];
    const world = {
      importer: anImporter(),
      engine: anEngine(),
      saveFile: (_name: string, content: Blob) => void saved.push(content),
    };
    return withAtlas({ world }, async ({ document: { own }, import: imports }) => {
      const point =
        '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[39.9,116.1]}}';
      await imports.addFiles([
        collectionFile("swapped.geojson", ...Array.from({ length: 300 }, () => point)),
      ]);
      expect(imports.report()?.items).toHaveLength(200);
      expect(imports.waiting()).toHaveLength(300);
      imports.saveRejected();
      expect(JSON.parse((await saved[0]?.text()) ?? "").features).toHaveLength(300);
      await imports.repairAll();
      expect(own.parks()).toHaveLength(300);
      expect(imports.waiting()).toEqual([]);
    });
  });

  test.each([
    ["for a reason of the whole file", fixture("geojson/bad/unknown-crs.geojson"), 1],
    [
      "for reasons that nothing mends, more of them than are listed",
      collectionFile(
        "lines.geojson",
        ...Array.from(
          { length: 201 },
          () =>
            '{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[116.1,39.9]]}}',
        ),
      ),
      201,
    ],
  ])("has in reach what waits %s", (_why, brought, waiting) =>
    withImporter(async ({ import: imports }) => {
      await imports.addFiles([brought]);
      expect(imports.waiting()).toHaveLength(waiting);
      expect(imports.repairableCount()).toBe(0);
    }),
  );
});
