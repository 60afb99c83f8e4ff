import { describe, expect, test } from "vitest";

import { conversionOf } from "../../../src/formats/crs/projection.ts";

type Numbers = readonly [number, number];

const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const METRE = 'UNIT["Meter",1.0]';
const projected = (
  base: string,
  method: string,
  numbers: Readonly<Record<string, number>>,
  unit = METRE,
) =>
  `PROJCS["x",${base},PROJECTION["${method}"],${Object.entries(numbers)
    .map(([name, value]) => `PARAMETER["${name}",${value}]`)
    .join(",")},${unit}]`;

const landing = async (crs: string, xy: Numbers) => (await conversionOf(crs, [xy]))?.project(xy);

// Easting and northing by `proj` of PROJ 9.1.1 with what `projinfo ESRI:n` says of Esri's systems of the world.
const WORLD: readonly (readonly [string, Readonly<Record<string, number>>, Numbers, Numbers])[] = [
  ["Plate_Carree", {}, [-8_015_003.337116, 2_003_750.834279], [-72, 18]],
  [
    "Equidistant_Cylindrical",
    { Standard_Parallel_1: 60 },
    [-4_007_501.668558, 2_003_750.834279],
    [-72, 18],
  ],
  ["Sinusoidal", {}, [-7_625_158.757307, 1_990_981.934878], [-72, 18]],
  ["Mollweide", {}, [-6_995_786.447963, 2_211_539.484543], [-72, 18]],
  ["Eckert_VI", {}, [-6_786_814.87281, 2_264_922.026833], [-72, 18]],
  ["Behrmann", {}, [-6_947_012.178065, 2_259_695.383341], [-72, 18]],
  ["Bonne", { Standard_Parallel_1: 60 }, [-6_609_800.710311, -1_418_393.427059], [-72, 18]],
  ["Robinson", {}, [-6_703_709.283736, 1_925_131.887142], [-72, 18]],
  [
    "Cylindrical_Equal_Area",
    { Standard_Parallel_1: 0 },
    [-8_015_003.337116, 1_958_593.239019],
    [-72, 18],
  ],
  [
    "Azimuthal_Equidistant",
    { Latitude_Of_Origin: 90 },
    [-3_819_490.237815, -1_241_027.607835],
    [-72, 54],
  ],
];

test.each(WORLD)("%s with %j takes %j to %j", async (method, numbers, xy, to) => {
  const crs = projected(WGS84, method, { Central_Meridian: 0, ...numbers });
  const [lon, lat] = (await landing(crs, xy)) ?? [0, 0];
  expect(lon).toBeCloseTo(to[0], 5);
  expect(lat).toBeCloseTo(to[1], 5);
});

test.each([
  // Methods that no library here has, and what is none.
  projected(WGS84, "Winkel_Tripel", { Standard_Parallel_1: 50.467 }),
  projected(WGS84, "Lambert_Conic_Near_Conformal", { Central_Meridian: 37 }),
  projected(WGS84, "Hotine_Oblique_Mercator", { Central_Meridian: 37 }),
  'PROJCS["x",PROJECTION["Transverse_Mercator"],UNIT["Meter",1]]',
  projected(WGS84, "Transverse_Mercator", { Central_Meridian: 9 }).replace(METRE, 'AXIS["E",EAST]'),
  `${WGS84.replaceAll("D_WGS_1984", "D_Local")} and more`,
  WGS84.replaceAll("D_WGS_1984", "D_Local").slice(0, -1),
  `${'A["x",'.repeat(30)}1${"]".repeat(30)}`,
])("%s is not guessed at", async (crs) => {
  expect(await conversionOf(crs, [[500_000, 5_000_000]])).toBeUndefined();
});

describe("spellings", () => {
  const UTM_32 = {
    Latitude_Of_Origin: 0,
    Central_Meridian: 9,
    Scale_Factor: 0.9996,
    False_Easting: 500_000,
    False_Northing: 0,
  };
  // `echo 11 48 | proj +proj=utm +zone=32 +ellps=WGS84`
  const XY = [649_187.875, 5_318_235.6139] as const;
  const plain = projected(WGS84, "Transverse_Mercator", UTM_32);

  test.each([
    ["round brackets", plain.replaceAll("[", "(").replaceAll("]", ")")],
    ["line breaks and blanks", plain.replaceAll(",", " ,\n  ")],
    [
      "a height beside",
      `COMPD_CS["with height",${plain},VERT_CS["h",VERT_DATUM["h",2005],UNIT["metre",1]]]`,
    ],
    ["small letters", plain.replaceAll("PROJCS", "projcs").replaceAll("PARAMETER", "parameter")],
  ])("with %s it says the same", async (_, crs) => {
    const [lon, lat] = (await landing(crs, XY)) ?? [0, 0];
    expect(lon).toBeCloseTo(11, 6);
    expect(lat).toBeCloseTo(48, 6);
  });

  test("in feet of the US survey easting and false easting are feet", async () => {
    const foot = 1200 / 3937;
    const numbers = { ...UTM_32, False_Easting: 500_000 / foot };
    const crs = projected(WGS84, "Transverse_Mercator", numbers, `UNIT["Foot_US",${foot}]`);
    const [lon, lat] = (await landing(crs, [XY[0] / foot, XY[1] / foot])) ?? [0, 0];
    expect(lon).toBeCloseTo(11, 6);
    expect(lat).toBeCloseTo(48, 6);
  });
});

describe("Krovak's projection of Prague", () => {
  const base =
    'GEOGCS["GCS_S_JTSK",DATUM["D_S_JTSK",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
  const ferro = base.replace('"Greenwich",0.0', '"Ferro",-17.66666666666667');
  const numbers = {
    Pseudo_Standard_Parallel_1: 78.5,
    Scale_Factor: 0.9999,
    Azimuth: 30.28813975277778,
    Latitude_Of_Center: 49.5,
  };
  const greenwich = projected(base, "Krovak", {
    ...numbers,
    Longitude_Of_Center: 24.833_333_333_333_33,
  });

  // `proj` for EPSG:5514 and 5221, then `cct` for EPSG:5239 (PROJ 9.1.1).
  test.each([
    ["east and north", greenwich, [-742_949.431, -1_042_796.9662]],
    ["south and west", greenwich, [1_042_796.9662, 742_949.431]],
    ["west and south", greenwich, [742_949.431, 1_042_796.9662]],
    [
      "from Ferro",
      projected(ferro, "Krovak", { ...numbers, Longitude_Of_Center: 42.5 }),
      [-742_949.431, -1_042_796.9662],
    ],
  ] as const)("%s lands in one place", async (_, crs, xy) => {
    const [lon, lat] = (await landing(crs, xy)) ?? [0, 0];
    expect(lon).toBeCloseTo(14.418907082, 7);
    expect(lat).toBeCloseTo(50.08921707, 7);
  });
});
