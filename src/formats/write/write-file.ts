import { type ExportFormat, mediaTypeOf } from "./export-format.ts";
import type { ExportRequest, WriteFormat, WrittenFile } from "./export-request.ts";

/** Each format's writer; its library is loaded with it. */
const WRITERS: Readonly<Record<ExportFormat, () => Promise<WriteFormat>>> = {
  geojson: async () => (await import("../geojson/write.ts")).writeGeoJson,
  "geojson-measures": async () => (await import("../geojson/write.ts")).writeMeasuredGeoJson,
  csv: async () => (await import("../csv/write.ts")).writeCsv,
  kml: async () => (await import("../kml/write.ts")).writeKml,
  gpx: async () => (await import("../gpx/write.ts")).writeGpx,
  topojson: async () => (await import("../topojson/write.ts")).writeTopoJson,
  flatgeobuf: async () => (await import("../flatgeobuf/write.ts")).writeFlatGeobuf,
  wkt: async () => (await import("../wkt/write.ts")).writeWkt,
};

/** Writes features as one file. `tell` is told how much is done, from 0 to 1. */
export async function writeFile(
  request: ExportRequest,
  tell: (done: number) => void,
): Promise<WrittenFile> {
  const write = await WRITERS[request.format]();
  const { parts, leftOut } = await write(request, tell);
  return { file: new Blob([...parts], { type: mediaTypeOf(request.format) }), leftOut };
}
