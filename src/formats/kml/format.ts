import { xmlRootOf } from "../detect/signs.ts";
import type { Format } from "../format.ts";

export const format: Format = {
  id: "kml",
  label: "KML",
  extensions: ["kml"],
  // It is by its standard; but the exports of Chinese web maps come in it, shifted.
  isAlwaysWgs84: false,
  sniff: { beginning: (file) => xmlRootOf(file) === "kml" },
  written: { order: 40, mediaType: "application/vnd.google-earth.kml+xml" },
};
