/** A coordinate system by its register and number, such as EPSG 4547. */
export interface CrsCode {
  readonly authority: "EPSG" | "OGC";
  readonly code: string;
}

// `EPSG:4547`, `urn:ogc:def:crs:EPSG::4547`, `urn:x-ogc:def:crs:EPSG:6.9:4326`, `http://www.opengis.net/def/crs/EPSG/0/4326`,
// `http://www.opengis.net/gml/srs/epsg.xml#4326`, `SRID=4326`, `4326`.
const EPSG = /^(?:.*\bEPSG(?:\.xml)?[:/#](?:[\w.]*[:/])?|SRID\s*[=:]\s*|ESRI:)?(\d{4,6})$/i;
const OGC = /^(?:.*\bOGC[:/](?:[\w.]*[:/])?)?(CRS84h?|CRS83|CRS27)$/i;

/**
 * The code in a name of a coordinate system: `EPSG:n`, an OGC URN (OGC 07-092r3) or address, an SRID, `OGC:CRS84`.
 * `undefined` for anything else, WKT among it.
 */
export function crsCodeOf(name: string): CrsCode | undefined {
  const text = name.trim();
  const [, ogc] = OGC.exec(text) ?? [];
  if (ogc) return { authority: "OGC", code: ogc.toUpperCase() };
  const [, epsg] = EPSG.exec(text) ?? [];
  return epsg ? { authority: "EPSG", code: epsg } : undefined;
}
