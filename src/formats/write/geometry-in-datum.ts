import { type Datum, fromWgs84 } from "../../geo/datum/datum.ts";
import { lonLat } from "../../geo/rings.ts";
import { mapPositions } from "./positions.ts";

/** A geometry of WGS 84 in another datum; heights stay. `bbox` members would be wrong there and go. */
export const geometryInDatum = (geometry: GeoJSON.Geometry, datum: Datum): GeoJSON.Geometry =>
  datum === "WGS84"
    ? geometry
    : mapPositions(geometry, (position) => [
        ...fromWgs84(datum, lonLat(position)),
        ...position.slice(2),
      ]);
