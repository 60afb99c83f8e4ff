import { readDocuments } from "../encoding/json/documents.ts";
import type { ParseFormat } from "../parser.ts";

/** Reads GeoJSON of any type (RFC 7946, and the `crs` of 2008): several values and arrays of them too. */
export const read: ParseFormat = (source, sink) => readDocuments(source, sink, false);
