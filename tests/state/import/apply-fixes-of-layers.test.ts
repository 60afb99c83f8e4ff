import { describe, expect, test, vi } from "vitest";
import { addImport } from "../../../src/document/edits.ts";
import type { ContentId, LayerInfo } from "../../../src/document/document.ts";
import type { FeatureTable } from "../../../src/geojson/feature-table.ts";
import { repair } from "../../../src/state/import/apply-fixes.ts";
import type { Importer } from "../../../src/state/import/importer.ts";
import type { ReportItem } from "../../../src/state/import/report.ts";
import { aFeatureTable } from "../../support/feature-table.ts";
import { featureText, polygonText, SQUARE } from "../../support/import-files.ts";
import {
  anOrder,
  aWorkshop,
  CLOCKWISE,
  CLOSE,
  layerOf,
  OPEN,
  REWIND,
  SWAP,
} from "../../support/repairs.ts";
import { aReportItem, parkTarget, rejectedTarget } from "../../support/report-items.ts";
import { aCollection, anOwnPark, fileId, ownId } from "../../support/document.ts";

const CONTENT = "content" as ContentId;

describe("a layer", () => {
  const polygon = (ring: GeoJSON.Position[]): GeoJSON.Polygon => ({
    type: "Polygon",
    coordinates: [ring],
  });
  const NAMES = ["A", "B", "C"];
  const OPEN_TABLE = aFeatureTable(NAMES.map((name) => ({ name, geometry: polygon(OPEN) })));

  async function aLayer(parts: Partial<LayerInfo> = {}, importer: Partial<Importer> = {}) {
    const workshop = aWorkshop(importer);
    await workshop.engine.open(CONTENT, OPEN_TABLE);
    workshop.own.edit(addImport(aCollection("f", { layer: layerOf(OPEN_TABLE, parts) }), []));
    return workshop;
  }
  const ofFeature = (key: string, index: number): ReportItem =>
    aReportItem(key, { kind: "layer", index });
  const textsOf = async ({ texts, textStarts, textEnds }: FeatureTable) => {
    const bytes = new Uint8Array(await texts.arrayBuffer());
    return [...textStarts].map((start, index) =>
      new TextDecoder().decode(bytes.subarray(start, textEnds[index])),
    );
  };
  const openText = (name: string) => polygonText(name, OPEN);

  test("is made anew under another name, with the features that were meant repaired", async () => {
    const { own, adopted, dependencies } = await aLayer();
    const result = await repair(dependencies, [
      anOrder(ofFeature("first", 0), CLOSE),
      anOrder(ofFeature("last", 2), CLOSE),
    ]);
    expect([result.repaired, result.unrepairable]).toEqual([["first", "last"], []]);
    expect(adopted).toHaveLength(1);
    const [[content, table] = []] = adopted;
    if (!table) throw new Error("There is no table.");
    expect(await textsOf(table)).toEqual([
      polygonText("A", SQUARE),
      openText("B"),
      polygonText("C", SQUARE),
    ]);
    own.edit(result.edit);
    // Two rings of five vertices and one of four.
    expect(own.collections()[0]?.layer).toEqual({
      content,
      features: 3,
      vertices: 14,
      bytes: table.texts.size,
      bounds: [116.1, 39.88, 116.12, 39.9],
    });
    expect(content).not.toBe(CONTENT);
    own.undo();
    expect(own.collections()[0]?.layer?.content).toBe(CONTENT);
  });

  test("is repaired whole by a line about the file, whatever other lines are about", async () => {
    const { adopted, dependencies } = await aLayer();
    await repair(dependencies, [
      anOrder(ofFeature("one", 1), CLOSE),
      anOrder(aReportItem("whole", { kind: "file" }), CLOSE),
    ]);
    const [[, table] = []] = adopted;
    expect(table && (await textsOf(table))).toEqual(NAMES.map((name) => polygonText(name, SQUARE)));
  });

  test("takes one fix after the other, each where it is meant", async () => {
    const { adopted, dependencies } = await aLayer();
    const { repaired } = await repair(dependencies, [
      anOrder(ofFeature("closed", 0), CLOSE),
      anOrder(ofFeature("converted", 1), { kind: "swap-order" }),
    ]);
    expect(repaired).toEqual(["closed", "converted"]);
    const [[, table] = []] = adopted;
    const swapped = OPEN.map(([lon = 0, lat = 0]) => [lat, lon]);
    expect(table && (await textsOf(table))).toEqual([
      polygonText("A", SQUARE),
      polygonText("B", swapped),
      openText("C"),
    ]);
  });

  test("keeps the names that the user has chosen", async () => {
    const layerNames = vi.fn<Importer["layerNames"]>(async () => "1\n2\n3\n");
    const { own, adopted, dependencies } = await aLayer({ chosenNameKey: "code" }, { layerNames });
    const { edit } = await repair(dependencies, [anOrder(ofFeature("k", 0), CLOSE)]);
    expect(layerNames.mock.calls.map(([, key]) => key)).toEqual(["code"]);
    expect(adopted[0]?.[1].names).toBe("1\n2\n3\n");
    own.edit(edit);
    expect(own.collections()[0]?.layer?.chosenNameKey).toBe("code");
  });

  test("without a choice is called as recognised, and nobody is asked", async () => {
    const layerNames = vi.fn<Importer["layerNames"]>(async () => "1\n2\n3\n");
    const { adopted, dependencies } = await aLayer({}, { layerNames });
    await repair(dependencies, [anOrder(ofFeature("k", 0), CLOSE)]);
    expect(layerNames).not.toHaveBeenCalled();
    expect(adopted[0]?.[1].names).toBe("A\nB\nC\n");
  });

  test.each<[string, Partial<LayerInfo>, Partial<Importer>]>([
    ["whose table is nowhere", { content: "lost" as ContentId }, {}],
    ["that could not be repaired", {}, { repairLayer: async () => undefined }],
    [
      "whose names are not to be had",
      { chosenNameKey: "code" },
      { layerNames: async () => undefined },
    ],
  ])("%s stays as it is", async (_, parts, importer) => {
    const { own, adopted, dependencies } = await aLayer(parts, importer);
    const result = await repair(dependencies, [anOrder(ofFeature("k", 0), CLOSE)]);
    expect([result.repaired, result.unrepairable]).toEqual([[], ["k"]]);
    expect(adopted).toEqual([]);
    expect(result.edit(own.document())).toBe(own.document());
  });

  test("and parks beside it are repaired together, as one step", async () => {
    const { own, dependencies, texts } = await aLayer();
    const park = anOwnPark("z", "g", { text: polygonText("Z", CLOCKWISE) });
    own.edit(addImport(aCollection("g"), [park]));
    const ofG = { collection: fileId("g"), file: "g.geojson" };
    const result = await repair(dependencies, [
      anOrder(ofFeature("layer", 0), CLOSE),
      anOrder(aReportItem("park", parkTarget(park), ofG), REWIND),
      anOrder(
        aReportItem("held", rejectedTarget(featureText("Point", [39.9, 116.1], "H")), ofG),
        SWAP,
      ),
    ]);
    expect(new Set(result.repaired)).toEqual(new Set(["layer", "park", "held"]));
    own.edit(result.edit);
    expect(texts()).toEqual([polygonText("Z", SQUARE), featureText("Point", [116.1, 39.9], "H")]);
    expect(own.collections()[0]?.layer?.content).not.toBe(CONTENT);
    expect(result.addedIds.get("held")).toEqual([own.parks()[1]?.id]);
    own.undo();
    expect(texts()).toEqual([park.text]);
    expect(own.park(ownId("z"))?.original).toBeUndefined();
  });
});
