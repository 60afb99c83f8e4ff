import { hasOwnExtension, isJson } from "../detect/signs.ts";
import type { Format } from "../format.ts";

export const format: Format = {
  id: "geojson",
  label: "GeoJSON",
  extensions: ["geojson", "json"],
  // RFC 7946, section 4.
  isAlwaysWgs84: true,
  sniff: { syntax: isJson, name: hasOwnExtension },
  // RFC 7946, section 12.
  written: { order: 10, mediaType: "application/geo+json" },
};
