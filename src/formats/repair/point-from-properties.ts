import type { Node } from "jsonc-parser";
import { isDoubtful } from "../check/doubtful.ts";
import { positionInProperties } from "../check/position-in-properties.ts";
import { nodeMember, nodeText, type FeatureText } from "./feature-text.ts";
import { unquotedNumeral } from "./repair-positions.ts";
import type { TextEdit } from "./splice.ts";

/** Gives a feature without geometry, or at a point that is hardly meant, the one that its properties name, in their own digits. */
export function pointFromProperties({ text, root }: FeatureText): readonly TextEdit[] {
  const geometry = nodeMember(root, "geometry");
  const properties = nodeMember(root, "properties");
  if (!properties || (geometry && geometry.type !== "null" && !isDoubtfulPoint(text, geometry))) {
    return [];
  }
  // Not the tree's own value: there a key `__proto__` would be no data.
  const found = positionInProperties(JSON.parse(nodeText(text, properties)));
  if (!found) return [];
  const lon = found.keys && nodeMember(properties, found.keys.lon);
  const lat = found.keys && nodeMember(properties, found.keys.lat);
  const numerals = [
    lon ? unquotedNumeral(text, lon) : found.lonNumeral,
    lat ? unquotedNumeral(text, lat) : found.latNumeral,
  ];
  const point = `{"type":"Point","coordinates":[${numerals.join(",")}]}`;
  if (geometry) return [{ offset: geometry.offset, length: geometry.length, content: point }];
  const behind = properties.offset + properties.length;
  return [{ offset: behind, length: 0, content: `,"geometry":${point}` }];
}

function isDoubtfulPoint(text: string, geometry: Node): boolean {
  const coordinates = nodeMember(geometry, "coordinates");
  if (!coordinates || nodeMember(geometry, "type")?.value !== "Point") return false;
  const [lon = 1, lat = 1] = JSON.parse(nodeText(text, coordinates)) as GeoJSON.Position;
  return isDoubtful(lon, lat);
}
