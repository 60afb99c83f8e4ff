import { xmlRootOf } from "../detect/signs.ts";
import type { Format } from "../format.ts";

export const format: Format = {
  id: "gpx",
  label: "GPX",
  extensions: ["gpx"],
  isAlwaysWgs84: true,
  sniff: { beginning: (file) => xmlRootOf(file) === "gpx" },
  written: { order: 50, mediaType: "application/gpx+xml" },
};
