import { applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import type { Envelope } from "../../answer.ts";
import { isJsonObject } from "../../../geojson/json.ts";

/** The coordinate system that a `crs` member of GeoJSON 2008 (section 3) names, if it does. */
export function crsName(crs: unknown): string | undefined {
  if (!isJsonObject(crs) || !isJsonObject(crs.properties)) return undefined;
  const { name, code } = crs.properties;
  if (typeof name === "string" && name.trim() !== "") return name.trim();
  // Drafts of GeoJSON 1.0 wrote {"type": "EPSG", "properties": {"code": 4326}}.
  return typeof code === "number" || typeof code === "string" ? `EPSG:${code}` : undefined;
}

/**
 * The envelope without its `crs`, once its features are in WGS 84: RFC 7946 section 4 has no other system. A `bbox`
 * in the old one goes with it.
 */
export function withoutCrs({ before, after }: Envelope): Envelope {
  let edited = `${before}[]${after}`;
  for (const key of ["crs", "bbox"]) {
    edited = applyEdits(edited, modify(edited, [key], undefined, {}));
  }
  const tree = parseTree(edited);
  const list = tree && findNodeAtLocation(tree, ["features"]);
  if (!list) return { before, after };
  return {
    before: edited.slice(0, list.offset),
    after: edited.slice(list.offset + list.length),
  };
}
