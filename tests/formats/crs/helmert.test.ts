import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftToWgs84 } from "../../../src/formats/crs/helmert.ts";
import type { Position } from "../../../src/geo/position.ts";

const BESSEL = { axisMetres: 6_377_397.155, inverseFlattening: 299.152_812_8 };
const KRASSOWSKY = { axisMetres: 6_378_245, inverseFlattening: 298.3 };
const SPHERE = { axisMetres: 6_371_000, inverseFlattening: 0 };
const WGS84 = { axisMetres: 6_378_137, inverseFlattening: 298.257_223_563 };

describe("a Helmert transformation to WGS 84", () => {
  const potsdam = [598.1, 73.7, 418.2, 0.202, 0.045, -2.455, 6.7];

  // cs2cs -f %.9f +proj=longlat +ellps=… +towgs84=… +to +proj=longlat +datum=WGS84, of PROJ 9.
  test.each<[string, Position, typeof BESSEL, readonly number[], Position]>([
    ["seven parameters", [13.4, 52.5], BESSEL, potsdam, [13.398_258_457, 52.498_595_258]],
    ["the south and the west", [-70, -40], BESSEL, potsdam, [-69.993_798_319, -39.996_976_125]],
    [
      "three parameters",
      [116.4, 39.9],
      KRASSOWSKY,
      [15.8, -154.4, -82.3],
      [116.400_637_292, 39.900_294_868],
    ],
    ["a sphere", [10, 50], SPHERE, [1, 2, 3], [10.000_025_127, 50.189_236_044]],
  ])("is where PROJ has it: %s", (_, ...[position, ellipsoid, parameters, expected]) => {
    const [lon, lat] = shiftToWgs84(position, ellipsoid, parameters);
    // A unit of the ninth decimal is a tenth of a millimetre.
    expect(Math.abs(lon - expected[0])).toBeLessThan(1.5e-9);
    expect(Math.abs(lat - expected[1])).toBeLessThan(1.5e-9);
  });

  test("of nothing leaves every position of WGS 84 where it is", () => {
    const position = fc.tuple(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -89.9, max: 89.9, noNaN: true }),
    );
    fc.assert(
      fc.property(position, ([lon, lat]) => {
        const [x, y] = shiftToWgs84([lon, lat], WGS84, []);
        expect(Math.abs(x - lon)).toBeLessThan(1e-11);
        expect(Math.abs(y - lat)).toBeLessThan(1e-11);
      }),
    );
  });
});
