import type { ParseFormat } from "./reader.ts";
import { readArchive } from "./zip/archive.ts";

/** Reads KMZ, and any other archive in the ZIP format, for what it holds. Nothing that its KML links to is fetched. */
export const read: ParseFormat = (source, sink) => readArchive(source, sink);
