import { describe, expect, test } from "vitest";

import { conversionOf } from "../../../src/formats/crs/projection.ts";

const MUNICH = [11.58, 48.14] as const;
const dhdn = (towgs84: string) =>
  `GEOGCS["DHDN",DATUM["Deutsches_Hauptdreiecksnetz",SPHEROID["Bessel 1841",6377397.155,299.1528128]${towgs84}],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]`;
const SEVEN = "598.1,73.7,418.2,0.202,0.045,-2.455,6.7";

// `echo 48.14 11.58 0 0 | cct -d 10` with the pipeline of EPSG:1777, which has the same seven numbers (PROJ 9.1.1).
const BY_PROJ = [11.5786113719, 48.1390784872] as const;

// WKT 2 has coordinate frame rotations too, whose angles have the other sign.
const bound = (method: string, sign: 1 | -1) => {
  const values = SEVEN.split(",").map(Number);
  const units = [
    ...Array<string>(3).fill('LENGTHUNIT["metre",1]'),
    ...Array<string>(3).fill('ANGLEUNIT["arc-second",4.84813681109536E-06]'),
    'SCALEUNIT["parts per million",1E-06]',
  ];
  const parameters = values.map(
    (value, index) =>
      `PARAMETER["${index}",${index > 2 && index < 6 ? sign * value : value},${units[index]}]`,
  );
  return `BOUNDCRS[SOURCECRS[GEODCRS["DHDN",DATUM["nobody knows",ELLIPSOID["Bessel 1841",6377397.155,299.1528128]],CS[ellipsoidal,2],AXIS["latitude",north],AXIS["longitude",east],ANGLEUNIT["degree",0.0174532925199433]]],TARGETCRS[GEODCRS["WGS 84",DATUM["World Geodetic System 1984",ELLIPSOID["WGS 84",6378137,298.257223563]],CS[ellipsoidal,2],AXIS["latitude",north],AXIS["longitude",east],ANGLEUNIT["degree",0.0174532925199433]]],ABRIDGEDTRANSFORMATION["x",METHOD["${method}"],${parameters.join(",")}]]`;
};

test.each([
  ["TOWGS84 in WKT 1", dhdn(`,TOWGS84[${SEVEN}]`)],
  ["a bound system by position vector", bound("Position Vector transformation (geog2D domain)", 1)],
  ["a bound system by coordinate frame", bound("Coordinate Frame rotation (geog2D domain)", -1)],
  ["+towgs84 in a PROJ string", `+proj=longlat +ellps=bessel +towgs84=${SEVEN} +no_defs`],
])("%s is the shift that is taken", async (_, crs) => {
  const conversion = await conversionOf(crs, [MUNICH]);
  const [lon, lat] = conversion?.project(MUNICH) ?? [0, 0];
  expect(lon).toBeCloseTo(BY_PROJ[0], 8);
  expect(lat).toBeCloseTo(BY_PROJ[1], 8);
  expect(conversion?.shift).toEqual({ by: "file" });
});

describe("TOWGS84 of nothing but zeros", () => {
  test("is not believed where the datum is known to be elsewhere", async () => {
    const conversion = await conversionOf(dhdn(",TOWGS84[0,0,0,0,0,0,0]"), [MUNICH]);
    expect(conversion?.shift).toMatchObject({ by: "operation", operation: "EPSG:1777" });
  });

  test("is not believed of an unknown datum on an ellipsoid of the 19th century", async () => {
    const unnamed = dhdn(",TOWGS84[0,0,0]").replace("Deutsches_Hauptdreiecksnetz", "Unknown");
    const conversion = await conversionOf(unnamed.replace('"DHDN"', '"local"'), [MUNICH]);
    expect(conversion?.shift).toMatchObject({ by: "nothing" });
  });

  test("is not believed of a datum that no shift is published for: TWD67", async () => {
    const crs =
      'GEOGCS["TWD67",DATUM["D_TWD_1967",SPHEROID["GRS_1967_Truncated",6378160,298.25],TOWGS84[0,0,0]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';
    const conversion = await conversionOf(crs, [[121, 24]]);
    expect(conversion?.shift).toEqual({ by: "nothing", offMetres: 860 });
  });

  test("is believed of ETRS89", async () => {
    const crs =
      'GEOGCS["ETRS89",DATUM["European_Terrestrial_Reference_System_1989",SPHEROID["GRS 1980",6378137,298.257222101],TOWGS84[0,0,0,0,0,0,0]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';
    expect((await conversionOf(crs, [MUNICH]))?.shift).toEqual({ by: "file" });
  });
});
