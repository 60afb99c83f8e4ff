import type { Detected } from "./head.ts";

/** What may stand before the root element: declarations, comments, a document type with or without an inner part. */
const PROLOGUE = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+[^<>[\]]*(?:\[[^]*?\]\s*)?>)*/i;
const ROOT = /^<(?:[\w.-]+:)?([\w.-]+)/;

/** What an XML or HTML text is by its root element. */
export function detectXml(text: string): Detected {
  if (/^<!DOCTYPE\s+html/i.test(text)) return { kind: "unreadable", looksLike: "html" };
  const rest = text.slice(PROLOGUE.exec(text)?.[0].length ?? 0);
  const root = ROOT.exec(rest)?.[1]?.toLowerCase();
  if (root === "kml" || root === "gpx") return { kind: "format", format: root };
  if (root === "html" || root === "head" || root === "body") {
    return { kind: "unreadable", looksLike: "html" };
  }
  return { kind: "unreadable", looksLike: root === "svg" ? "image" : "xml" };
}
