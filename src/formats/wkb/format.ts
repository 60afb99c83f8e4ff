import { hasOwnExtension } from "../detect/signs.ts";
import type { Format } from "../format.ts";
import { looksLikeWkb, looksLikeWkbText } from "./sniff.ts";

export const format: Format = {
  id: "wkb",
  label: "WKB",
  extensions: ["wkb", "ewkb"],
  extensionsInArchive: [],
  isAlwaysWgs84: false,
  sniff: {
    beginning: ({ bytes }) => looksLikeWkb(bytes),
    // Hexadecimal digits or base64.
    syntax: ({ head }) => looksLikeWkbText(head),
    name: hasOwnExtension,
  },
};
