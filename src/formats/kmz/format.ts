import { namesInZip } from "../detect/signs.ts";
import type { Format } from "../format.ts";

export const format: Format = {
  id: "kmz",
  label: "KMZ",
  extensions: ["kmz"],
  // An archive in an archive is not read.
  extensionsInArchive: [],
  isAlwaysWgs84: false,
  sniff: { archive: (file) => namesInZip(file) !== "" },
};
