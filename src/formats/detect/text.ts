import { looksLikePolyline } from "../polyline/plausible.ts";
import type { FormatId, ImportSource } from "../source.ts";
import { looksLikeCoordinates } from "../table/coordinate-list.ts";
import { looksLikeWkbText } from "../wkb/sniff.ts";
import { looksLikeWkt } from "../wkt/sniff.ts";
import { tailOf } from "./head.ts";
import type { Detected } from "./head.ts";

/** What may stand before the root element: declarations, comments, a document type with or without an inner part. */
const PROLOGUE = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+[^<>[\]]*(?:\[[^]*?\]\s*)?>)*/i;
const ROOT = /^<(?:[\w.-]+:)?([\w.-]+)/;

/** What an XML or HTML text is by its root element. */
function detectXml(text: string): Detected {
  if (/^<!DOCTYPE\s+html/i.test(text)) return { kind: "unreadable", looksLike: "html" };
  const rest = text.slice(PROLOGUE.exec(text)?.[0].length ?? 0);
  const root = ROOT.exec(rest)?.[1]?.toLowerCase();
  if (root === "kml" || root === "gpx") return { kind: "format", format: root };
  if (root === "html" || root === "head" || root === "body") {
    return { kind: "unreadable", looksLike: "html" };
  }
  return { kind: "unreadable", looksLike: root === "svg" ? "image" : "xml" };
}

const BY_NAME: readonly (readonly [RegExp, FormatId])[] = [
  [/\.(?:geo)?json$/i, "geojson"],
  [/\.(?:geojsonl|geojsons|ndjson|jsonl|ndgeojson)$/i, "geojson-seq"],
  [/\.topojson$/i, "topojson"],
  [/\.(?:csv|tsv|tab)$/i, "csv"],
  [/\.e?wkt$/i, "wkt"],
  [/\.e?wkb$/i, "wkb"],
];

const TOPOLOGY = /["']type["']\s*:\s*["']Topology["']/;
/** A whole object on the first line, and another one on the next. */
const LINES = /^\s*\{.*\}\s*\n\s*\{/;

/** A column's name in brackets, such as `[name],lon,lat`: no value of a list begins with such a letter. */
const BRACKETED = /^\[\s*(?!(?:null|true|false|NaN|Infinity)\b)\p{L}/u;

const isJson = (start: string): boolean => /^[{[]|^\/[/*]/.test(start) && !BRACKETED.test(start);

const is = (format: FormatId): Detected => ({ kind: "format", format });

/** What a text is by its first characters, and by its name where these leave it open. */
export function detectText(source: ImportSource, head: string): Detected {
  const start = head.trimStart();
  if (start.startsWith("<")) {
    return looksLikeWkt(head) ? is("wkt") : detectXml(start);
  }
  if (looksLikeWkt(head)) return is("wkt");
  if (source.origin === "paste" && looksLikeCoordinates(head)) return is("csv");
  if (start.startsWith("\u001e")) return is("geojson-seq");
  if (isJson(start)) return is(jsonFormat(source, head));
  if (looksLikeWkbText(head)) return is("wkb");
  if (looksLikeCoordinates(head)) return is("csv");
  if (looksLikePolyline(head)) return is("polyline");
  const named = BY_NAME.find(([pattern]) => pattern.test(source.name));
  if (named) return is(named[1]);
  return /[,;\t]/.test(head.slice(0, head.lastIndexOf("\n") + 1))
    ? is("csv")
    : { kind: "unreadable", looksLike: "text" };
}

function jsonFormat({ bytes, name }: ImportSource, head: string): FormatId {
  if (TOPOLOGY.test(head) || (/"arcs"/.test(head) && TOPOLOGY.test(tailOf(bytes)))) {
    return "topojson";
  }
  const isSequence = BY_NAME.some(([pattern, id]) => id === "geojson-seq" && pattern.test(name));
  return isSequence || LINES.test(head) ? "geojson-seq" : "geojson";
}
