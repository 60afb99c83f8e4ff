import { describe, expect, test, vi } from "vitest";
import { addImport, hidePark, removePark } from "../../../src/document/edits.ts";
import type { OwnPark } from "../../../src/document/document.ts";
import { readFeature } from "../../../src/document/feature.ts";
import { chooseNameKey } from "../../../src/document/name-key.ts";
import { repair } from "../../../src/state/import/apply-fixes.ts";
import type { Importer } from "../../../src/state/import/importer.ts";
import type { ReportTarget } from "../../../src/state/import/report.ts";
import { aFeatureTable } from "../../support/feature-table.ts";
import { featureText, polygonText, SQUARE } from "../../support/import-files.ts";
import {
  anOrder,
  aWorkshop,
  CLOCKWISE,
  CLOSE,
  layerOf,
  REWIND,
  SWAP,
} from "../../support/repairs.ts";
import { aReportItem, parkTarget, rejectedTarget } from "../../support/report-items.ts";
import { aCollection, anOwnPark, fileId } from "../../support/document.ts";

/** The file `f` with a park of each text, called a, b, c. */
const inF = (...texts: readonly string[]): readonly OwnPark[] =>
  texts.map((text, order) => anOwnPark("abc".charAt(order), "f", { order, text }));

const FILE: ReportTarget = { kind: "file" };

describe("a park that is in", () => {
  test("takes all of its fixes in the order they were asked for, and keeps the text it came with", async () => {
    const { own, dependencies } = aWorkshop();
    const came = polygonText("A", CLOCKWISE.slice(0, -1));
    const [park] = inF(came, polygonText("B", CLOCKWISE));
    if (!park) throw new Error("There is no park.");
    own.edit(addImport(aCollection("f"), inF(came, polygonText("B", CLOCKWISE))));
    const result = await repair(dependencies, [
      anOrder(aReportItem("ring", parkTarget(park)), CLOSE),
      anOrder(aReportItem("winding", parkTarget(park)), REWIND),
    ]);
    expect([result.repaired, result.unrepairable]).toEqual([["ring", "winding"], []]);
    own.edit(result.edit);
    const [a, b] = own.parks();
    const ring = JSON.parse(a?.text ?? "").geometry.coordinates[0] as number[][];
    expect(ring).toHaveLength(5);
    expect(ring.at(0)).toEqual(ring.at(-1));
    // By the shoelace formula a ring that is wound counter-clockwise has a positive area: RFC 7946, 3.1.6.
    const doubled = ring
      .slice(1)
      .reduce(
        (sum, [x = 0, y = 0], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0),
        0,
      );
    expect(doubled / 2).toBeCloseTo(0.02 * 0.02, 9);
    expect(a?.original).toBe(came);
    expect(b).toEqual(anOwnPark("b", "f", { order: 1, text: polygonText("B", CLOCKWISE) }));
    own.undo();
    expect(own.parks()[0]?.text).toBe(came);
  });

  test("is left alone, and told so, where the fix does not fit", async () => {
    const { own, dependencies } = aWorkshop();
    const [sound, turned] = inF(polygonText("A", SQUARE), polygonText("B", CLOCKWISE));
    if (!sound || !turned) throw new Error("There are too few parks.");
    own.edit(addImport(aCollection("f"), [sound, turned]));
    const { edit, repaired, unrepairable, addedIds } = await repair(dependencies, [
      anOrder(aReportItem("sound", parkTarget(sound)), CLOSE),
      anOrder(aReportItem("turned", parkTarget(turned)), REWIND),
    ]);
    expect([repaired, unrepairable, addedIds.size]).toEqual([["turned"], ["sound"], 0]);
    const before = own.document();
    const after = edit(before);
    expect(after.parks.get(sound.id)).toBe(before.parks.get(sound.id));
    expect(after.parks.get(turned.id)?.text).toBe(polygonText("B", SQUARE));
  });

  test("that was removed meanwhile is nobody's business", async () => {
    const asked = vi.fn<Importer["repair"]>(async () => []);
    const { own, dependencies } = aWorkshop({ repair: asked });
    const [gone] = inF(polygonText("A", CLOCKWISE));
    if (!gone) throw new Error("There is no park.");
    own.edit(addImport(aCollection("f"), [gone]));
    own.edit(removePark(gone.id));
    const result = await repair(dependencies, [
      anOrder(aReportItem("k", parkTarget(gone)), REWIND),
    ]);
    expect([result.repaired, result.unrepairable]).toEqual([[], []]);
    expect(asked).not.toHaveBeenCalled();
    expect(result.edit(own.document())).toBe(own.document());
  });

  test("keeps what else changed while it was repaired", async () => {
    const { own, dependencies } = aWorkshop();
    const [park] = inF(polygonText("A", CLOCKWISE));
    if (!park) throw new Error("There is no park.");
    own.edit(addImport(aCollection("f"), [park]));
    const result = repair(dependencies, [anOrder(aReportItem("k", parkTarget(park)), REWIND)]);
    own.edit(hidePark(park.id, true));
    own.edit((await result).edit);
    expect(own.parks()[0]).toMatchObject({ hidden: true, text: polygonText("A", SQUARE) });
  });
});

test("a line about a file repairs each of its parks, and none of another file", async () => {
  const { own, dependencies, texts } = aWorkshop();
  const turned = polygonText("T", CLOCKWISE);
  own.edit(addImport(aCollection("f"), inF(turned, polygonText("S", SQUARE), turned)));
  own.edit(addImport(aCollection("g"), [anOwnPark("z", "g", { text: turned })]));
  const result = await repair(dependencies, [anOrder(aReportItem("whole", FILE), REWIND)]);
  // One of them needed nothing: the line has helped none the less, and is told once.
  expect([result.repaired, result.unrepairable]).toEqual([["whole"], []]);
  own.edit(result.edit);
  expect(texts()).toEqual([
    polygonText("T", SQUARE),
    polygonText("S", SQUARE),
    polygonText("T", SQUARE),
    turned,
  ]);
});

test("a line about a feature of a layer means no park of a file that is none", async () => {
  const { own, dependencies } = aWorkshop();
  own.edit(addImport(aCollection("f"), inF(polygonText("T", CLOCKWISE))));
  const layerLine = aReportItem("k", { kind: "layer", index: 0 });
  const result = await repair(dependencies, [anOrder(layerLine, REWIND)]);
  expect(result).toMatchObject({ repaired: [], unrepairable: [] });
  expect(result.edit(own.document())).toBe(own.document());
});

test("nothing is asked for nothing", async () => {
  const { own, dependencies } = aWorkshop();
  const { edit, ...result } = await repair(dependencies, []);
  expect(result).toEqual({ repaired: [], unrepairable: [], addedIds: new Map() });
  expect(edit(own.document())).toBe(own.document());
});

describe("a feature that was not added", () => {
  const swapped = (name: string): string => featureText("Point", [39.9, 116.1], name);
  const sound = (name: string): string => featureText("Point", [116.1, 39.9], name);
  // Neither order of these numbers is on Earth.
  const hopeless = featureText("Point", [239.9, 116.1], "Hopeless");

  test("comes in behind the parks of its file, and the line knows the park that it became", async () => {
    const { own, dependencies, texts } = aWorkshop();
    own.edit(addImport(aCollection("f"), inF(sound("A"), sound("B"))));
    own.edit(addImport(aCollection("g"), [anOwnPark("z", "g")]));
    const { edit, repaired, addedIds } = await repair(dependencies, [
      anOrder(aReportItem("k", rejectedTarget(swapped("S"), 7)), SWAP),
    ]);
    own.edit(edit);
    expect(repaired).toEqual(["k"]);
    const [id] = addedIds.get("k") ?? [];
    expect(id && own.park(id)).toMatchObject({ collection: "f", order: 2, text: sound("S") });
    expect(texts().slice(0, 3)).toEqual([sound("A"), sound("B"), sound("S")]);
    expect(own.collections().map((one) => one.id)).toEqual(["f", "g"]);
  });

  test("is called as the user calls the others of its file", async () => {
    const { own, dependencies } = aWorkshop();
    const named = (lon: number, lat: number, code: string): string =>
      `{"type":"Feature","properties":{"name":"N","code":"${code}"},"geometry":{"type":"Point","coordinates":[${lon},${lat}]}}`;
    own.edit(addImport(aCollection("f"), inF(named(116.1, 39.9, "one"))));
    own.edit(chooseNameKey(fileId("f"), "code"));
    const { edit } = await repair(dependencies, [
      anOrder(aReportItem("k", rejectedTarget(named(39.9, 116.1, "two"))), SWAP),
    ]);
    own.edit(edit);
    expect(own.parks().map((park) => readFeature(park).name)).toEqual(["one", "two"]);
  });

  test("makes its file where nothing of that came in, under the file's name and id", async () => {
    const { own, dependencies } = aWorkshop();
    own.edit(addImport(aCollection("g"), [anOwnPark("z", "g")]));
    const { edit } = await repair(dependencies, [
      anOrder(aReportItem("k", rejectedTarget(swapped("S"))), SWAP),
    ]);
    own.edit(edit);
    const [other, made] = own.collections();
    expect(made).toMatchObject({ id: "f", name: "f.geojson", format: "geojson", order: 1 });
    expect(made?.colour).not.toBe(other?.colour);
    expect(own.parks().map(({ collection, text }) => [collection, text])).toEqual([
      ["g", anOwnPark("z", "g").text],
      ["f", sound("S")],
    ]);
  });

  test("comes in where it is sound after its fixes, and stays outside where it is not or none fits", async () => {
    const { own, dependencies, texts } = aWorkshop();
    const { edit, repaired, unrepairable, addedIds } = await repair(dependencies, [
      anOrder(
        aReportItem("unrepairable", rejectedTarget(featureText("Point", [], "Empty"), 0)),
        REWIND,
      ),
      anOrder(aReportItem("first", rejectedTarget(swapped("First"), 1)), SWAP),
      anOrder(aReportItem("hopeless", rejectedTarget(hopeless, 2)), SWAP),
      anOrder(aReportItem("second", rejectedTarget(swapped("Second"), 3)), SWAP),
    ]);
    own.edit(edit);
    expect(repaired).toEqual(["first", "second"]);
    expect(unrepairable).toEqual(["unrepairable", "hopeless"]);
    expect(texts()).toEqual([sound("First"), sound("Second")]);
    const names = ["first", "second", "unrepairable", "hopeless"].map((key) =>
      (addedIds.get(key) ?? []).map((id) => own.park(id)?.text),
    );
    expect(names).toEqual([[sound("First")], [sound("Second")], [], []]);
  });

  test("with two findings needs one reading, and both lines are told to have helped", async () => {
    const rejected = { feature: 0, text: featureText("Point", ["39.9", "116.1"], "Twice") };
    const target: ReportTarget = { kind: "rejected", rejected };
    const { own, dependencies, texts } = aWorkshop();
    const { edit, repaired, addedIds } = await repair(dependencies, [
      anOrder(aReportItem("numbers", target), { kind: "use-numbers" }),
      anOrder(aReportItem("swapped", target), SWAP),
    ]);
    own.edit(edit);
    expect(repaired).toEqual(["numbers", "swapped"]);
    expect(texts()).toEqual([sound("Twice")]);
    expect(addedIds.get("numbers")).toEqual(addedIds.get("swapped"));
    expect(addedIds.get("swapped")).toEqual([own.parks()[0]?.id]);
  });

  test.each([
    ["that is unsound still", [hopeless], SWAP],
    ["that no fix fits", [sound("S")], CLOSE],
  ])("%s changes nothing", async (_, texts, fix) => {
    const { own, dependencies } = aWorkshop();
    const result = await repair(
      dependencies,
      texts.map((text, feature) => anOrder(aReportItem("k", rejectedTarget(text, feature)), fix)),
    );
    expect([result.repaired, result.unrepairable]).toEqual([[], ["k"]]);
    expect(result.edit(own.document())).toBe(own.document());
  });

  test("stays outside where the import broke down", async () => {
    const read = () => ({ answer: Promise.resolve(undefined), cancel: () => {} });
    const { own, dependencies } = aWorkshop({ read });
    const result = await repair(dependencies, [
      anOrder(aReportItem("k", rejectedTarget(swapped("S"))), SWAP),
    ]);
    expect(result.unrepairable).toEqual(["k"]);
    expect(result.edit(own.document())).toBe(own.document());
  });

  test("goes to its own file among several", async () => {
    const { own, dependencies } = aWorkshop();
    const ofG = { collection: fileId("g"), file: "g.kml" };
    const { edit } = await repair(dependencies, [
      anOrder(aReportItem("f", rejectedTarget(swapped("F"))), SWAP),
      anOrder(aReportItem("g", rejectedTarget(swapped("G")), ofG), SWAP),
    ]);
    own.edit(edit);
    expect(own.collections().map(({ id, name }) => [id, name])).toEqual([
      ["f", "f.geojson"],
      ["g", "g.kml"],
    ]);
    expect(own.parks().map(({ collection, text }) => [collection, text])).toEqual([
      ["f", sound("F")],
      ["g", sound("G")],
    ]);
  });

  test("of a file that is a layer becomes a file of its own: a layer is not added to", async () => {
    const { own, dependencies } = aWorkshop();
    own.edit(addImport(aCollection("f", { layer: layerOf(aFeatureTable([])) }), []));
    const { edit } = await repair(dependencies, [
      anOrder(aReportItem("k", rejectedTarget(swapped("S"))), SWAP),
    ]);
    own.edit(edit);
    const [layer, made] = own.collections();
    expect(layer?.layer).toBeDefined();
    expect(made).toMatchObject({ name: "f.geojson", order: 1 });
    expect(made?.id).not.toBe("f");
    expect(own.parks().map(({ collection }) => collection)).toEqual([made?.id]);
  });

  test("is of a layer where so many come in at once, and the layer's table is handed over", async () => {
    const { own, adopted, dependencies } = aWorkshop();
    // 2,000 features are parks of their own, more are a layer.
    const requests = Array.from({ length: 2001 }, (_, feature) =>
      anOrder(aReportItem(`k${feature}`, rejectedTarget(swapped(""), feature)), SWAP),
    );
    const { edit, repaired, addedIds } = await repair(dependencies, requests);
    own.edit(edit);
    expect(repaired).toHaveLength(2001);
    expect(addedIds.get("k0")).toEqual([]);
    const [made] = own.collections();
    expect(made).toMatchObject({ id: "f", layer: { features: 2001, vertices: 2001 } });
    expect(own.parks()).toEqual([]);
    expect(adopted.map(([content, { count }]) => [content, count])).toEqual([
      [made?.layer?.content, 2001],
    ]);
  });
});
