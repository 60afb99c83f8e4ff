import type { ParseFormat } from "./reader.ts";
import type { FormatId } from "./source.ts";

/** The reader of each format: its code, and the library that it needs, come when they are first asked for. */
const PARSERS: Readonly<Record<FormatId, () => Promise<{ readonly read: ParseFormat }>>> = {
  geojson: () => import("./geojson.ts"),
  "geojson-seq": () => import("./geojson-seq.ts"),
  topojson: () => import("./topojson.ts"),
  kml: () => import("./kml.ts"),
  kmz: () => import("./kmz.ts"),
  gpx: () => import("./gpx.ts"),
  shapefile: () => import("./shapefile.ts"),
  csv: () => import("./csv.ts"),
  wkt: () => import("./wkt.ts"),
  wkb: () => import("./wkb.ts"),
  polyline: () => import("./polyline.ts"),
  flatgeobuf: () => import("./flatgeobuf.ts"),
};

/** Loads the reader of a format. */
export const parserOf = async (format: FormatId): Promise<ParseFormat> =>
  (await PARSERS[format]()).read;
