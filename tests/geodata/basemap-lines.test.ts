import { expect, test } from "vitest";
import { chain } from "../../geodata/basemap/geometry/chain.ts";
import { joinAtSeam } from "../../geodata/basemap/extract/seam.ts";
import { chineseName } from "../../geodata/basemap/extract/names.ts";
import {
  generalise,
  simplify,
  squareArea,
  type Line,
} from "../../geodata/basemap/geometry/generalise.ts";
import { clipToLand } from "../../geodata/basemap/geometry/clip-to-land.ts";
import { joinLand } from "../../geodata/basemap/geometry/land.ts";
import { toDegrees, toSquare } from "../../geodata/basemap/geometry/mercator.ts";
import { rankPlaces } from "../../geodata/basemap/features/place-rank.ts";
import { partAtRegion, REGION } from "../../geodata/basemap/geometry/region.ts";
import { cutIntoArcs } from "../../geodata/basemap/geometry/topology.ts";
import type { GridPoint, OwnedRing } from "../../geodata/basemap/geometry/topology.ts";

const ring = (owner: string, group: string, ...points: GridPoint[]): OwnedRing => ({
  owner,
  group,
  points,
});

const WEST: GridPoint[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];
const EAST: GridPoint[] = [
  [2, 0],
  [4, 0],
  [4, 2],
  [2, 2],
  [2, 0],
];

test("a line that two units share is one arc, and the rest of their outlines two", () => {
  const arcs = cutIntoArcs([ring("a", "A", ...WEST), ring("b", "B", ...EAST)]);
  expect(arcs.map((arc) => arc.kind).toSorted()).toEqual(["between-groups", "outline", "outline"]);
  const shared = arcs.find((arc) => arc.kind === "between-groups")!;
  expect(shared.owners).toEqual(["a", "b"]);
  expect(shared.points.toSorted((p, q) => p[1] - q[1])).toEqual([
    [2, 0],
    [2, 2],
  ]);
});

test("a line between two units of one group is within the group", () => {
  const arcs = cutIntoArcs([ring("a", "A", ...WEST), ring("b", "A", ...EAST)]);
  expect(arcs.filter((arc) => arc.kind === "within-group")).toHaveLength(1);
});

test("outlines with land on the left become polygons, with lakes as holes of the land around them", () => {
  // Counter-clockwise as seen on a map, where the square's y grows southward.
  const land: Line = [
    [0, 0],
    [0, 0.9],
    [0.9, 0.9],
    [0.9, 0],
    [0, 0],
  ];
  const lake: Line = [
    [0.2, 0.2],
    [0.4, 0.2],
    [0.4, 0.4],
    [0.2, 0.4],
    [0.2, 0.2],
  ];
  expect(joinLand([land.slice(0, 3), lake, land.slice(2)])).toEqual([[land, lake]]);
  expect(() => joinLand([land.slice(0, 3)])).toThrow("does not come round");
});

test("an arc of land cut at the antimeridian goes on across it, its eastern part beyond 180 degrees", () => {
  const west: GridPoint[] = [
    [1_799_000, 660_000],
    [1_750_000, 660_500],
    [1_799_000, 661_000],
  ];
  const east: GridPoint[] = [
    [-1_799_000, 661_010],
    [-1_750_000, 660_500],
    [-1_799_000, 660_010],
  ];
  const cuts: GridPoint[][] = [
    [
      [1_799_000, 660_000],
      [1_799_000, 661_000],
    ],
    [
      [-1_799_000, 661_010],
      [-1_799_000, 660_010],
    ],
  ];
  const { coast, cut } = joinAtSeam([west, east], cuts);
  expect(cut).toEqual([]);
  expect(coast).toContainEqual([
    [1_801_000, 661_010],
    [1_850_000, 660_500],
    [1_801_000, 660_010],
  ]);
  expect(coast).toContainEqual([
    [1_799_000, 660_000],
    [1_801_000, 660_010],
  ]);
  expect(coast).toHaveLength(4);
});

test("points within the tolerance go, corners and ends stay", () => {
  const line: Line = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [2, 2],
  ];
  expect(simplify(line, 0.2)).toEqual([
    [0, 0],
    [2, 0],
    [2, 2],
  ]);
  expect(simplify(line, 0.05)).toEqual(line);
});

test("an island of a pixel is left out of the first zooms and kept at the last", () => {
  const island: Line = [
    [0.5, 0.5],
    [0.501, 0.5],
    [0.501, 0.501],
    [0.5, 0.501],
    [0.5, 0.5],
  ];
  expect(generalise([island], 0, 6)).toEqual([]);
  expect(generalise([island], 6, 6)).toEqual([island]);
});

test("lines that meet end to end are joined, but not where a third meets them", () => {
  const [a, b, c]: Line[] = [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
    ],
    [
      [1, 0],
      [1, 1],
    ],
  ] as never;
  expect(chain([a!, b!], [], false)).toEqual([
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
  ]);
  expect(chain([a!, b!], [c!], false)).toEqual([a, b]);
  expect(chain([a!, b!.toReversed()], [], true)).toEqual([
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
  ]);
});

test("a line that crosses the region is parted at its edge", () => {
  const [west, south, east, north] = REGION;
  const latitude = (south + north) / 2;
  const line = [toSquare([west - 1, latitude]), toSquare([east + 1, latitude])];
  const { inside, outside } = partAtRegion([line]);
  expect(inside).toHaveLength(1);
  expect(outside).toHaveLength(2);
  expect(inside[0]![0]![0]).toBeCloseTo(toSquare([west, latitude])[0], 12);
  expect(inside[0]!.at(-1)![0]).toBeCloseTo(toSquare([east, latitude])[0], 12);
});

test("the Mercator square has the equator and Greenwich in its middle and ends at 85.0511 degrees", () => {
  expect(toSquare([0, 0])).toEqual([0.5, 0.5]);
  expect(toSquare([180, 85.051_128_78])[0]).toBe(1);
  expect(toSquare([180, 85.051_128_78])[1]).toBeCloseTo(0, 8);
  expect(toSquare([0, -90])[1]).toBe(1);
});

test("degrees come back from the Mercator square", () => {
  for (const [lon, lat] of [
    [116.4, 39.9],
    [-179.5, -84.9],
  ] as const) {
    const back = toDegrees(toSquare([lon, lat]));
    expect(back[0]).toBeCloseTo(lon, 9);
    expect(back[1]).toBeCloseTo(lat, 9);
  }
});

test("the weightier of two neighbouring towns is ranked first, the other when there is room", () => {
  const town = { lat: 40, seat: 0, nameZh: undefined };
  const ranked = rankPlaces(
    [
      { ...town, lon: 10, population: 5_000_000, name: "Large" },
      { ...town, lon: 10.5, population: 4_500_000, name: "Near" },
      { ...town, lon: 60, population: 500, name: "Village" },
    ],
    2,
    9,
  );
  const rankOf = (name: string) => ranked.find((place) => place.name === name)!.rank;
  expect(rankOf("Large")).toBe(2);
  expect(rankOf("Near")).toBeGreaterThan(4);
  expect(rankOf("Village")).toBe(6);
});

test("of a place's names the Chinese one is taken on which most agree, without the word for city", () => {
  const toSimplified = (text: string) => text.replaceAll("倫", "伦");
  expect(chineseName("London,Londres,倫敦市,伦敦,ロンドン,런던", toSimplified)).toBe("伦敦");
  expect(chineseName("Oslo,オスロ", toSimplified)).toBeUndefined();
});

test("built-up land ends at the coast, on islands and about lakes too", () => {
  const square = (west: number, north: number, side: number): Line => [
    [west, north],
    [west + side, north],
    [west + side, north + side],
    [west, north + side],
    [west, north],
  ];
  const town = [square(0.25, 0.25, 0.5)];
  // Land from the middle of the town eastward with a lake in it, and an island in the town's west.
  const land = [
    [square(0.5, 0, 0.5), square(0.5625, 0.3125, 0.125)],
    [square(0.3125, 0.3125, 0.0625)],
  ];
  const areaOf = (rings: readonly Line[]): number =>
    Math.abs(rings.reduce((sum, line) => sum + squareArea(line), 0));
  const areas = clipToLand([town], land).map(areaOf);
  // By hand: the town's quarter of 0.25 by 0.25 that is on land, less the lake; and the island whole.
  expect(areas.toSorted()).toEqual([0.0625 ** 2, 0.25 ** 2 - 0.125 ** 2 + 0].toSorted());
  expect(clipToLand([town], [])).toEqual([]);
});
