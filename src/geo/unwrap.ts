import { lonLat, longitudeStep, type Ring } from "./rings.ts";
import type { Degrees } from "./units.ts";

/** A ring with longitudes that never jump. */
export interface UnwrappedRing {
  readonly positions: GeoJSON.Position[];
  /** The pole that the ring goes around, if it does: north or south, by where the ring lies. */
  readonly pole?: 90 | -90;
}

/**
 * Follows a ring by the short way round from each position to the next, so that its longitudes run
 * beyond ±180° where it crosses the antimeridian. A ring that goes around a pole comes out one turn
 * away from where it began.
 */
export function unwrapRing(ring: Ring): UnwrappedRing {
  const positions: GeoJSON.Position[] = [];
  let lon: Degrees = 0;
  let latSum = 0;
  for (const position of ring) {
    const [nextLon, lat] = lonLat(position);
    lon = positions.length === 0 ? nextLon : lon + longitudeStep(lon, nextLon);
    latSum += lat;
    positions.push([lon, lat]);
  }
  const [start = 0] = positions[0] ?? [];
  if (Math.abs(lon - start) < 180) return { positions };
  return { positions, pole: latSum < 0 ? -90 : 90 };
}

/**
 * The ring as a flat map draws it: unwrapped, and where it goes around a pole, closed by way of the
 * map's edge at that pole.
 */
export function flatRing(ring: Ring): GeoJSON.Position[] {
  const { positions, pole } = unwrapRing(ring);
  const [start] = positions;
  const end = positions.at(-1);
  if (pole === undefined || !start || !end) return positions;
  return [...positions, [end[0] ?? 0, pole], [start[0] ?? 0, pole], [...start]];
}
