import { centroidOfAny } from "../../geo/measure/any-geometry.ts";
import { polygonPart } from "../../geo/simple-parts.ts";
import { bulkAreaSquareMetres } from "../../geo/measure/authalic.ts";
import {
  ellipsoidAreaSquareMetres,
  ellipsoidPerimeterMetres,
} from "../../geo/measure/ellipsoid.ts";
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
    areaSquareMetres: polygons && writtenArea(AREA[method](polygons)),
    perimeterMetres: polygons && writtenLength(ellipsoidPerimeterMetres(polygons)),
    centroid: centroidOfAny(geometry),
  };
}

/** A thousandth of a square metre, as lengths are told to a millimetre. */
const FEWEST_DECIMALS = 3;
/** Below a billionth of a square metre there is nothing but the rounding of doubles. */
const MOST_DECIMALS = 9;
const AREA_DIGITS = 7;
/** As many digits as every double keeps. */
const EXACT_DIGITS = 15;

const rounded = (figure: number, decimals: number): number =>
  Number(Number(figure.toFixed(decimals)).toPrecision(EXACT_DIGITS));

/** A length as it is written: to a millimetre. */
export const writtenLength = (metres: Metres): Metres => rounded(metres, FEWEST_DECIMALS);

/** An area as it is written: three decimals, and of a small one as many as make seven significant digits, up to nine. */
export function writtenArea(area: SquareMetres): SquareMetres {
  const magnitude = area === 0 ? 0 : Math.floor(Math.log10(Math.abs(area)));
  const decimals = AREA_DIGITS - 1 - magnitude;
  return rounded(area, Math.min(MOST_DECIMALS, Math.max(FEWEST_DECIMALS, decimals)));
}
