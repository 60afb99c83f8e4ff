import type { Node } from "jsonc-parser";
import { isDoubtful } from "../lint/doubtful.ts";
import { positionInProperties } from "../lint/position-in-properties.ts";
import { memberOf, textOf, type FeatureText } from "./feature-text.ts";
import { numeralOf } from "./position-mends.ts";
import type { Splice } from "./splice.ts";

/** Gives a feature without geometry, or at a point that is hardly meant, the one that its properties name, in their own digits. */
export function pointFromProperties({ text, root }: FeatureText): readonly Splice[] {
  const geometry = memberOf(root, "geometry");
  const properties = memberOf(root, "properties");
  if (!properties || (geometry && geometry.type !== "null" && !isDoubtfulPoint(text, geometry))) {
    return [];
  }
  // Not the tree's own value: there a key `__proto__` would be no data.
  const found = positionInProperties(JSON.parse(textOf(text, properties)));
  if (!found) return [];
  const lon = found.keys && memberOf(properties, found.keys.lon);
  const lat = found.keys && memberOf(properties, found.keys.lat);
  const numerals = [
    lon ? numeralOf(text, lon) : found.lonNumeral,
    lat ? numeralOf(text, lat) : found.latNumeral,
  ];
  const point = `{"type":"Point","coordinates":[${numerals.join(",")}]}`;
  if (geometry) return [{ offset: geometry.offset, length: geometry.length, content: point }];
  const behind = properties.offset + properties.length;
  return [{ offset: behind, length: 0, content: `,"geometry":${point}` }];
}

function isDoubtfulPoint(text: string, geometry: Node): boolean {
  const coordinates = memberOf(geometry, "coordinates");
  if (!coordinates || memberOf(geometry, "type")?.value !== "Point") return false;
  const [lon = 1, lat = 1] = JSON.parse(textOf(text, coordinates)) as GeoJSON.Position;
  return isDoubtful(lon, lat);
}
