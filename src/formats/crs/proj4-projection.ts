import proj4 from "proj4";

import type { Position } from "../../geo/position.ts";

/** Reads numbers by a PROJ string or WKT; `undefined` where proj4 makes nothing of it. */
export function projectionBy(
  definition: string,
): ((xy: readonly [number, number]) => Position) | undefined {
  try {
    const { inverse } = proj4("WGS84", definition);
    const project = ([x, y]: readonly [number, number]): Position => {
      const [lon = Number.NaN, lat = Number.NaN] = inverse([x, y]);
      return [lon, lat];
    };
    // A grid that is not here or a projection that is not known shows at the first use.
    project([500_000, 4_000_000]);
    return project;
  } catch {
    return undefined;
  }
}
