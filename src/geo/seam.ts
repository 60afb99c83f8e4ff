import type { PolygonGeometry } from "./position.ts";
import { lonLat, ringsOf } from "./rings.ts";
import type { Degrees } from "./units.ts";

/** A stretch of the antimeridian. */
type Span = readonly [south: Degrees, north: Degrees];

/**
 * Where a geometry that was cut at the antimeridian (RFC 7946 section 3.1.9) meets itself: the
 * stretches that have an edge at 180° and one at -180°, from south to north. Polar outlines that
 * run down one side of a flat map and up the other have such a seam too.
 */
export function seamSpans(geometry: PolygonGeometry): readonly Span[] {
  const east = antimeridianEdges(geometry, 180);
  const west = antimeridianEdges(geometry, -180);
  return east.flatMap((one) => west.flatMap((other) => overlap(one, other)));
}

function antimeridianEdges(geometry: PolygonGeometry, side: 180 | -180): Span[] {
  const spans: Span[] = [];
  for (const ring of ringsOf(geometry)) {
    for (let index = 1; index < ring.length; index += 1) {
      const [fromLon, fromLat] = lonLat(ring[index - 1]);
      const [toLon, toLat] = lonLat(ring[index]);
      if (fromLon !== side || toLon !== side || fromLat === toLat) continue;
      spans.push([Math.min(fromLat, toLat), Math.max(fromLat, toLat)]);
    }
  }
  return spans;
}

function overlap(one: Span, other: Span): Span[] {
  const south = Math.max(one[0], other[0]);
  const north = Math.min(one[1], other[1]);
  return south < north ? [[south, north]] : [];
}
