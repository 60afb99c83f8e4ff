import type { Datum } from "../../geo/datum/datum.ts";

/** The file formats that the atlas writes, in the order in which they are offered. */
export const EXPORT_FORMATS = [
  "geojson",
  "geojson-measures",
  "csv",
  "kml",
  "gpx",
  "topojson",
  "flatgeobuf",
  "wkt",
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface FileKind {
  readonly extension: string;
  readonly mediaType: string;
}

const FILE_KINDS: Readonly<Record<ExportFormat, FileKind>> = {
  // RFC 7946, section 12.
  geojson: { extension: "geojson", mediaType: "application/geo+json" },
  "geojson-measures": { extension: "geojson", mediaType: "application/geo+json" },
  // RFC 7111 names the character set so.
  csv: { extension: "csv", mediaType: "text/csv;charset=utf-8" },
  kml: { extension: "kml", mediaType: "application/vnd.google-earth.kml+xml" },
  gpx: { extension: "gpx", mediaType: "application/gpx+xml" },
  topojson: { extension: "topojson", mediaType: "application/json" },
  flatgeobuf: { extension: "fgb", mediaType: "application/octet-stream" },
  wkt: { extension: "wkt", mediaType: "text/plain;charset=utf-8" },
};

/** The media type of a format's files. */
export const mediaTypeOf = (format: ExportFormat): string => FILE_KINDS[format].mediaType;

// What Windows, macOS or Linux refuse in a file's name.
// eslint-disable-next-line no-control-regex -- control characters are among them
const UNFIT = /[<>:"/\\|?*\u0000-\u001f]+/g;
const LONGEST_STEM = 80;

/** What a file is to be called, such as `parks-gcj02.geojson`: a datum other than WGS 84 is named. */
export function exportFileName(stem: string, format: ExportFormat, datum: Datum): string {
  const fit = [...stem.replaceAll(UNFIT, "-")].slice(0, LONGEST_STEM).join("").trim();
  // A leading dot hides a file, a trailing one is dropped by Windows.
  const base = fit.replace(/^[.\s]+|[.\s]+$/g, "") || "parks";
  const suffix = datum === "WGS84" ? "" : `-${datum.toLowerCase()}`;
  return `${base}${suffix}.${FILE_KINDS[format].extension}`;
}
