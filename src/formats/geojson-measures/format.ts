import type { Format } from "../format.ts";

export const format: Format = {
  id: "geojson-measures",
  label: "GeoJSON with measures",
  extensions: ["geojson"],
  isAlwaysWgs84: true,
  written: { order: 20, mediaType: "application/geo+json" },
};
