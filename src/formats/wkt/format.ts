import { hasOwnExtension } from "../detect/signs.ts";
import type { Format } from "../format.ts";

const WKT =
  /^[\s\ufeff"'`]*(?:SRID\s*=\s*\d+\s*;\s*|<https?:[^>\s]{1,200}>\s*)?(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON|CURVE|SURFACE)|LINEARRING|GEOMETRYCOLLECTION|CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|POLYHEDRALSURFACE|TIN|TRIANGLE)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)/i;

/** Whether a text begins as well-known text does. */
export const looksLikeWkt = (text: string): boolean => WKT.test(text);

export const format: Format = {
  id: "wkt",
  label: "WKT",
  extensions: ["wkt", "ewkt"],
  isAlwaysWgs84: false,
  sniff: { beginning: ({ head }) => looksLikeWkt(head), name: hasOwnExtension },
  written: { order: 80, mediaType: "text/plain;charset=utf-8" },
};
