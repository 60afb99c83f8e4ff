import type { Datum } from "../../geo/datum/datum.ts";
import { type MeasureMethod, type WrittenMeasures, writtenMeasures } from "./measured.ts";
import { geometryInDatum } from "./positions.ts";
import type { MemberTexts } from "../../geojson/text/members.ts";

/** Digits of a degree: a centimetre. */
const DECIMALS = 7;

const METHOD_TEXT: Readonly<Record<MeasureMethod, string>> = {
  geodesic: "WGS 84 ellipsoid, geodesic edges (GeographicLib)",
  authalic: "WGS 84 ellipsoid, by authalic latitude",
};

/** A centroid as it is written: in the datum of the file, to seven decimals; nothing without one. */
export function writtenCentroid({ centroid }: WrittenMeasures, datum: Datum): readonly number[] {
  if (!centroid) return [];
  const point = geometryInDatum({ type: "Point", coordinates: [...centroid] }, datum);
  return (point as GeoJSON.Point).coordinates.map((degrees) => Number(degrees.toFixed(DECIMALS)));
}

/**
 * The properties that "GeoJSON with measures" adds, as JSON text; what a feature has not is `null`. The perimeter has
 * three decimals of a metre, the area three of a square metre and seven significant digits at least.
 */
export function measureProperties(
  geometry: GeoJSON.Geometry | null,
  method: MeasureMethod,
  datum: Datum,
): MemberTexts {
  const measures = writtenMeasures(geometry, method);
  const [lon = null, lat = null] = writtenCentroid(measures, datum);
  return {
    measured_area_m2: JSON.stringify(measures.areaSquareMetres ?? null),
    measured_perimeter_m: JSON.stringify(measures.perimeterMetres ?? null),
    measured_centroid_lon: JSON.stringify(lon),
    measured_centroid_lat: JSON.stringify(lat),
    measured_method: JSON.stringify(METHOD_TEXT[method]),
  };
}
