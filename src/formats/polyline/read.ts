import { succeed } from "../../result.ts";
import { damaged, statedFeatureOf } from "../feature.ts";
import { decodePolyline, unquote } from "./plausible.ts";
import type { ParseFormat } from "../parser.ts";
import { decodeText } from "../encoding/text/decode.ts";

/** Reads encoded polylines, one on each line. Each stays the line that it is, closed or not. */
export const read: ParseFormat = async (source, sink) => {
  const { text } = await decodeText(source.bytes);
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const place = { line: at + 1 };
    const decoded = decodePolyline(unquote(line));
    if (!decoded) {
      sink.add(damaged({ polyline: line.trim() }, "polyline", place));
      continue;
    }
    const { coordinates, precision } = decoded;
    sink.find({ kind: "precision-guessed", precision }, "warning", place);
    sink.add({ value: statedFeatureOf({ type: "LineString", coordinates }), place });
  }
  return succeed({});
};
