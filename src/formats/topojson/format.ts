import { hasOwnExtension, isJson, tailOf } from "../detect/signs.ts";
import type { Format, SniffedFile } from "../format.ts";

const TOPOLOGY = /["']type["']\s*:\s*["']Topology["']/;

const isTopology = (file: SniffedFile): boolean =>
  TOPOLOGY.test(file.head) || (/"arcs"/.test(file.head) && TOPOLOGY.test(tailOf(file)));

export const format: Format = {
  id: "topojson",
  label: "TopoJSON",
  extensions: ["topojson"],
  isAlwaysWgs84: true,
  sniff: { beginning: (file) => isJson(file) && isTopology(file), name: hasOwnExtension },
  written: { order: 60, mediaType: "application/json" },
};
