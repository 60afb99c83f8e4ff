import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { FOOTPRINT_BASES } from "../../../src/catalogue/park-kinds.ts";
import { ownHighlightLayers, ownShapeLayers } from "../../../src/map/own/own-layers.ts";
import { paletteOf } from "../../../src/map/symbology/palette.ts";
import {
  previewOutlineFeatures,
  previewLabelFeatures,
} from "../../../src/map/preview/preview-features.ts";
import {
  highlightFeatures,
  ownMarkFeatures,
  ownShapeFeatures,
} from "../../../src/map/own/own-features.ts";
import { markPlaceOf } from "../../../src/map/own/mark-place.ts";
import { polygonNamed } from "../../geo/fixtures.ts";
import { MENTOUGOU_RING } from "../../support/catalogue.ts";

const rectangle: GeoJSON.Polygon = { type: "Polygon", coordinates: [MENTOUGOU_RING] };
const point: GeoJSON.Point = { type: "Point", coordinates: [116, 40] };

describe("the mark of a shape", () => {
  test("stands where PostGIS has the centroid, to a pixel at the greatest zoom", () => {
    const [lon = 0, lat = 0] = markPlaceOf(rectangle)?.centre ?? [];
    const [expectedLon, expectedLat] = polygonNamed("Mentougou's rectangle").centroid;
    // At zoom 19 a pixel is 0.11 m here, 1e-6°.
    expect(Math.abs(lon - expectedLon)).toBeLessThan(1e-6);
    expect(Math.abs(lat - expectedLat)).toBeLessThan(1e-6);
  });

  test("goes at the zoom where the shape is 14 px high", () => {
    // 0.0075° of latitude are 834.9 m; 14 px at zoom 0 are 14 · 40075017 m · cos 39.89225° / 512 = 840780 m.
    expect(markPlaceOf(rectangle)?.untilZoom).toBeCloseTo(Math.log2(840_780 / 834.9), 2);
  });

  test("stays at every zoom for a point, and is none for an empty geometry", () => {
    expect(markPlaceOf(point)).toMatchObject({ centre: [116, 40], untilZoom: 24 });
    expect(markPlaceOf({ type: "MultiPolygon", coordinates: [] })).toBeUndefined();
    expect(markPlaceOf({ type: "GeometryCollection", geometries: [] })).toBeUndefined();
  });

  test("is in the middle of all parts of a geometry collection", () => {
    const both: GeoJSON.GeometryCollection = {
      type: "GeometryCollection",
      geometries: [
        point,
        {
          type: "LineString",
          coordinates: [
            [118, 42],
            [117, 41],
          ],
        },
      ],
    };
    expect(markPlaceOf(both)?.centre).toEqual([117, 41]);
  });
});

test("an own park is a shape and a mark in its colour, under its id", () => {
  const place = markPlaceOf(rectangle)!;
  const looks = { colour: "#8a4fc4", label: "Park", basis: undefined };
  const drawn = [{ id: "own-a", geometry: rectangle, place, ...looks }];
  expect(ownShapeFeatures(drawn).features).toMatchObject([
    { geometry: rectangle, properties: { id: "own-a", colour: "#8a4fc4" } },
  ]);
  expect(ownMarkFeatures(drawn).features).toMatchObject([
    { geometry: { type: "Point" }, properties: { id: "own-a", label: "Park" } },
  ]);
});

test("an own park that says what its outline rests on says so to the style", () => {
  const place = markPlaceOf(rectangle)!;
  const looks = { colour: "#8a4fc4", label: "Park", basis: "approximate" } as const;
  const drawn = [{ id: "own-a", geometry: rectangle, place, ...looks }];
  expect(ownShapeFeatures(drawn).features[0]?.properties).toHaveProperty("basis", "approximate");
  const set = { geometry: rectangle, state: "hover", basis: "schematic" } as const;
  expect(highlightFeatures([set]).features[0]?.properties).toHaveProperty("basis", "schematic");
});

test("what is set off is drawn in full, and as a mark as long as it is small", () => {
  const { features } = highlightFeatures([{ geometry: rectangle, state: "selected" }]);
  expect(
    features.map(({ geometry, properties }) => [geometry.type, properties?.["state"]]),
  ).toEqual([
    ["Polygon", "selected"],
    ["Point", "selected"],
  ]);
});

describe("preview outlines", () => {
  const moved: GeoJSON.Point = { type: "Point", coordinates: [116.1, 40] };

  test("have an arrow to one that is moved, and none where one of them is missing or stays where it was", () => {
    const both = previewOutlineFeatures([
      { role: "before", geometry: point, label: "" },
      { role: "after", geometry: moved, label: "", isMoved: true },
    ]);
    const roles = both.features.map(({ properties }) => properties?.["role"]);
    expect(roles).toEqual(["before", "after", "arrow"]);
    expect(both.features[2]?.geometry).toEqual({
      type: "LineString",
      coordinates: [
        [116, 40],
        [116.1, 40],
      ],
    });
    expect(
      previewOutlineFeatures([{ role: "GCJ02", geometry: point, label: "" }]).features,
    ).toHaveLength(1);
  });

  test("are named at their northern end, but for the one that goes", () => {
    const labels = previewLabelFeatures([
      { role: "before", geometry: rectangle, label: "was" },
      { role: "after", geometry: rectangle, label: "561 m" },
      { role: "WGS84", geometry: rectangle, label: "" },
    ]).features;
    expect(labels.map(({ geometry }) => (geometry as GeoJSON.Point).coordinates[1])).toEqual([
      39.8885, 39.896,
    ]);
    expect(labels.map(({ properties }) => properties?.["anchor"])).toEqual(["top", "bottom"]);
  });
});

describe("an outline of one's own that says what it rests on", () => {
  test.each([undefined, ...FOOTPRINT_BASES])(
    "is drawn with one line and filled unless it is schematic: %s",
    (basis) => {
      const properties = { colour: "#123456", ...(basis && { basis }) };
      const drawn = ownShapeLayers().filter(({ filter }) =>
        featureFilter(filter as never, "layers[0].filter").filter({ zoom: 10 }, {
          type: 3,
          properties,
        } as never),
      );
      expect(drawn.map(({ id }) => id)).toEqual([
        ...(basis === "schematic" ? [] : ["own-fill-other"]),
        `own-line-${basis ?? "other"}`,
      ]);
    },
  );

  test("has the dashes of the catalogue's outlines, set off too", () => {
    const layers = [...ownShapeLayers(), ...ownHighlightLayers(paletteOf("light"))];
    const dashes = (id: string) =>
      layers.map(
        (layer) => layer.id === id && layer.type === "line" && layer.paint?.["line-dasharray"],
      );
    for (const family of ["own-line", "own-highlight-line"]) {
      expect(dashes(`${family}-approximate`)).toContainEqual([2.6, 1.6]);
      expect(dashes(`${family}-schematic`)).toContainEqual([0.05, 2.2]);
    }
  });
});
