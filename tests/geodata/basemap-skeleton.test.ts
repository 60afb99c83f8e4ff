import fc from "fast-check";
import geographiclib from "geographiclib-geodesic";
import { beforeAll, expect, test } from "vitest";
import { readSkeleton, roadLines } from "../../geodata/basemap/features/skeleton.ts";
import { largerPart } from "../../geodata/basemap/geometry/cut-off.ts";
import { contains } from "../../geodata/basemap/geometry/land.ts";
import type { Line } from "../../geodata/basemap/geometry/generalise.ts";
import { metresAUnit, roundCorners } from "../../geodata/basemap/geometry/round-corners.ts";
import { toDegrees, toSquare, type SquarePoint } from "../../geodata/basemap/geometry/mercator.ts";
import {
  archiveBytes,
  featuresIn,
  openArchive,
  propertiesIn,
  tilesOf,
  type DecodedTile,
} from "../support/archive.ts";

type Position = [lon: number, lat: number];

const WGS84 = geographiclib.Geodesic.WGS84;
const metresBetween = ([lon, lat]: Position, [toLon, toLat]: Position): number =>
  WGS84.Inverse(lat, lon, toLat, toLon).s12!;

const kilometresOf = (line: Line): number =>
  line.slice(1).reduce((sum, point, index) => {
    return sum + metresBetween(toDegrees(line[index]!), toDegrees(point)) / 1000;
  }, 0);

/** Distance of a point from a line in metres, on the plane that touches the Earth at the point. */
function metresFrom([lon, lat]: Position, line: readonly Position[]): number {
  const [east, north] = [
    metresBetween([lon, lat], [lon + 0.01, lat]) / 0.01,
    metresBetween([lon, lat], [lon, lat + 0.01]) / 0.01,
  ];
  const near = line.map((point): Position => [(point[0] - lon) * east, (point[1] - lat) * north]);
  const distances = near.slice(1).map(([bx, by], index) => {
    const [ax, ay] = near[index]!;
    const [dx, dy] = [bx - ax, by - ay];
    const along = -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(ax + t * dx, ay + t * dy);
  });
  return Math.min(...distances);
}

let tiles: DecodedTile[];

beforeAll(async () => {
  tiles = await tilesOf(openArchive(archiveBytes("beijing")), 7, 11);
}, 60_000);

const named = (layer: string, name: string, zoom: number) =>
  tiles
    .filter((tile) => tile.zoom === zoom)
    .flatMap((tile) => featuresIn(tile, layer))
    .filter(({ tags }) => tags["name"] === name);

/** How far the nearest line of a name is from a place, in metres, in the tiles of a zoom. */
const metresTo = (place: Position, layer: string, name: string, zoom: number): number =>
  Math.min(
    ...named(layer, name, zoom).flatMap(({ lines }) =>
      lines.map((line) => metresFrom(place, line)),
    ),
  );

test.each([
  ["ring-2", 32.7],
  ["ring-3", 48.3],
  ["ring-4", 65.3],
  ["ring-5", 98.6],
])("%s comes round and is about its official %f km long", (id, official) => {
  const { line } = roadLines(readSkeleton()).find(({ feature }) => feature.properties.id === id)!;
  expect(line[0]).toEqual(line.at(-1));
  expect(Math.abs(kilometresOf(line) / official - 1)).toBeLessThan(0.02);
});

test("no road leaves its control points' line by more than 30 m where it is known to 60 m", () => {
  const roads = roadLines(readSkeleton()).filter(
    ({ feature }) => feature.properties.uncertaintyMetres === 60,
  );
  expect(roads.length).toBeGreaterThan(45);
  for (const { feature, line } of roads) {
    if (feature.geometry.type !== "LineString") throw new Error("A road is a line.");
    const known = feature.geometry.coordinates.map(([lon, lat]): Position => [lon!, lat!]);
    // Ends may be led on to another road, by up to 150 m.
    const inner = line.slice(1, -1).map(toDegrees);
    const ends = [known[0]!, known.at(-1)!];
    const bent = inner.filter((point) => ends.every((end) => metresBetween(point, end) > 200));
    for (const point of bent) expect(metresFrom(point, known)).toBeLessThan(30.3);
    const drawn = line.map(toDegrees);
    for (const point of known) expect(metresFrom(point, drawn)).toBeLessThan(30.3);
  }
});

test("a right angle between long streets is cut by just as much as is allowed", () => {
  const corner: Position = [116.4, 39.9];
  const line = [toSquare([116.38, 39.9]), toSquare(corner), toSquare([116.4, 39.92])];
  const drawn = roundCorners(line, 30).map(toDegrees);
  const nearest = Math.min(...drawn.map((point) => metresBetween(point, corner)));
  expect(nearest).toBeCloseTo(30, 0);
  expect(drawn[0]![0]).toBeCloseTo(116.38, 9);
  expect(drawn.at(-1)![1]).toBeCloseTo(39.92, 9);
});

test("whatever the line, no corner is cut by more than is allowed, and the ends stay", () => {
  const steps = fc.array(
    fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })),
    {
      minLength: 2,
      maxLength: 12,
    },
  );
  const [originX, originY] = toSquare([116.4, 39.9]);
  const metres = metresAUnit([originX, originY]);
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 60 }), (points, most) => {
      const line = points.map(([x, y]): SquarePoint => [
        originX + x / metres,
        originY + y / metres,
      ]);
      const drawn = roundCorners(line, most).map(toDegrees);
      for (const point of line.map(toDegrees))
        expect(metresFrom(point, drawn)).toBeLessThanOrEqual(most * 1.01 + 1);
      const isClosed = line.length > 3 && line[0]!.join() === line.at(-1)!.join();
      const ends = [line[0]!, line.at(-1)!].map(toDegrees);
      expect(isClosed || ends.join() === [drawn[0], drawn.at(-1)].join()).toBe(true);
    }),
  );
});

test("a road that ends at another meets it", () => {
  const roads = new Map(
    roadLines(readSkeleton()).map(({ feature, line }) => [
      feature.properties.id,
      line.map(toDegrees),
    ]),
  );
  for (const [id, other] of [
    ["dongdan-axis", "ring-2"],
    ["jingtong", "changan-avenue"],
    ["zhaitang-south-road", "g109-west"],
    ["changan-west-extension", "shidan-road"],
  ] as const) {
    const ends = [roads.get(id)![0]!, roads.get(id)!.at(-1)!];
    const gap = Math.min(...ends.map((end) => metresFrom(end, roads.get(other)!)));
    expect([id, gap < 0.5]).toEqual([id, true]);
  }
});

/** Landmarks of the atlas: the avenue and its metro pass south of the gate, the bridge spans the river. */
const [GATE, BRIDGE, SHICHANG]: Position[] = [
  [116.3975, 39.9087],
  [116.2133, 39.8495],
  [116.09401, 39.88798],
];

test.each([
  { name: "Chang’an Avenue", layer: "road", zoom: 8, place: GATE!, most: 300 },
  { name: "Chang’an Avenue", layer: "road", zoom: 11, place: GATE!, most: 300 },
  { name: "Yongding River", layer: "river", zoom: 7, place: BRIDGE!, most: 400 },
  { name: "Yongding River", layer: "river", zoom: 11, place: BRIDGE!, most: 400 },
  { name: "Metro Line S1", layer: "railway", zoom: 9, place: SHICHANG!, most: 20 },
  { name: "Metro Line 1", layer: "railway", zoom: 11, place: GATE!, most: 350 },
])("$name passes within $most m of $place at zoom $zoom", ({ name, layer, zoom, place, most }) => {
  expect(metresTo(place, layer, name, zoom)).toBeLessThan(most);
});

test("roads come by their rank: rings from zoom 7, then those of rank 1, 2 and 3 from zooms 8, 9 and 11", () => {
  const seen = (zoom: number) => [
    ...new Set(
      tiles
        .filter((tile) => tile.zoom === zoom)
        .flatMap((tile) => propertiesIn(tile, "road"))
        .map(({ class: road, rank }) => (zoom === 7 ? road : rank)),
    ),
  ];
  expect(seen(7)).toEqual(["ring-road"]);
  expect(seen(8)).toEqual([1]);
  expect(seen(9).toSorted()).toEqual([1, 2]);
  expect(seen(10).toSorted()).toEqual([1, 2]);
  expect(seen(11).toSorted()).toEqual([1, 2, 3]);
});

test("areas and their names, stations and the summit have both languages", () => {
  const tagsOf = (layer: string, name: string) => named(layer, name, 11).map(({ tags }) => tags)[0];
  expect(tagsOf("lake_label", "Kunming Lake")).toMatchObject({ name_zh: "昆明湖" });
  expect(tagsOf("green_label", "Temple of Heaven Park")).toMatchObject({ name_zh: "天坛公园" });
  expect(tagsOf("hills_label", "Western Hills")).toMatchObject({ name_zh: "西山" });
  expect(tagsOf("station", "Shichang Station")).toMatchObject({ name_zh: "石厂站" });
  expect(tagsOf("peak", "Mount Ling")).toMatchObject({ name_zh: "灵山", elevation: 2303 });
});

test("Chang'an Avenue runs straight between the gate and the square", () => {
  const { line } = roadLines(readSkeleton()).find(
    ({ feature }) => feature.properties.id === "changan-avenue",
  )!;
  const latitudes = line.map((point) => toDegrees(point)[1]);
  expect(Math.min(...latitudes)).toBeGreaterThan(39.9055);
  expect(Math.max(...latitudes)).toBeLessThan(39.9085);
});

test("of a square that a line cuts the larger part remains, with the line as its side", () => {
  const square: Line = [
    [0, 0],
    [4, 0],
    [4, 1],
    [4, 4],
    [0, 4],
    [0, 1],
    [0, 0],
  ];
  const cut: Line = [
    [0, 1],
    [2, 2],
    [4, 1],
  ];
  const kept = largerPart(square, cut);
  expect(contains(kept, [2, 3])).toBe(true);
  expect(contains(kept, [2, 1])).toBe(false);
  expect(kept.map((point) => point.join(" "))).toEqual(expect.arrayContaining(["2 2", "4 4"]));
});

test("the hills have the mountains of Mentougou up to its border, and not its plain", () => {
  const rings = tiles
    .filter(({ zoom }) => zoom === 7)
    .flatMap((tile) => featuresIn(tile, "hills"))
    .flatMap(({ lines }) => lines);
  const covered = (place: Position) => rings.some((ring) => contains(ring, place));
  // Mount Ling and Tanzhe Temple; the park by the Yongding, Fangshan, Changping.
  expect([
    covered([115.4536, 40.0171]),
    covered([116.03, 39.905]),
    covered([116.12, 39.893]),
    covered([115.98, 39.75]),
    covered([116.05, 40.13]),
  ]).toEqual([true, true, false, false, false]);
});
