import type { ParseFormat, ParserOf } from "./parser.ts";
import type { FormatId } from "./source.ts";

/** The parser of each format: its code, and the library that it needs, come when they are first asked for. */
const PARSERS: Readonly<Record<FormatId, () => Promise<{ readonly read: ParseFormat }>>> = {
  geojson: () => import("./geojson/read.ts"),
  "geojson-seq": () => import("./geojson-seq/read.ts"),
  topojson: () => import("./topojson/read.ts"),
  kml: () => import("./kml/read.ts"),
  kmz: () => import("./kmz/read.ts"),
  gpx: () => import("./gpx/read.ts"),
  shapefile: () => import("./shapefile/read.ts"),
  csv: () => import("./csv/read.ts"),
  wkt: () => import("./wkt/read.ts"),
  wkb: () => import("./wkb/read.ts"),
  polyline: () => import("./polyline/read.ts"),
  flatgeobuf: () => import("./flatgeobuf/read.ts"),
};

/** Loads the parser of a format. */
export const parserOf: ParserOf = async (format) => (await PARSERS[format]()).read;
