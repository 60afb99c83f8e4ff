import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { vicinitiesOf } from "../../geodata/vicinity.ts";
import type { ParkId } from "../../src/catalogue/park.ts";
import { geodesicCircle } from "../../src/geo/measure/geodesic.ts";

const circleAt = (id: string, lon: number, lat: number) => ({
  id: id as ParkId,
  geometry: geodesicCircle([lon, lat], 400, 36),
});

test("the plate of the Mentougou park has Lianshi Road to its south and the metro to its west", () => {
  const file = JSON.parse(
    readFileSync("geodata/parks/mentougou.geojson", "utf8"),
  ) as GeoJSON.Feature<GeoJSON.Polygon>;
  const id = "mentougou" as ParkId;
  const lines = vicinitiesOf([{ id, geometry: file.geometry }])[id] ?? [];
  const find = (name: string) => lines.find((line) => line.name?.en === name);
  const [lons, lats] = [0, 1].map((at) =>
    (file.geometry.coordinates[0] ?? []).map((position) => position[at] ?? Number.NaN),
  );
  const road = find("Lianshi Road");
  expect(road).toMatchObject({ kind: "main-road", name: { zh: "莲石路" } });
  expect(road?.positions.every(([, lat]) => lat < Math.max(...(lats ?? [])))).toBe(true);
  // Liyuanzhuang Station: its landmark.
  expect(find("Metro Line S1")).toMatchObject({ kind: "railway" });
  expect(find("Metro Line S1")?.positions.some(([lon]) => lon < Math.min(...(lons ?? [])))).toBe(
    true,
  );
});

test("Chang’an Avenue crosses a plate about Tiananmen, and no line one in the Gobi", () => {
  const found = vicinitiesOf([circleAt("tiananmen", 116.3975, 39.9087), circleAt("gobi", 104, 43)]);
  expect(Object.keys(found)).toEqual(["tiananmen"]);
  expect(found["tiananmen" as ParkId]?.map(({ name }) => name?.en)).toContain("Chang’an Avenue");
});
