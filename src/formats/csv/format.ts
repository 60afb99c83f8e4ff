import { hasOwnExtension } from "../detect/signs.ts";
import type { Format } from "../format.ts";
import { looksLikeCoordinates } from "../table/coordinate-list.ts";

export const format: Format = {
  id: "csv",
  label: "CSV",
  extensions: ["csv", "tsv", "tab"],
  extensionsInArchive: ["csv", "tsv"],
  isAlwaysWgs84: false,
  sniff: {
    pasted: ({ origin, head }) => origin === "paste" && looksLikeCoordinates(head),
    likeness: ({ head }) => looksLikeCoordinates(head),
    name: hasOwnExtension,
    // Whole lines with a mark between cells.
    rest: ({ head }) => /[,;\t]/.test(head.slice(0, head.lastIndexOf("\n") + 1)),
  },
  // RFC 7111 names the character set so.
  written: { order: 30, mediaType: "text/csv;charset=utf-8" },
};
