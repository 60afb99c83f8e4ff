import { format as csv } from "./csv/format.ts";
import { format as flatgeobuf } from "./flatgeobuf/format.ts";
import type { Format } from "./format.ts";
import { format as geojson } from "./geojson/format.ts";
import { format as geojsonMeasures } from "./geojson-measures/format.ts";
import { format as geojsonSeq } from "./geojson-seq/format.ts";
import { format as gpx } from "./gpx/format.ts";
import { format as kml } from "./kml/format.ts";
import { format as kmz } from "./kmz/format.ts";
import { format as polyline } from "./polyline/format.ts";
import { format as shapefile } from "./shapefile/format.ts";
import type { FormatId } from "./source.ts";
import { format as topojson } from "./topojson/format.ts";
import { format as wkb } from "./wkb/format.ts";
import { format as wkt } from "./wkt/format.ts";

/**
 * The formats of the atlas, in the order in which they are named on screen, and asked where several see the same sign in
 * a file: lines of GeoJSON are JSON, too.
 */
export const FORMATS: readonly Format[] = [
  geojsonSeq,
  geojson,
  geojsonMeasures,
  topojson,
  kml,
  kmz,
  gpx,
  shapefile,
  csv,
  wkt,
  wkb,
  polyline,
  flatgeobuf,
];

/** The format with this id; `undefined` where there is none, as in a document of a later version of the atlas. */
export const formatOf = (id: FormatId, formats: readonly Format[] = FORMATS): Format | undefined =>
  formats.find((format) => format.id === id);

/** What a format is called in all languages; its id where it is not known. */
export const labelOf = (id: FormatId, formats: readonly Format[] = FORMATS): string =>
  formatOf(id, formats)?.label ?? id;

/** The formats that are read. */
export const readFormats = (formats: readonly Format[] = FORMATS): readonly Format[] =>
  formats.filter(({ sniff }) => sniff);

/** The formats that are written, in the order in which they are offered. */
export const writtenFormats = (formats: readonly Format[] = FORMATS): readonly Format[] =>
  formats
    .filter(({ written }) => written)
    .toSorted((a, b) => (a.written?.order ?? 0) - (b.written?.order ?? 0));
