import { fail, succeed } from "../../result.ts";
import type { Result } from "../../result.ts";
import type { ImportProblem } from "../answer.ts";
import { statedFeatureOf } from "../feature.ts";
import type { FeatureSink, ParseFormat, ParseOutcome } from "../parser.ts";
import { openDbf } from "./dbf.ts";
import type { DbfRow, DbfTable } from "./dbf.ts";
import { readShp } from "./shp.ts";
import type { ShapefileRecord } from "./shp.ts";
import type { ImportSource, SourceFile } from "../source.ts";
import { decodeText, encodingDetail, findEncoding } from "../encoding/text/decode.ts";
import { decoderFor } from "../encoding/text/labels.ts";

/** Reads a shapefile: a .shp with the files that belong to it, or an archive with any number of them. */
export const read: ParseFormat = async (source, sink, parsers) => {
  const [a, b] = source.bytes;
  if (a === 0x50 && b === 0x4b) {
    const { readArchive } = await import("../encoding/zip/archive.ts");
    return readArchive(source, sink, parsers);
  }
  return readSet(source, sink);
};

/** The file of a set with this extension, whichever of them the source itself is. */
const partOf = (source: ImportSource, extension: string): SourceFile | undefined =>
  [source, ...source.companions].find(({ name }) => name.toLowerCase().endsWith(extension));

async function readSet(
  source: ImportSource,
  sink: FeatureSink,
): Promise<Result<ParseOutcome, ImportProblem>> {
  const shp = partOf(source, ".shp") ?? (isCompanion(source) ? undefined : source);
  if (!shp) return fail({ kind: "missing-part", part: ".shp" });
  const shapes = readShp(shp.bytes);
  if (!shapes.ok) return shapes;
  const dbf = partOf(source, ".dbf");
  const table = dbf && openDbf(dbf.bytes);
  if (dbf && !table) sink.find({ kind: "record-damaged", what: ".dbf" }, "warning", {});
  const rows = table?.read(await decoderOf(table, source, sink));
  addRecords(sink, { shapes: shapes.value, rows, count: table?.rows ?? 0 });
  const prj = partOf(source, ".prj");
  const crs = prj ? (await decodeText(prj.bytes)).text.trim() : "";
  return succeed(crs === "" ? {} : { crs });
}

const isCompanion = ({ name }: SourceFile): boolean => /\.(?:dbf|shx|prj|cpg|sbn|sbx)$/i.test(name);

/**
 * By the .cpg file, else by the table's language byte, where the cells do not contradict them; else by a guess. Tables
 * are Latin by default: that UTF-8 was found without a label is told too.
 */
async function decoderOf(
  table: DbfTable,
  source: ImportSource,
  sink: FeatureSink,
): Promise<TextDecoder> {
  const cpg = partOf(source, ".cpg");
  const label = cpg ? (await decodeText(cpg.bytes)).text.trim() : table.encoding;
  const { texts } = table;
  const { encoding, note } = await findEncoding(texts, { label, chosen: source.encoding });
  if (note) sink.find(note.detail, note.severity, {});
  else if (label === undefined && texts.length > 0 && encoding === "utf-8") {
    sink.find(await encodingDetail(encoding, texts), "note", {});
  }
  return decoderFor(encoding) ?? new TextDecoder();
}

interface Records {
  readonly shapes: Generator<ShapefileRecord>;
  readonly rows: Generator<DbfRow> | undefined;
  readonly count: number;
}

/** A row beyond the shapes has lost its own: it is not added, and what it says is kept. */
function addRecords(sink: FeatureSink, { shapes, rows, count }: Records): void {
  for (let record = 1; ; record++) {
    const shape = shapes.next();
    const row = rows?.next();
    if (shape.done && (row?.done ?? true)) return;
    const isDeleted = row !== undefined && !row.done && row.value === undefined;
    if (!isDeleted) addRecord(sink, { shape: shape.value, row: row?.value, record });
    sink.reportProgress(count === 0 ? 0 : record / count);
  }
}

interface Record {
  readonly shape: ShapefileRecord | undefined;
  readonly row: DbfRow | void;
  readonly record: number;
}

function addRecord(sink: FeatureSink, { shape, row, record }: Record): void {
  const place = { path: `record ${record}` };
  if (shape && "geometry" in shape) {
    const { lost } = shape;
    if (lost !== undefined) sink.find({ kind: "record-damaged", what: lost }, "warning", place);
    sink.add({ value: statedFeatureOf(shape.geometry, row ?? {}), place });
    return;
  }
  const fault = shape?.fault ?? ({ kind: "record-damaged", what: "shape" } as const);
  sink.add({ value: statedFeatureOf(null, row ?? {}), place, fault });
}
