import type { Bounds } from "../../geo/position.ts";
import type { Degrees } from "../../geo/units.ts";

/** A box that grows with each position. */
export interface GrowingBox {
  include(lon: Degrees, lat: Degrees): void;
  /** A ring goes around this pole: it reaches the pole, and every longitude. */
  includePole(lat: 90 | -90): void;
  /** West is greater than east where the box is narrower across the antimeridian (RFC 7946 section 5.2). */
  bounds(): Bounds | undefined;
}

/** Begins an empty box. */
export function growingBox(): GrowingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let [leastEast, mostWest] = [Infinity, -Infinity];
  return {
    include: (lon, lat) => {
      if (lon < west) west = lon;
      if (lon > east) east = lon;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
      if (lon >= 0) {
        if (lon < leastEast) leastEast = lon;
      } else if (lon > mostWest) mostWest = lon;
    },
    includePole: (lat) => {
      [west, east] = [-180, 180];
      [leastEast, mostWest] = [-Infinity, Infinity];
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    },
    bounds: () => {
      if (west > east) return undefined;
      const across = mostWest + 360 - leastEast;
      return east - west > 180 && across < east - west
        ? [leastEast, south, mostWest, north]
        : [west, south, east, north];
    },
  };
}
