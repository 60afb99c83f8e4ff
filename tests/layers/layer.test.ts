import { describe, expect, test } from "vitest";
import { openLayer } from "../../src/layers/layer.ts";
import { aFeatureTable } from "../support/feature-table.ts";
import { MENTOUGOU_RING } from "../support/catalogue.ts";

const RECTANGLE: GeoJSON.Polygon = { type: "Polygon", coordinates: [MENTOUGOU_RING] };

const layer = () =>
  openLayer(
    aFeatureTable(
      [
        { name: "Rectangle", geometry: RECTANGLE },
        { name: "", geometry: { type: "Point", coordinates: [8, 50] } },
        { name: "Größe ½", geometry: null },
      ],
      [8, 39.8885, 116.125504, 50],
    ),
  );

describe("a layer that is open", () => {
  test("sums up what its table has", () => {
    const { summary } = layer();
    expect(summary).toMatchObject({
      features: 3,
      vertices: 6,
      bounds: [8, 39.8885, 116.125504, 50],
    });
    // GeographicLib's Planimeter, of which the table's areas are within 10⁻⁵.
    expect(Math.abs(summary.areaSquareMetres / 548_701 - 1)).toBeLessThan(1e-5);
  });

  test("tells a feature with its name, its area and where it lies", () => {
    const { feature } = layer();
    const [rectangle, point, nowhere] = [feature(0), feature(1), feature(2)];
    expect(rectangle).toMatchObject({
      index: 0,
      name: "Rectangle",
      bounds: [116.1178, 39.8885, 116.125504, 39.896],
    });
    expect(Math.abs((rectangle?.areaSquareMetres ?? 0) / 548_701 - 1)).toBeLessThan(1e-5);
    expect(point).toEqual({
      index: 1,
      name: "",
      areaSquareMetres: Number.NaN,
      centre: [8, 50],
      bounds: [8, 50, 8, 50],
    });
    expect(nowhere).toMatchObject({ index: 2, name: "Größe ½", centre: undefined });
  });

  test("gives the text of each feature to the letter, beyond ASCII too", async () => {
    const { text } = layer();
    const texts = await Promise.all([0, 1, 2].map((index) => text(index)));
    expect(texts.map((one) => JSON.parse(one ?? "").properties.name)).toEqual([
      "Rectangle",
      "",
      "Größe ½",
    ]);
    expect(texts[2]).toBe('{"type":"Feature","properties":{"name":"Größe ½"},"geometry":null}');
  });

  test.each([-1, 3, 0.5, Number.NaN])("knows no feature with the number %s", async (index) => {
    const { feature, text } = layer();
    expect(feature(index)).toBeUndefined();
    expect(await text(index)).toBeUndefined();
  });

  test("finds features by name, as many as are wanted, and counts all", () => {
    const { search } = layer();
    expect(search("r", 5)).toMatchObject({ features: [{ index: 0 }, { index: 2 }], count: 2 });
    expect(search("r", 1)).toMatchObject({ features: [{ name: "Rectangle" }], count: 2 });
    expect(search("r", 0)).toEqual({ features: [], count: 2 });
  });

  test("is drawn where it lies", () => {
    const { tile } = layer();
    // At zoom 1 all of it is in the north-east, and so is nothing else.
    expect(tile({ z: 1, x: 1, y: 0 })?.byteLength).toBeGreaterThan(0);
    expect(tile({ z: 1, x: 0, y: 1 })).toBeUndefined();
  });
});
