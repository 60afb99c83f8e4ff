import { expect, test } from "vitest";
import { ellipsoidAreaSquareMetres } from "../../../src/geo/measure/ellipsoid.ts";
import type { PolygonGeometry } from "../../../src/geo/position.ts";
import { lintFeature } from "../../../src/formats/check/check-feature.ts";
import { repairFeature } from "../../../src/formats/repair/repair-feature.ts";

const WEST = "[[116.300,39.98],[116.32,39.98],[116.32,40.0],[116.300,40.0],[116.300,39.98]]";
const EAST = "[[116.31,39.98],[116.330,39.98],[116.330,40.0],[116.31,40.0],[116.31,39.98]]";

const featureText = (geometry: string): string =>
  `{"type":"Feature","properties":{"n":1e2},"geometry":${geometry}}`;
const multi = (...parts: readonly string[]): string =>
  featureText(`{"type":"MultiPolygon","coordinates":[${parts.join(", ")}]}`);

const joined = (text: string) => repairFeature(text, { kind: "join-parts" });
const geometryIn = (text = ""): unknown =>
  (JSON.parse(text) as { readonly geometry: unknown }).geometry;
const kindsOf = (text: string) => lintFeature(JSON.parse(text)).map(({ kind }) => kind);

test("parts that overlap are found, and become one area of the same size, their corners spelt as they were", async () => {
  const text = multi(`[${WEST}]`, `[${EAST}]`);
  // GEOS and Planimeter: the sum is 758.64 ha, the union 568.98 ha.
  expect(lintFeature(JSON.parse(text))).toMatchObject([
    {
      kind: "overlapping-parts",
      severity: "warning",
      path: ["geometry", "coordinates", 1],
      fix: { kind: "join-parts" },
    },
  ]);
  const after = (await joined(text)) ?? "";
  expect(kindsOf(after)).toEqual([]);
  expect(after).toContain('"properties":{"n":1e2}');
  expect(after).toContain("[116.330,40.0]");
  const geometry = geometryIn(after) as PolygonGeometry;
  expect(geometry.type).toBe("Polygon");
  expect(ellipsoidAreaSquareMetres(geometry)).toBeCloseTo(5_689_825.2, 0);
});

test("a part that stands twice stands once, and others stay", async () => {
  const far = "[[[10,10],[11,10],[11,11],[10,10]]]";
  const after = (await joined(multi(`[${WEST}]`, far, `[${WEST}]`))) ?? "";
  expect(geometryIn(after)).toMatchObject({ type: "MultiPolygon", coordinates: { length: 2 } });
});

test("the polygons of a collection become its first one", async () => {
  const of = (members: readonly string[]): string =>
    featureText(`{"type":"GeometryCollection","geometries":[${members.join(", ")}]}`);
  const polygon = (ring: string): string => `{"type":"Polygon","coordinates":[${ring}]}`;
  const point = '{"type":"Point","coordinates":[1.50,2]}';
  const text = of([polygon(WEST), point, polygon(EAST)]);
  expect(lintFeature(JSON.parse(text))).toMatchObject([
    { kind: "overlapping-parts", path: ["geometry", "geometries", 2, "coordinates"] },
  ]);
  const after = (await joined(text)) ?? "";
  expect(kindsOf(after)).toEqual([]);
  expect(after).toContain(point);
  expect(geometryIn(after)).toMatchObject({ geometries: [{ type: "Polygon" }, { type: "Point" }] });
});

test("parts over the antimeridian are cut there first", async () => {
  const text = multi(
    "[[[179,0],[-179,0],[-179,1],[179,1],[179,0]]]",
    "[[[-180,0],[-178,0],[-178,1],[-180,1],[-180,0]]]",
  );
  expect(kindsOf(text)).toContain("overlapping-parts");
  const after = (await joined(text)) ?? "";
  expect(kindsOf(after)).toEqual([]);
  // 1° to the west of the antimeridian, 2° to the east.
  const one = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  } as const;
  const { coordinates } = one as unknown as GeoJSON.Polygon;
  const unit = ellipsoidAreaSquareMetres({ type: "Polygon", coordinates });
  expect(ellipsoidAreaSquareMetres(geometryIn(after) as PolygonGeometry) / unit).toBeCloseTo(3, 3);
});

test("parts that only touch are not found, and nothing fits", async () => {
  const text = multi(
    `[${WEST}]`,
    "[[[116.32,39.98],[116.34,39.98],[116.34,40.0],[116.32,40.0],[116.32,39.98]]]",
  );
  expect(kindsOf(text)).toEqual([]);
  expect(await joined(text)).toBeUndefined();
});
