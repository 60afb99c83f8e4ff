import { startsWith } from "../detect/signs.ts";
import type { Format } from "../format.ts";

/** "fgb" and a version, then "fgb" and a patch level. */
const MAGIC = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];

export const format: Format = {
  id: "flatgeobuf",
  label: "FlatGeobuf",
  extensions: ["fgb"],
  isAlwaysWgs84: false,
  sniff: { magic: ({ bytes }) => startsWith(bytes, MAGIC) },
  written: { order: 70, mediaType: "application/octet-stream" },
};
