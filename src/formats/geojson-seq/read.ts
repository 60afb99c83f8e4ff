import { readDocuments } from "../encoding/json/documents.ts";
import type { ParseFormat } from "../parser.ts";

/** Reads GeoJSON values one behind the other: with record separators (RFC 8142), or one a line. */
export const read: ParseFormat = (source, sink) => readDocuments(source, sink, true);
