import { type AnyGeometry, boundsOfAny, centroidOfAny } from "../../geo/measure/any-geometry.ts";
import { polygonPart } from "../../geo/simple-parts.ts";
import { ellipsoidAreaSquareMetres } from "../../geo/measure/ellipsoid.ts";
import { geodesicInverse } from "../../geo/measure/geodesic.ts";
import type { Bounds } from "../../geo/position.ts";
import { validParts } from "../../geojson/geometry/valid-parts.ts";
import type { FixChange } from "./report.ts";

function geometryIn(text: string | undefined): AnyGeometry | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return validParts((value as { readonly geometry?: unknown } | undefined)?.geometry);
  } catch {
    return undefined;
  }
}

const onEarth = ([west, south, east, north]: Bounds): boolean =>
  [west, east].every((lon) => Math.abs(lon) <= 180) &&
  [south, north].every((lat) => Math.abs(lat) <= 90);

/** What is known of a geometry that may be anything: nothing at all where it cannot be measured. */
function measured(geometry: AnyGeometry | undefined) {
  try {
    const bounds = geometry && boundsOfAny(geometry);
    if (!geometry || !bounds || !onEarth(bounds)) return undefined;
    const polygons = polygonPart(geometry);
    return { geometry, bounds, centroid: centroidOfAny(geometry), polygons };
  } catch {
    return undefined;
  }
}

/** Compares a feature's text before and after a fix, on the WGS 84 ellipsoid. */
export function fixChange(before: string | undefined, after: string | undefined): FixChange {
  const [from, to] = [measured(geometryIn(before)), measured(geometryIn(after))];
  const way =
    from?.centroid && to?.centroid ? geodesicInverse(from.centroid, to.centroid) : undefined;
  return {
    before: from?.geometry,
    after: to?.geometry,
    moves: way && { metres: way.distanceMetres, bearingDegrees: way.bearingDegrees },
    lands: from ? undefined : to?.centroid,
    areaBefore: from?.polygons && ellipsoidAreaSquareMetres(from.polygons),
    areaAfter: to?.polygons && ellipsoidAreaSquareMetres(to.polygons),
    bounds: [from, to].flatMap((one) => (one ? [one.bounds] : [])),
  };
}
