import { centroidOfAny, polygonPart } from "../../geo/any-geometry.ts";
import { bulkAreaSquareMetres } from "../../geo/authalic.ts";
import { ellipsoidAreaSquareMetres, ellipsoidPerimeterMetres } from "../../geo/ellipsoid.ts";
import type { Position } from "../../geo/position.ts";
import type { Metres, SquareMetres } from "../../geo/units.ts";

/** What is written of a feature's measures; what it has not is `undefined`. */
export interface WrittenMeasures {
  readonly areaSquareMetres: SquareMetres | undefined;
  readonly perimeterMetres: Metres | undefined;
  readonly centroid: Position | undefined;
}

/** How an area is worked out: each vertex by GeographicLib, or in bulk by authalic latitude. */
export type MeasureMethod = "geodesic" | "authalic";

/** Up to here an export is measured by GeographicLib, which takes 26 µs a vertex. */
const MOST_GEODESIC = 5000;

/** How the features of an export are measured: many of them in bulk, 10⁻⁵ off at most. */
export const methodFor = (features: number): MeasureMethod =>
  features > MOST_GEODESIC ? "authalic" : "geodesic";

const AREA = { geodesic: ellipsoidAreaSquareMetres, authalic: bulkAreaSquareMetres } as const;

const NOTHING: WrittenMeasures = {
  areaSquareMetres: undefined,
  perimeterMetres: undefined,
  centroid: undefined,
};

/** Measures a geometry of WGS 84 on its ellipsoid. Only polygons have an area and a perimeter. */
export function writtenMeasures(
  geometry: GeoJSON.Geometry | null,
  method: MeasureMethod,
): WrittenMeasures {
  if (!geometry) return NOTHING;
  const polygons = polygonPart(geometry);
  return {
    areaSquareMetres: polygons && toHundredths(AREA[method](polygons)),
    perimeterMetres: polygons && toHundredths(ellipsoidPerimeterMetres(polygons)),
    centroid: centroidOfAny(geometry),
  };
}

const toHundredths = (figure: number): number => Math.round(figure * 100) / 100;
