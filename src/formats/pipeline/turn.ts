import { longitudeStep } from "../../geo/rings.ts";
import type { Degrees } from "../../geo/units.ts";

/** Follows a ring's vertices, to tell whether it goes around a pole. */
export interface PoleDetector {
  step(lon: Degrees, lat: Degrees): void;
  /** Ends the ring, and gives the pole that it went around, if it did: by where the ring lies. */
  end(): 90 | -90 | undefined;
}

/** Begins with the first ring. */
export function createPoleDetector(): PoleDetector {
  let lastLon: Degrees | undefined;
  let turn = 0;
  let latSum = 0;
  return {
    step: (lon, lat) => {
      if (lastLon !== undefined) turn += longitudeStep(lastLon, lon);
      lastLon = lon;
      latSum += lat;
    },
    end: () => {
      const pole = latSum < 0 ? -90 : 90;
      const isAround = Math.abs(turn) > 180;
      lastLon = undefined;
      turn = 0;
      latSum = 0;
      return isAround ? pole : undefined;
    },
  };
}
