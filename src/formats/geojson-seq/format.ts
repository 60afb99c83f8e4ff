import { hasOwnExtension, isJson } from "../detect/signs.ts";
import type { Format } from "../format.ts";

/** A whole object on the first line, and another one on the next. */
const LINES = /^\s*\{.*\}\s*\n\s*\{/;

export const format: Format = {
  id: "geojson-seq",
  label: "GeoJSON",
  extensions: ["geojsonl", "geojsons", "ndjson", "jsonl", "ndgeojson"],
  extensionsInArchive: ["geojsonl", "geojsons", "ndjson"],
  isAlwaysWgs84: true,
  sniff: {
    // RFC 8142: a record separator before each text.
    beginning: ({ start }) => start.startsWith("\u001e"),
    syntax: (file, own) => isJson(file) && (hasOwnExtension(file, own) || LINES.test(file.head)),
    name: hasOwnExtension,
  },
};
