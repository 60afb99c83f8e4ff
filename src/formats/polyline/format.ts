import type { Format } from "../format.ts";
import { looksLikePolyline } from "./plausible.ts";

export const format: Format = {
  id: "polyline",
  label: "Polyline",
  extensions: [],
  isAlwaysWgs84: false,
  sniff: { likeness: ({ head }) => looksLikePolyline(head) },
};
