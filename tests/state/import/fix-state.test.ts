import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { addImport, replaceTexts } from "../../../src/document/edits.ts";
import type { Finding } from "../../../src/formats/finding.ts";
import type { Bounds } from "../../../src/geo/position.ts";
import { createRepairState } from "../../../src/state/import/fix-state.ts";
import type { FileReading } from "../../../src/state/import/report-files.ts";
import { createReportState } from "../../../src/state/import/report-state.ts";
import type { ReportItem } from "../../../src/state/import/report.ts";
import type { CameraState } from "../../../src/state/view/camera-state.ts";
import { createPreviewOutlines } from "../../../src/state/view/preview-outlines.ts";
import { aFeatureTable } from "../../support/feature-table.ts";
import { featureText, polygonText, SQUARE } from "../../support/import-files.ts";
import { aWorkshop, CLOCKWISE, CLOSE, layerOf, REWIND, SWAP } from "../../support/repairs.ts";
import { aFinding, aReportItem, parkTarget, rejectedTarget } from "../../support/report-items.ts";
import { aCollection, anOwnPark, fileId, ownId } from "../../support/document.ts";

/** The report and its verbs in a document, with the files that were saved and the boxes the map went to. */
function aReport(items: readonly ReportItem[], unlisted: readonly ReportItem[] = []) {
  const { dependencies, ...workshop } = aWorkshop();
  const saved: { readonly name: string; readonly content: Blob }[] = [];
  const wentTo: Bounds[] = [];
  const camera = { fitBounds: (box: Bounds) => void wentTo.push(box) } as unknown as CameraState;
  return createRoot(() => {
    const report = createReportState(workshop.own);
    const previewOutlines = createPreviewOutlines();
    const saveFile = (name: string, content: Blob) => void saved.push({ name, content });
    const verbs = createRepairState({ ...dependencies, camera, previewOutlines, saveFile }, report);
    report.show([
      { items, unlisted, name: "f.geojson", bytes: 1, added: 1 } as never as FileReading,
    ]);
    return { ...workshop, report, verbs, outlines: previewOutlines.outlines, saved, wentTo };
  });
}

const found = (kind: string, fix?: Finding["fix"], severity = "warning"): Finding =>
  aFinding({ kind, severity, ...(fix && { fix }) } as Partial<Finding>);

const sound = featureText("Point", [116.1, 39.9]);
const swapped = featureText("Point", [39.9, 116.1]);
const turned = (name: string): string => polygonText(name, CLOCKWISE);

/** Parks of the file `f` that are wound clockwise, and a line about each. */
const PARKS = ["a", "b", "c"].map((id, order) => anOwnPark(id, "f", { order, text: turned(id) }));
const LINES = PARKS.map((park) =>
  aReportItem(park.id, parkTarget(park), { finding: found("wrong-winding", REWIND) }),
);

describe("Save the rest", () => {
  const rejected = (text: string, feature: number, file = "parks.north.csv"): ReportItem =>
    aReportItem(`${file}/${feature}`, rejectedTarget(text, feature), { file });

  test("hands over what waits of one file as GeoJSON, under the file's name", async () => {
    const { verbs, saved } = aReport([rejected(swapped, 0), rejected(sound, 1)]);
    verbs.saveRejected();
    const [{ name, content } = { name: "", content: new Blob() }] = saved;
    expect([name, content.type]).toEqual(["parks.north.waiting.geojson", "application/geo+json"]);
    expect(await content.text()).toBe(
      `{"type":"FeatureCollection","features":[\n${swapped},\n${sound}\n]}\n`,
    );
  });

  test("says what it is where it is of several files", () => {
    const { verbs, saved } = aReport([rejected(swapped, 0), rejected(sound, 0, "other.csv")]);
    verbs.saveRejected();
    expect(saved.map(({ name }) => name)).toEqual(["parks.waiting.geojson"]);
  });

  test("hands over as text what is no JSON, a line for each", async () => {
    const { verbs, saved } = aReport([rejected('{"type":"Feat', 0), rejected(sound, 1)]);
    verbs.saveRejected();
    const [{ name, content } = { name: "", content: new Blob() }] = saved;
    expect([name, content.type]).toEqual(["parks.north.waiting.txt", "text/plain"]);
    expect(await content.text()).toBe(`{"type":"Feat\n${sound}\n`);
  });

  test("saves nothing where nothing waits", () => {
    const { verbs, saved } = aReport(LINES);
    verbs.saveRejected();
    expect(saved).toEqual([]);
  });
});

describe("what a fix would change", () => {
  const vertices = (geometry: GeoJSON.Geometry | undefined) =>
    geometry?.type === "Polygon" ? geometry.coordinates[0] : undefined;

  test("in a park is told by the text that the report found, whatever became of that since", async () => {
    const { own, verbs } = aReport(LINES);
    own.edit(addImport(aCollection("f"), PARKS));
    own.edit(replaceTexts(new Map([[ownId("b"), sound]])));
    const open = polygonText("b", CLOCKWISE.slice(0, -1));
    const line = aReportItem("b", { kind: "park", id: ownId("b"), text: open });
    const { before, after } = await verbs.changeOf(line, CLOSE);
    expect(vertices(before)).toEqual(CLOCKWISE.slice(0, -1));
    expect(vertices(after)).toEqual(CLOCKWISE);
  });

  test("in a feature that was not added is told by that", async () => {
    const { verbs } = aReport([]);
    const line = aReportItem("k", rejectedTarget(swapped), {
      finding: found("swapped-order", SWAP),
    });
    expect(await verbs.changeOf(line)).toMatchObject({ before: undefined, lands: [116.1, 39.9] });
  });

  test("in a layer is told by the feature that is meant, and in all of it by the first", async () => {
    const { own, engine, verbs } = aReport([]);
    const table = aFeatureTable([
      { name: "A", geometry: { type: "Point", coordinates: [1, 2] } },
      { name: "B", geometry: { type: "Point", coordinates: [3, 4] } },
    ]);
    const layer = layerOf(table);
    await engine.open(layer.content, table);
    own.edit(addImport(aCollection("f", { layer }), []));
    const finding = found("swapped-order", SWAP);
    const second = aReportItem("k", { kind: "layer", index: 1 }, { finding });
    const whole = aReportItem("k", { kind: "file" }, { finding });
    expect((await verbs.changeOf(second)).after).toEqual({ type: "Point", coordinates: [4, 3] });
    expect((await verbs.changeOf(whole)).after).toEqual({ type: "Point", coordinates: [2, 1] });
  });

  test("in a file of parks is told by the first of them as it came", async () => {
    const { own, verbs } = aReport([]);
    own.edit(addImport(aCollection("g"), [anOwnPark("z", "g")]));
    own.edit(addImport(aCollection("f"), PARKS));
    own.edit(replaceTexts(new Map([[ownId("a"), polygonText("edited", SQUARE)]])));
    const line = aReportItem("k", { kind: "file" });
    expect(vertices((await verbs.changeOf(line, REWIND)).before)).toEqual(CLOCKWISE);
    const elsewhere = aReportItem("k", { kind: "file" }, { collection: fileId("gone") });
    expect((await verbs.changeOf(elsewhere, REWIND)).before).toBeUndefined();
  });

  test("is nothing where there is no fix", async () => {
    const { verbs } = aReport([]);
    const change = await verbs.changeOf(aReportItem("k", rejectedTarget(sound)));
    expect(change.before).toEqual({ type: "Point", coordinates: [116.1, 39.9] });
    expect(change.after).toBeUndefined();
  });

  test("is drawn with the words given, and the map goes to both", async () => {
    const { verbs, outlines, wentTo } = aReport([]);
    const from: GeoJSON.Point = { type: "Point", coordinates: [1, 2] };
    const to: GeoJSON.Point = { type: "Point", coordinates: [3, 4] };
    const boxes: Bounds[] = [
      [1, 2, 1, 2],
      [3, 4, 3, 4],
    ];
    const change = { ...(await verbs.changeOf(aReportItem("k", rejectedTarget(sound)))) };
    const words = { before: "now", after: "then" };
    verbs.showChange({ ...change, before: from, after: to, bounds: boxes }, words);
    expect(outlines()).toEqual([
      { role: "before", geometry: from, label: "now" },
      { role: "after", geometry: to, label: "then", isMoved: true },
    ]);
    expect(wentTo).toEqual([[1, 2, 3, 4]]);
    verbs.hideChange();
    expect(outlines()).toEqual([]);
    verbs.showChange({ ...change, before: undefined, after: undefined, bounds: [] }, words);
    expect(outlines()).toEqual([]);
    expect(wentTo).toHaveLength(1);
  });
});

describe("a fix", () => {
  test("is one step of undo for all that is open of its group, listed or not", async () => {
    const [first, second, third] = LINES;
    if (!first || !second || !third) throw new Error("There are too few lines.");
    const unlisted = { ...third, represents: { findings: 1, features: 1 } };
    const { own, report, verbs, texts } = aReport([first, second], [unlisted]);
    own.edit(addImport(aCollection("f"), PARKS));
    await verbs.repair(first);
    expect(texts()).toEqual([polygonText("a", SQUARE), turned("b"), turned("c")]);
    const [group] = report.groups();
    if (!group) throw new Error("There is no group.");
    await verbs.repairGroup(group);
    expect(texts()).toEqual(["a", "b", "c"].map((name) => polygonText(name, SQUARE)));
    expect(report.outcomeCountsOf(group)).toEqual({ open: 0, repaired: 3, unrepairable: 0 });
    own.undo();
    // What was repaired before stays so.
    expect(texts()).toEqual([polygonText("a", SQUARE), turned("b"), turned("c")]);
  });

  test("may be chosen, for a line and for a group", async () => {
    const { own, report, verbs, texts } = aReport(
      LINES.map((line) => ({ ...line, finding: found("order-guessed") })),
    );
    own.edit(addImport(aCollection("f"), PARKS));
    const [line] = LINES;
    const [group] = report.groups();
    if (!line || !group) throw new Error("The report is empty.");
    await verbs.repair(line, REWIND);
    expect(texts()[0]).toBe(polygonText("a", SQUARE));
    await verbs.repairGroup(group, REWIND);
    expect(texts()).toEqual(["a", "b", "c"].map((name) => polygonText(name, SQUARE)));
  });

  test("that is none changes nothing and is told of nothing", async () => {
    const line = aReportItem("k", { kind: "file" });
    const { own, report, verbs } = aReport([line]);
    own.edit(addImport(aCollection("f"), PARKS));
    const before = own.document();
    await verbs.repair(line);
    expect(own.document()).toBe(before);
    expect(report.outcomeOf(line)).toBe("open");
  });

  test("takes what it would have changed off the map, and is told where it did not fit", async () => {
    const [line] = LINES;
    if (!line) throw new Error("There is no line.");
    const { own, report, verbs, outlines } = aReport([line]);
    own.edit(addImport(aCollection("f"), PARKS));
    verbs.showChange(await verbs.changeOf(line), { before: "now", after: "then" });
    expect(outlines()).toHaveLength(2);
    await verbs.repair(line, CLOSE);
    expect(outlines()).toEqual([]);
    expect(report.outcomeOf(line)).toBe("unrepairable");
    expect(own.canUndo()).toBe(true);
    own.undo();
    expect(own.parks()).toEqual([]);
  });
});

describe("Fix all", () => {
  test("counts and repairs every finding with a fix, but none that only the user can judge", async () => {
    const [a, b, c] = LINES;
    if (!a || !b || !c) throw new Error("There are too few lines.");
    const left = ["china-datum", "order-guessed", "doubtful-position"].map((kind) => ({
      ...b,
      key: kind,
      finding: found(kind, REWIND),
    }));
    const without = { ...c, key: "none", finding: found("too-few-points") };
    const { own, report, verbs, texts } = aReport([a, ...left, without]);
    own.edit(addImport(aCollection("f"), PARKS));
    expect(verbs.repairableCount()).toBe(1);
    await verbs.repairAll();
    expect(texts()).toEqual([polygonText("a", SQUARE), turned("b"), turned("c")]);
    expect(verbs.repairableCount()).toBe(0);
    expect([...left, without].map((line) => report.outcomeOf(line))).toEqual(
      Array.from({ length: 4 }, () => "open"),
    );
  });

  test("repairs what waits from the import before, too", async () => {
    const line = aReportItem("k", rejectedTarget(swapped), {
      finding: found("swapped-order", SWAP, "error"),
    });
    const { own, report, verbs } = aReport([line]);
    report.show([
      { items: [], unlisted: [], name: "g", bytes: 1, added: 0 } as never as FileReading,
    ]);
    expect(verbs.repairableCount()).toBe(1);
    await verbs.repairAll();
    expect(own.parks().map(({ text }) => text)).toEqual([sound]);
  });
});
