import { describe, expect, test } from "vitest";

import { conversionOf } from "../../../src/formats/crs/projection.ts";

type Numbers = readonly [number, number];

const geographic = (datum: string, ellipsoid: string, meridian = 'PRIMEM["Greenwich",0.0]') =>
  `GEOGCS["GCS_${datum}",DATUM["D_${datum}",SPHEROID[${ellipsoid}]],${meridian},UNIT["Degree",0.0174532925199433]]`;
const BESSEL = '"Bessel_1841",6377397.155,299.1528128';
const KRASSOWSKY = '"Krasovsky_1940",6378245.0,298.3';

const shiftAt = async (crs: string, xy: Numbers) => (await conversionOf(crs, [xy]))?.shift;

// `echo LAT LON 0 0 | cct -d 10` with the pipeline of `projinfo -k operation EPSG:n` (PROJ 9.1.1).
const BY_CODE: readonly (readonly [string, Numbers, Numbers, number, number])[] = [
  ["EPSG:4301", [139.76, 35.68], [139.7567666791, 35.6832388273], 15_484, 9],
  ["urn:ogc:def:crs:EPSG::4230", [2, 48], [1.9987402829, 47.9990621005], 1275, 2],
  ["EPSG:4314", [11.58, 48.14], [11.5786113719, 48.1390784872], 1777, 3],
  ["SRID=4267", [-104.99, 39.74], [-104.9905699396, 39.7399789628], 1175, 7],
  ["OGC:CRS27", [-104.99, 39.74], [-104.9905699396, 39.7399789628], 1175, 7],
  [
    "http://www.opengis.net/def/crs/EPSG/0/4289",
    [4.9, 52.37],
    [4.8996374955, 52.3689875082],
    4833,
    1,
  ],
  ["EPSG:4121", [23.73, 37.98], [23.7316948617, 37.9825988819], 1272, 1],
  ["EPSG:4611", [114.17, 22.32], [114.1724537502, 22.318469451], 1825, 1],
  ["EPSG:4277", [-0.12, 51.5], [-0.1216068856, 51.5005113012], 1314, 2],
  ["EPSG:4312", [16.37, 48.21], [16.3687958378, 48.2094990925], 1618, 1.5],
  ["EPSG:4313", [4.35, 50.85], [4.3512652971, 50.8494554531], 15_929, 1],
  // By Molodensky and Badekas, to Korea 2000, which is WGS 84.
  ["EPSG:4162", [127, 37.5], [126.9978984926, 37.5028040078], 5191, 1],
];

test.each(BY_CODE)(
  "%s takes %j to %j, which is by EPSG:%i and good to %f m",
  async (crs, xy, to, ...[code, accuracyMetres]) => {
    const conversion = await conversionOf(crs, [xy]);
    const [lon, lat] = conversion?.project(xy) ?? [0, 0];
    expect(lon).toBeCloseTo(to[0], 9);
    expect(lat).toBeCloseTo(to[1], 9);
    expect(conversion?.shift).toEqual({
      by: "operation",
      operation: `EPSG:${code}`,
      accuracyMetres,
    });
  },
);

describe("of several transformations", () => {
  test("the one for where the positions lie is taken: Tokyo's in Korea, and in Japan", async () => {
    expect(await shiftAt("EPSG:4301", [127, 37.5])).toMatchObject({ operation: "EPSG:1305" });
    expect(await shiftAt("EPSG:4301", [141.35, 43.06])).toMatchObject({ operation: "EPSG:15484" });
  });

  test("the one for the sea comes after those for land: ED50 in Paris, Beijing 1954 off Shanghai", async () => {
    expect(await shiftAt("EPSG:4230", [2.35, 48.86])).toMatchObject({ operation: "EPSG:1275" });
    expect(await shiftAt("EPSG:4214", [122.5, 33])).toMatchObject({ operation: "EPSG:15919" });
  });

  test("the one that holds all of a file is taken: NAD27 from coast to coast", async () => {
    const coasts = [
      [-122, 37.5],
      [-71, 42.4],
    ] as const;
    expect((await conversionOf("EPSG:4267", coasts))?.shift).toMatchObject({
      operation: "EPSG:1173",
    });
  });

  test("the one that holds most of a file is as good as its neighbours agree: DHDN from Aachen to Görlitz", async () => {
    const ends = [
      [6.08, 50.78],
      [14.99, 51.15],
    ] as const;
    // At 10.535° E, 50.965° N `cct` has EPSG:1777, 1779 and 15869 less than 1 m apart (PROJ 9.1.1).
    const shift = (await conversionOf("EPSG:4314", ends))?.shift;
    expect(shift).toMatchObject({ by: "operation", operation: "EPSG:1777" });
    expect(shift).toHaveProperty("accuracyMetres", 3);
  });

  test("outside the areas of all the widest is taken, and told as made for elsewhere", async () => {
    const shift = await shiftAt("EPSG:4214", [116.4, 39.9]);
    expect(shift).toEqual({ by: "elsewhere", operation: "EPSG:15921", offMetres: 100 });
  });

  // EPSG's area of Fiji 1986 runs from 176.81° E to 178.15° W.
  test.each([
    [
      [
        [179.3, -16.8],
        [-179.9, -16.9],
      ],
    ],
    [[[-179.9, -16.9]]],
    [[[179.3, -16.8]]],
  ] as const)("an area over the antimeridian holds %j", async (islands) => {
    const { shift } = (await conversionOf("EPSG:4720", islands)) ?? {};
    expect(shift).toMatchObject({ by: "operation", operation: "EPSG:15876" });
  });
});

describe("datums that are WGS 84 as they stand", () => {
  test.each([
    ["EPSG:4258", [11.58, 48.14]],
    ["EPSG:4269", [-104.99, 39.74]],
    ["EPSG:4283", [149.13, -35.28]],
    ["EPSG:7844", [149.13, -35.28]],
    ["EPSG:4612", [139.76, 35.68]],
    ["EPSG:4674", [-46.63, -23.55]],
    ["EPSG:4167", [174.78, -41.29]],
    ["EPSG:4737", [127, 37.5]],
    ["EPSG:4148", [18.42, -33.92]],
    ["EPSG:4694", [-58.4, -34.6]],
    ["EPSG:4171", [2.35, 48.86]],
    ["EPSG:8252", [-79.38, 43.65]],
    ["EPSG:9057", [2.35, 48.86]],
    ["EPSG:9000", [2.35, 48.86]],
  ] as const)("%s moves nothing by more than its accuracy of some metres", async (crs, xy) => {
    const conversion = await conversionOf(crs, [xy]);
    const { shift } = conversion ?? {};
    const [lon, lat] = conversion?.project(xy) ?? [0, 0];
    const accuracy = shift && "accuracyMetres" in shift ? (shift.accuracyMetres ?? 99) : 99;
    expect(accuracy).toBeLessThan(5);
    expect(Math.hypot(lon - xy[0], lat - xy[1]) * 111_000).toBeLessThan(accuracy);
  });
});

describe("a datum whose shift nobody knows stays, and is told with how far it may be off", () => {
  // What shifts for the place and from the ellipsoid move: TWD67 is some 830 m from WGS 84, Tokyo 463 m, DHDN 147 m.
  test.each([
    ["EPSG:3821", [121, 24], 860],
    [geographic("Xian_1980", '"Xian_1980",6378140.0,298.257'), [116.4, 39.9], 70],
    [geographic("Site_Grid", BESSEL), [139.76, 35.68], 470],
    [geographic("Site_Grid", BESSEL), [11.58, 48.14], 150],
    // Tokyo's name on the ellipsoid of Pulkovo 1942, which EPSG has a shift of for all of Asia's north.
    [geographic("Tokyo", KRASSOWSKY), [139.76, 35.68], 110],
    ["+proj=longlat +ellps=bessel +no_defs", [139.76, 35.68], 470],
  ] as const)("%s at %j by up to %i m", async (crs, xy, offMetres) => {
    const conversion = await conversionOf(crs, [xy]);
    expect(conversion?.shift).toEqual({ by: "nothing", offMetres });
    expect(conversion?.project(xy)).toEqual(xy);
  });
});

describe("meridians and units of angles", () => {
  // `cs2cs` of PROJ 9.1.1 from EPSG:4807, 4813, 4805, 4904 and 4810 to EPSG:4326.
  test("grads from Paris", async () => {
    const conversion = await conversionOf("EPSG:4807", [[0, 54.27]]);
    const [lon, lat] = conversion?.project([0, 54.27]) ?? [0, 0];
    expect(lon).toBeCloseTo(2.336506, 6);
    expect(lat).toBeCloseTo(48.842931, 6);
  });

  test.each([
    ["Paris", 'PRIMEM["Paris",2.337229166666667]'],
    ["Paris in grads", 'PRIMEM["Paris",2.5969213]'],
  ])("%s counts from 2.337229° E", async (_, meridian) => {
    const crs = geographic("NTF", '"Clarke_1880_IGN",6378249.2,293.4660212936265', meridian);
    const conversion = await conversionOf(crs, [[0, 48.843]]);
    const [lon, lat] = conversion?.project([0, 48.843]) ?? [0, 0];
    expect(lon).toBeCloseTo(2.336506, 5);
    expect(lat).toBeCloseTo(48.842931, 5);
  });
});

test.each([
  'GEOGCS["GCS_Moon_2000",DATUM["D_Moon_2000",SPHEROID["Moon_2000_IAU_IAG",1737400.0,0.0]],PRIMEM["Reference_Meridian",0.0],UNIT["Degree",0.0174532925199433]]',
  'GEOCCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["metre",1]]',
  'VERT_CS["EGM96",VERT_DATUM["EGM96 geoid",2005],UNIT["metre",1]]',
])("%s is no place on the ground", async (crs) => {
  expect(await conversionOf(crs, [[10, 50]])).toBeUndefined();
});
