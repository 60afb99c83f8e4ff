import { EXCEPTIONS, MAINLAND } from "./china-outline.ts";
import type { Position } from "../position.ts";

/**
 * Whether a position lies in mainland China, where maps are shifted, or within some ten kilometres of it. Not in
 * Hong Kong, Macau and Taiwan. Takes about a microsecond, and less far from China.
 */
export function inChina([lon, lat]: Position): boolean {
  // The outline lies in this box, as most positions elsewhere do not.
  if (!(lon > 73 && lon < 136 && lat > 17 && lat < 54)) return false;
  return isWithin(MAINLAND, lon, lat) && !EXCEPTIONS.some((ring) => isWithin(ring, lon, lat));
}

/** Counts how often a ray to the east crosses the ring. */
function isWithin(ring: readonly number[], lon: number, lat: number): boolean {
  let within = false;
  let fromLon = ring.at(-2) ?? 0;
  let fromLat = ring.at(-1) ?? 0;
  for (let index = 0; index < ring.length; index += 2) {
    const toLon = ring[index] ?? 0;
    const toLat = ring[index + 1] ?? 0;
    if (fromLat > lat !== toLat > lat) {
      const crossing = fromLon + ((lat - fromLat) / (toLat - fromLat)) * (toLon - fromLon);
      if (lon < crossing) within = !within;
    }
    fromLon = toLon;
    fromLat = toLat;
  }
  return within;
}
