import { describe, expect, test } from "vitest";
import { read } from "../../../src/formats/kml/read.ts";
import { collect, fixture, geometriesOf, propertiesOf, sourceOf } from "../collect.ts";
import type { Collected } from "../collect.ts";

const kml = (name: string) => collect(read, sourceOf(fixture(`kml/odd/${name}.kml`).bytes));
const kmlText = (placemark: string) =>
  collect(read, sourceOf(`<kml><Placemark>${placemark}</Placemark></kml>`));

const point = (...coordinates: number[]) => ({ type: "Point", coordinates });
const namesOf = (collected: Collected) =>
  (propertiesOf(collected) as readonly { name?: string }[]).map(({ name }) => name);

/** What is told, each kind and severity once. */
const gists = ({ findings }: Collected) => [
  ...new Set(findings.map(({ detail, severity }) => `${severity}: ${detail.kind}`)),
];

describe("KML out of place", () => {
  test("a point in an element with a name that all objects have is read as in any other", async () => {
    const collected = await kmlText(
      "<constructor><Point><coordinates>2,1</coordinates></Point></constructor>",
    );
    expect(geometriesOf(collected)).toEqual([point(2, 1)]);
  });

  test("a ring right in a Polygon is its outline", async () => {
    const collected = await kml("polygon-without-boundary");
    expect(geometriesOf(collected)).toEqual([
      {
        type: "Polygon",
        coordinates: [
          [
            [116.3, 39.98],
            [116.31, 39.98],
            [116.31, 39.99],
            [116.3, 39.98],
          ],
        ],
      },
    ]);
    expect(collected.findings).toMatchObject([
      {
        detail: { kind: "out-of-place", element: "LinearRing", within: "Polygon" },
        severity: "note",
      },
    ]);
  });

  test("a bare ring within another one is a hole, one beside it a polygon of its own", async () => {
    const ring = (west: number, size: number) =>
      `<LinearRing><coordinates>${west},0 ${west + size},0 ${west + size},${size} ${west},${size} ${west},0</coordinates></LinearRing>`;
    const inner = "<LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing>";
    const [geometry] = geometriesOf(
      await kmlText(`<Polygon>${ring(0, 4)}${inner}${ring(8, 4)}</Polygon>`),
    );
    expect(geometry).toMatchObject({ type: "MultiPolygon" });
    const { coordinates } = geometry as { coordinates: unknown[][] };
    expect(coordinates.map((polygon) => polygon.length)).toEqual([2, 1]);
  });

  test("holes before their outline and without a ring, boundaries without a Polygon are read", async () => {
    const collected = await kml("misplaced-rings");
    const ring = (west: number, east = west + 1) => [
      [west, 48],
      [east, 48],
      [east, 49],
      [west, 48],
    ];
    expect(geometriesOf(collected)).toEqual([
      {
        type: "Polygon",
        coordinates: [
          [
            [2, 48],
            [3, 48],
            [3, 49],
            [2, 49],
            [2, 48],
          ],
          [
            [2.2, 48.2],
            [2.2, 48.4],
            [2.4, 48.4],
            [2.2, 48.2],
          ],
          [
            [2.6, 48.6],
            [2.6, 48.8],
            [2.8, 48.8],
            [2.6, 48.6],
          ],
        ],
      },
      { type: "Polygon", coordinates: [ring(4)] },
      { type: "Polygon", coordinates: [ring(6)] },
      { type: "MultiPolygon", coordinates: [[ring(8, 8.5)], [ring(9, 9.5)]] },
      { type: "LineString", coordinates: ring(10) },
      point(12, 48),
    ]);
  });

  test("geometries in no Placemark, in another Placemark and in unknown elements are features", async () => {
    const collected = await kml("outside-placemarks");
    expect(namesOf(collected)).toEqual([
      "outer",
      "inner",
      "wrapped",
      "track",
      undefined,
      undefined,
    ]);
    expect(geometriesOf(collected)).toMatchObject([
      point(5, 48),
      point(6, 48),
      {
        type: "MultiPoint",
        coordinates: [
          [7, 48],
          [8, 48],
        ],
      },
      {
        type: "MultiLineString",
        coordinates: [
          [
            [9, 48, 1],
            [9.1, 48.1, 2],
          ],
          [
            [9.2, 48.2],
            [9.3, 48.3],
          ],
        ],
      },
      { type: "Polygon" },
      point(4, 48),
    ]);
    expect(propertiesOf(collected).slice(4)).toEqual([{ folder: "lots" }, { folder: "lots" }]);
  });

  test("positions of other formats are told of; those of a view or in data are not", async () => {
    const collected = await kml("unknown-positions");
    expect(collected.findings.map(({ detail, severity }) => [severity, detail])).toEqual([
      ["warning", { kind: "positions-left-out", element: "gml:posList", count: 4 }],
      ["warning", { kind: "positions-left-out", element: "corners", count: 3 }],
    ]);
    const data = '<ExtendedData><Data name="at"><value>2,48</value></Data></ExtendedData>';
    const kept = await kmlText(`<description>2,48</description>${data}`);
    expect(gists(kept)).toEqual([]);
    expect(propertiesOf(kept)).toEqual([{ description: "2,48", at: "2,48" }]);
  });

  test("SimpleData without a schema keeps its name", async () => {
    const data = '<ExtendedData><SimpleData name="lot">7</SimpleData></ExtendedData>';
    expect(propertiesOf(await kmlText(data))).toEqual([{ lot: "7" }]);
  });
});
