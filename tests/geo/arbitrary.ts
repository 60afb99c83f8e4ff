import fc from "fast-check";

import { geodesicDestination } from "../../src/geo/measure/geodesic.ts";
import type { Position } from "../../src/geo/position.ts";

/** A simple ring around a position: vertices at falling bearings, each at its own reach. */
export interface RoundRing {
  readonly centre: Position;
  readonly ring: GeoJSON.Position[];
}

interface RingLimits {
  readonly maxLat: number;
  readonly minReach: number;
  readonly maxReach: number;
}

/** A closed counter-clockwise ring of 3 to 20 vertices, its vertices between two reaches (metres) from the centre. */
export const roundRing = ({ maxLat, minReach, maxReach }: RingLimits): fc.Arbitrary<RoundRing> =>
  fc
    .record({
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -maxLat, max: maxLat, noNaN: true }),
      reach: fc.double({ min: minReach, max: maxReach, noNaN: true }),
      spread: fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), {
        minLength: 3,
        maxLength: 20,
      }),
    })
    .map(({ lon, lat, reach, spread }) => {
      const centre: Position = [lon, lat];
      const ring = spread.map((share, index) => {
        const bearing = 360 - (360 * index) / spread.length;
        return [...geodesicDestination(centre, bearing, reach * share)];
      });
      return { centre, ring: [...ring, [...(ring[0] ?? [])]] };
    });

/** A park of 50 m to 5 km reach below 85° of latitude. */
export const parkRing = roundRing({ maxLat: 85, minReach: 50, maxReach: 5000 });

export const polygon = (...coordinates: GeoJSON.Position[][]): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates,
});
