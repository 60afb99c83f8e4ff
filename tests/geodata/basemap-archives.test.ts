import { gzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { ARCHIVES, buildArchive } from "../../geodata/basemap/archives.ts";
import { contains } from "../../geodata/basemap/geometry/land.ts";
import {
  archiveBytes,
  linesIn,
  openArchive,
  propertiesIn,
  tilesOf,
  type DecodedTile,
} from "../support/archive.ts";

let world: DecodedTile[];
let beijing: DecodedTile[];

beforeAll(async () => {
  world = await tilesOf(openArchive(archiveBytes("world")), 0, 6);
  beijing = await tilesOf(openArchive(archiveBytes("beijing")), 7, 11);
}, 60_000);

const layersOf = (tiles: readonly DecodedTile[]): string[] =>
  [...new Set(tiles.flatMap(({ tile }) => Object.keys(tile.layers)))].toSorted();

const named = (tiles: readonly DecodedTile[], layer: string, name: string) =>
  tiles.flatMap((tile) => propertiesIn(tile, layer)).find((tags) => tags["name"] === name);

test("the two archives have at most 4.5 MB together", () => {
  const bytes = archiveBytes("world").length + archiveBytes("beijing").length;
  expect(bytes).toBeLessThanOrEqual(4_500_000);
});

test("a first view is small: zooms 0 to 2 of the world together are under 120 kB", async () => {
  const archive = openArchive(archiveBytes("world"));
  let bytes = 0;
  for (const { zoom, x, y } of world.filter((tile) => tile.zoom <= 2)) {
    const tile = await archive.getZxy(zoom, x, y);
    bytes += gzipSync(new Uint8Array(tile?.data ?? new ArrayBuffer())).length;
  }
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(120_000);
});

test("the archives are what their input gives, byte for byte", { timeout: 120_000 }, () => {
  for (const archive of ARCHIVES) {
    const name = archive.file === "world.pmtiles" ? "world" : "beijing";
    expect(Buffer.compare(buildArchive(archive), archiveBytes(name))).toBe(0);
  }
});

test("header and metadata say the zooms, the bounds, the layers and whose data it is", async () => {
  const [whole, region] = [
    openArchive(archiveBytes("world")),
    openArchive(archiveBytes("beijing")),
  ];
  expect(await whole.getHeader()).toMatchObject({
    minZoom: 0,
    maxZoom: 6,
    minLon: -180,
    maxLon: 180,
  });
  expect(await region.getHeader()).toMatchObject({
    minZoom: 7,
    maxZoom: 11,
    minLon: 113.5,
    minLat: 38.4,
    maxLon: 119,
    maxLat: 41.8,
  });
  const metadata = (await whole.getMetadata()) as {
    vector_layers: { id: string }[];
    attribution: string;
  };
  expect(metadata.vector_layers.map((layer) => layer.id).toSorted()).toEqual(layersOf(world));
  expect(metadata.attribution).toBe(
    "Natural Earth, GeoNames, Apache ECharts, OurAirports, © OpenStreetMap contributors",
  );
});

test("the world's tiles have twelve layers that can be decoded, the region's eighteen", () => {
  expect(layersOf(world)).toEqual([
    "airport",
    "boundary",
    "coast",
    "country",
    "lake",
    "land",
    "ocean",
    "place",
    "prefecture",
    "province",
    "river",
    "urban",
  ]);
  expect(layersOf(beijing)).toEqual([
    "airport",
    "county",
    "district",
    "district_label",
    "district_line",
    "green",
    "green_label",
    "hills",
    "hills_label",
    "lake",
    "lake_label",
    "peak",
    "place",
    "province",
    "railway",
    "river",
    "road",
    "station",
  ]);
});

test("no line runs along the antimeridian or across the world, and none along the edge at the pole", () => {
  const layers = ["coast", "boundary", "province", "prefecture", "river"];
  const streaks = world.flatMap((tile) =>
    layers.flatMap((layer) =>
      linesIn(tile, layer).flatMap((line) =>
        line.slice(1).filter(([lon, lat], index) => {
          const [lonBefore, latBefore] = line[index]!;
          const onSeam = Math.abs(lon) === 180 && lon === lonBefore && lat !== latBefore;
          const atPole = Math.abs(lat) > 85.05 && Math.abs(lonBefore - lon) > 0.5;
          return Math.abs(lon - lonBefore) > 180 || onSeam || atPole;
        }),
      ),
    ),
  );
  expect(streaks).toEqual([]);
});

test("land whose edges are drawn as coast has no edge at 180 degrees", () => {
  const edges = world.flatMap((tile) => {
    const land = tile.tile.layers["land"];
    if (!land) return [];
    return Array.from({ length: land.length }, (_, index) => land.feature(index))
      .filter((feature) => feature.properties["cut"] === undefined)
      .flatMap((feature) => feature.loadGeometry())
      .flatMap((ring) =>
        ring.slice(1).filter((point, index) => {
          const before = ring[index]!;
          const atSeam =
            (tile.x === 0 && point.x === 0) ||
            (tile.x === 2 ** tile.zoom - 1 && point.x === land.extent);
          return atSeam && before.x === point.x && Math.abs(before.y - point.y) > 4;
        }),
      );
  });
  expect(edges).toEqual([]);
});

test("the country's prefectures have lines where they are held, and none where they are only claimed", () => {
  const points = world
    .filter(({ zoom }) => zoom === 6)
    .flatMap((tile) => linesIn(tile, "prefecture"))
    .flat();
  const countIn = (west: number, south: number, east: number, north: number) =>
    points.filter(([lon, lat]) => lon > west && lon < east && lat > south && lat < north).length;
  // About Chengdu, and the plain of Jiangsu.
  expect(countIn(103, 29.5, 106, 31.5)).toBeGreaterThan(100);
  expect(countIn(118.5, 31.5, 121, 34)).toBeGreaterThan(100);
  // Arunachal Pradesh; Taiwan; the districts of Beijing.
  expect(countIn(92.5, 26.5, 96, 27.8)).toBe(0);
  expect(countIn(120, 21.8, 122.1, 25.4)).toBe(0);
  expect(countIn(116.1, 39.75, 116.65, 40.1)).toBe(0);
});

test("built-up land lies about Beijing and Paris, and not in the Gobi", () => {
  const rings = world.filter(({ zoom }) => zoom === 6).flatMap((tile) => linesIn(tile, "urban"));
  const covered = (place: [number, number]) => rings.some((ring) => contains(ring, place));
  expect([covered([116.4, 39.9]), covered([2.35, 48.86]), covered([104, 43])]).toEqual([
    true,
    true,
    false,
  ]);
});

test("places have the names people use, in English and in simplified Chinese", () => {
  expect(named(world, "place", "Kinshasa")).toMatchObject({ name_zh: "金沙萨", capital: 2 });
  expect(named(world, "place", "Shenzhen")).toMatchObject({ name_zh: "深圳" });
  expect(named(world, "place", "Yokohama")).toMatchObject({ name_zh: "横滨" });
  expect(named(world, "place", "Beijing")).toMatchObject({
    name_zh: "北京",
    capital: 2,
    rank: 2,
    inset: true,
  });
  expect(named(world, "country", "Germany")).toMatchObject({ name_zh: "德国", iso: "DE" });
  expect(named(world, "ocean", "Atlantic Ocean")).toMatchObject({ name_zh: "大西洋" });
});

test("the region has all sixteen districts, and both of Beijing's large airports", () => {
  const ids = beijing.flatMap((tile) => propertiesIn(tile, "district")).map((tags) => tags["id"]);
  expect(new Set(ids).size).toBe(16);
  const airports = beijing
    .flatMap((tile) => propertiesIn(tile, "airport"))
    .map((tags) => tags["iata"]);
  expect([...new Set(airports)].toSorted()).toEqual(["PEK", "PKX", "TSN"]);
  expect(named(beijing, "district_label", "Mentougou")).toEqual({
    id: "110109",
    name: "Mentougou",
    name_zh: "门头沟区",
  });
});
