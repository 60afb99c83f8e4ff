import { namesInZip, startsWith } from "../detect/signs.ts";
import type { Format } from "../format.ts";

/** 9994, big-endian: ESRI Shapefile Technical Description 1998, table 1. */
const MAGIC = [0x00, 0x00, 0x27, 0x0a];

/** Of a file that goes with a .shp and comes alone, the parser says which part is missing. */
const PARTS: ReadonlySet<string> = new Set(["shp", "shx", "dbf", "prj", "cpg", "sbn", "sbx"]);

export const format: Format = {
  id: "shapefile",
  label: "Shapefile",
  extensions: ["shp"],
  isAlwaysWgs84: false,
  sniff: {
    magic: (file) => startsWith(file.bytes, MAGIC) || /\.shp|\.dbf/i.test(namesInZip(file)),
    part: ({ extension }) => PARTS.has(extension),
  },
};
