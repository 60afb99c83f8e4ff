import { codeDefinition } from "./definition.ts";
import type { SourceSystem } from "./source-system.ts";

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

/** What a code, WKT, a .prj or a PROJ string says of its coordinate system; `undefined` where it is not known. */
export async function systemOf(crs: string): Promise<SourceSystem | undefined> {
  const code = crsCodeOf(crs);
  if (code) return codeSystem(code);
  const text = crs.trim();
  if (text.startsWith("+proj=")) {
    return (await import("./proj-string-system.ts")).projStringSystem(text);
  }
  return (await import("./wkt-system.ts")).wktSystem(text);
}

/** OGC's codes for longitude before latitude on the two American datums (OGC 06-042, annex B). */
const OGC_CODES: Readonly<Record<string, number>> = { CRS83: 4269, CRS27: 4267 };

async function codeSystem({ authority, code }: CrsCode): Promise<SourceSystem | undefined> {
  const definition = authority === "EPSG" ? codeDefinition(code) : undefined;
  if (definition) {
    const { projStringSystem } = await import("./proj-string-system.ts");
    const system = projStringSystem(definition.proj);
    const { geographic, isNorthFirst } = definition;
    return system && { ...system, geographicCode: geographic, isNorthFirst };
  }
  const geographic = authority === "OGC" ? OGC_CODES[code] : Number(code);
  return geographic === undefined ? undefined : geographicSystem(geographic);
}

async function geographicSystem(code: number): Promise<SourceSystem | undefined> {
  const { datumBySystem } = await import("./datum-table.ts");
  const datum = datumBySystem(code);
  if (!datum) return undefined;
  return {
    name: datum.name,
    isNorthFirst: !datum.eastFirst.includes(code),
    datumNames: [],
    geographicCode: code,
    ellipsoid: datum.ellipsoid,
    meridian: datum.meridian,
    statedShift: undefined,
    plane: { kind: "angles", unitDegrees: datum.isGrads ? 0.9 : 1 },
  };
}
