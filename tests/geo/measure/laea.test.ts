import fc from "fast-check";
import { expect, test } from "vitest";

import { geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import { equalAreaMapAbout } from "../../../src/geo/measure/laea.ts";

const RADIANS_PER_DEGREE = Math.PI / 180;

test("heights on the map are authalic latitudes to a micrometre, by their closed form", () => {
  // Snyder 1987, equations 3-11 and 3-12.
  const e2 = 0.006_694_379_990_141_316;
  const e = Math.sqrt(e2);
  const q = (sine: number): number => sine / (1 - e2 * sine * sine) + Math.atanh(e * sine) / e;
  const { toPlane } = equalAreaMapAbout([0, 0]);
  for (let lat = -75; lat <= 75; lat += 5) {
    const authalic = Math.asin(q(Math.sin(lat * RADIANS_PER_DEGREE)) / q(1));
    const [, y] = toPlane([0, lat]);
    expect(Math.abs(2 * Math.asin(y / 2) - authalic) * 6_371_007).toBeLessThan(1e-6);
  }
});

test("a position comes back from the map where it was", () => {
  const lon = fc.double({ min: -180, max: 180, noNaN: true });
  const lat = fc.double({ min: -90, max: 90, noNaN: true });
  const near = fc.double({ min: -60, max: 60, noNaN: true });
  fc.assert(
    fc.property(lon, lat, near, lat, (centreLon, centreLat, east, north) => {
      const { toPlane, toPosition } = equalAreaMapAbout([centreLon, centreLat]);
      const place = [centreLon + east, north] as const;
      const back = toPosition(toPlane([...place]));
      expect(Math.abs(back[0])).toBeLessThanOrEqual(180);
      // Towards the antipode, where the map is torn, digits are lost.
      const arc = geodesicInverse([centreLon, centreLat], place).distanceMetres;
      fc.pre(arc < 18_000_000);
      expect(geodesicInverse(back, place).distanceMetres).toBeLessThan(1e-5);
    }),
  );
});
