import { BYTE_ORDER_MARK, csvRows } from "./rows.ts";
import { wktOf } from "../wkt/write.ts";
import type { ExportRequest, WriteFormat } from "../write/export-request.ts";
import { requestedCount } from "../write/feature-batches.ts";
import { writtenCentroid } from "../write/measure-properties.ts";
import { type MeasureMethod, methodFor, writtenMeasures } from "../write/measured.ts";
import { type PlainFeature, cellText, plainFeatures } from "../write/plain-feature.ts";

/** The columns behind those of the properties. A property of one of these names is written anew. */
const MEASURED = [
  "measured_area_m2",
  "measured_perimeter_m",
  "centroid_lon",
  "centroid_lat",
  "wkt",
] as const;

const ROWS_AT_ONCE = 500;

/** Writes CSV (RFC 4180): properties as columns in the order in which they first appear, then the measures. */
export const write: WriteFormat = async (request, onProgress) => {
  const columns = await propertyColumns(request, (done) => onProgress(done / 2));
  const method = methodFor(requestedCount(request));
  const parts: string[] = [BYTE_ORDER_MARK, csvRows([[...columns, ...MEASURED]])];
  let rows: (readonly string[])[] = [];
  for await (const feature of plainFeatures(request, (done) => onProgress((1 + done) / 2))) {
    const own = columns.map((name) => ownCell(feature, name));
    rows.push([...own, ...measuredCells(feature, method, request)]);
    if (rows.length < ROWS_AT_ONCE) continue;
    parts.push(csvRows(rows));
    rows = [];
  }
  if (rows.length > 0) parts.push(csvRows(rows));
  return { parts, leftOut: 0 };
};

async function propertyColumns(
  request: ExportRequest,
  onProgress: (done: number) => void,
): Promise<readonly string[]> {
  const names = new Set<string>();
  for await (const { properties } of plainFeatures({ ...request, datum: "WGS84" }, onProgress)) {
    for (const name of Object.keys(properties)) names.add(name);
  }
  for (const name of MEASURED) names.delete(name);
  return [...names];
}

const ownCell = ({ properties }: PlainFeature, name: string): string =>
  Object.hasOwn(properties, name) ? cellText(properties[name]) : "";

function measuredCells(
  { measured, geometry }: PlainFeature,
  method: MeasureMethod,
  { datum }: ExportRequest,
): readonly string[] {
  const measures = writtenMeasures(measured, method);
  const [lon, lat] = writtenCentroid(measures, datum);
  const figures = [measures.areaSquareMetres, measures.perimeterMetres, lon, lat];
  return [...figures.map(cellText), geometry ? wktOf(geometry) : ""];
}
