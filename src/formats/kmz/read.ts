import type { ParseFormat } from "../parser.ts";
import { readArchive } from "../encoding/zip/archive.ts";

/** Reads KMZ, and any other archive in the ZIP format, for what it holds. Nothing that its KML links to is fetched. */
export const read: ParseFormat = (source, sink, parsers) => readArchive(source, sink, parsers);
