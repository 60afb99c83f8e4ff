import { magicbytes } from "flatgeobuf/lib/mjs/constants.js";
import { buildFeature } from "flatgeobuf/lib/mjs/generic/feature.js";
import { buildHeader } from "flatgeobuf/lib/mjs/generic/featurecollection.js";
import { toGeometryType } from "flatgeobuf/lib/mjs/generic/geometry.js";
import { parseGC, parseGeometry } from "flatgeobuf/lib/mjs/geojson/geometry.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import type { ExportRequest, WriteFormat } from "../write/export-request.ts";
import { createColumns, type FgbColumn } from "./written-columns.ts";
import { plainFeatures } from "../write/plain-feature.ts";
import { withEvenHeights } from "../write/positions.ts";

/** EPSG's number of WGS 84; 0 leaves the coordinate system open, as that of GCJ-02 and BD-09 is. */
const CRS_CODE = { WGS84: 4326, GCJ02: 0, BD09: 0 } as const;

/**
 * Writes FlatGeobuf 3 without an index. The library's own `serialize` takes the columns of the first
 * feature for those of all; here all features are asked. A feature without geometry has no place.
 */
export const write: WriteFormat = async (request, onProgress) => {
  const header = await headerOf(request, (done) => onProgress(done / 2));
  const columns = header.columns as readonly FgbColumn[];
  const parts: Uint8Array<ArrayBuffer>[] = [
    bytes(magicbytes),
    bytes(buildHeader(header, CRS_CODE[request.datum])),
  ];
  let leftOut = 0;
  for await (const feature of plainFeatures(request, (done) => onProgress((1 + done) / 2))) {
    if (!feature.geometry) {
      leftOut += 1;
      continue;
    }
    const values = columns.map(({ name, valueOf }) => [name, valueOf(feature.properties)]);
    const geometry = flatGeometry(feature.geometry);
    parts.push(bytes(buildFeature(geometry, Object.fromEntries(values), header)));
  }
  return { parts, leftOut };
};

// The library's arrays may be views of larger ones.
const bytes = (view: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(view);

function flatGeometry(geometry: GeoJSON.Geometry): ReturnType<typeof parseGeometry> {
  const even = withEvenHeights(geometry);
  return even.type === "GeometryCollection" ? parseGC(even) : parseGeometry(even);
}

async function headerOf(
  request: ExportRequest,
  onProgress: (done: number) => void,
): Promise<HeaderMeta> {
  const columns = createColumns();
  const types = new Set<string>();
  let featuresCount = 0;
  for await (const { properties, geometry } of plainFeatures(request, onProgress)) {
    if (!geometry) continue;
    columns.add(properties);
    types.add(geometry.type);
    featuresCount += 1;
  }
  const [only = "Unknown"] = types;
  return {
    geometryType: toGeometryType(types.size === 1 ? only : "Unknown"),
    columns: columns.list(),
    featuresCount,
    envelope: null,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
}
