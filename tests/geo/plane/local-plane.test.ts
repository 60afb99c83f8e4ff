import fc from "fast-check";
import { expect, test } from "vitest";
import { geodesicDestination, geodesicInverse } from "../../../src/geo/measure/geodesic.ts";
import { localPlaneAbout, PLANE_REACH } from "../../../src/geo/plane/local-plane.ts";
import { fromPolar, toPolar } from "../../../src/geo/polar.ts";
import type { Position } from "../../../src/geo/position.ts";

// From `TransverseMercatorProj -k 1 -l 116.1 -p 9` (GeographicLib 2.1.2), less the northing of 39.94°, 4 422 866.986 982 536 m.
test.each([
  [116.3, 40.1, 17_053.837_834_819, 17_784.774_832_867],
  [115.9, 39.5, -17_202.690_559_426, -48_833.775_517_67],
])("%d° E, %d° N is where GeographicLib has it, to a micrometre", (lon, lat, x, y) => {
  const point = localPlaneAbout([116.1, 39.94]).toPlane([lon, lat]);
  expect(Math.hypot(point[0] - x, point[1] - y)).toBeLessThan(1e-6);
});

const anywhere = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  .map(([lon, lat]): Position => [lon, lat]);
const bearing = fc.double({ min: 0, max: 360, noNaN: true });
const reach = fc.double({ min: 0, max: PLANE_REACH, noNaN: true });

test("a position within reach comes back where it was, and beside the centre's longitude, anywhere", () => {
  fc.assert(
    fc.property(anywhere, bearing, reach, (centre, azimuth, metres) => {
      const position = geodesicDestination(centre, azimuth, metres);
      const { toPlane, toPosition } = localPlaneAbout(centre);
      const back = toPosition(toPlane([...position]));
      expect(geodesicInverse(position, back).distanceMetres).toBeLessThan(1e-6);
      expect(Math.abs(back[0] - centre[0])).toBeLessThanOrEqual(180);
    }),
  );
});

test("lengths within reach are true to 3.1 · 10⁻⁵, anywhere", () => {
  fc.assert(
    fc.property(anywhere, bearing, reach, bearing, (centre, azimuth, metres, heading) => {
      const from = geodesicDestination(centre, azimuth, metres);
      const to = geodesicDestination(from, heading, 100);
      const { toPlane } = localPlaneAbout(centre);
      const [a, b] = [toPlane([...from]), toPlane([...to])];
      // 50 100² / 2 / 6 356 752², for the farther end of the hundred metres.
      expect(Math.abs(Math.hypot(b[0] - a[0], b[1] - a[1]) / 100 - 1)).toBeLessThan(3.11e-5);
    }),
  );
});

// From `GeodSolve -w -i -p 9` and `GeodSolve -w -u -p 9` (GeographicLib 2.1.2).
test("polar positions are azimuths and lengths of geodesics, also across the antimeridian", () => {
  const seen = toPolar([116.1, 39.94], [116.3, 40.1]);
  expect(seen.azimuthDegrees).toBeCloseTo(43.798_144_494_437_92, 10);
  expect(seen.metres).toBeCloseTo(24_640.011_206_134, 6);
  const [lon, lat] = fromPolar([179.9, -17], { azimuthDegrees: 70, metres: 33_000 });
  expect(lon).toBeCloseTo(180.191_053_778_091_57, 11);
  expect(lat).toBeCloseTo(-16.897_806_266_583_08, 11);
});
