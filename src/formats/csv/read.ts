import { succeed } from "../../result.ts";
import { damaged, statedFeatureOf } from "../feature.ts";
import { outcomeOf } from "../pipeline/outcome.ts";
import type { FeatureSink, ParseFormat } from "../parser.ts";
import { looksLikeCoordinates, readCoordinateList } from "../table/coordinate-list.ts";
import { readRows } from "../table/rows.ts";
import { createTable } from "../table/table.ts";
import { decodeText, reportEncoding } from "../encoding/text/decode.ts";

/**
 * Reads tables of separated values, each row a feature: a position from columns known by their heads or from a geometry
 * in a cell, all cells as the texts that they are. A bare list of positions is read as one, without a head.
 */
export const read: ParseFormat = async (source, sink) => {
  const decoded = await decodeText(source.bytes, { chosen: source.encoding });
  reportEncoding(decoded, sink);
  const { text } = decoded;
  if (looksLikeCoordinates(text)) {
    readList(text, sink);
    return succeed({});
  }
  const table = createTable(sink);
  const separator = readRows(text, table.take);
  const systems = table.finish();
  if (separator !== ",") sink.find({ kind: "separator-guessed", separator }, "note", {});
  return outcomeOf(systems);
};

function readList(text: string, sink: FeatureSink): void {
  for (const { line, text: written, geometry } of readCoordinateList(text)) {
    if (geometry) sink.add({ value: statedFeatureOf(geometry), place: { line } });
    else sink.add(damaged({ text: written }, "position", { line }));
  }
}
