import type { Fix } from "../fix.ts";
import { isMissingCode } from "../pipeline/missing-code.ts";
import { dropParts, usableFeature } from "./drop-parts.ts";
import { closeRings, dropHolesOutside, dropRepeats, rewindRings } from "./repair-rings.ts";
import { readFeatureText, type FeatureText } from "../../geojson/text/feature-text.ts";
import { swapOrder, useNumbers, unquotedNumeral } from "./repair-positions.ts";
import { applyTextEdits, type TextEdit } from "../../geojson/text/text-edit.ts";
import type { Node } from "jsonc-parser";
import { isDoubtful } from "../check/doubtful.ts";
import { positionInProperties } from "../check/position-in-properties.ts";
import { nodeMember, nodeText } from "../../geojson/text/json-tree.ts";

/** Gives a feature without geometry, or at a point that is hardly meant, the one that its properties name, in their own digits. */
function pointFromProperties({ text, root }: FeatureText): readonly TextEdit[] {
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

/**
 * The text of a feature with one thing repaired and all else to the letter, the spelling of numbers that do not
 * change included. `undefined` where the fix does not fit: nothing of that kind is wrong, something else must be
 * repaired first, or the text is no feature. Rejects only where its code could not be loaded.
 */
export async function repairFeature(text: string, fix: Fix): Promise<string | undefined> {
  try {
    if (fix.kind === "join-parts") return await joined(text);
    const feature = readFeatureText(text);
    const splices = feature && (await splicesOf(feature, fix));
    return splices && splices.length > 0 ? applyTextEdits(text, splices) : undefined;
  } catch (error) {
    if (isMissingCode(error)) throw error;
    // A text nested beyond the stack, or rings that the clipping library cannot follow.
    return undefined;
  }
}

/** Polygons are joined as a flat map has them. */
async function joined(text: string): Promise<string | undefined> {
  const cut = (await repairFeature(text, { kind: "cut-at-antimeridian" })) ?? text;
  const feature = readFeatureText(cut);
  const { joinParts } = await import("./join-parts.ts");
  const splices = feature ? joinParts(usableFeature(feature)) : [];
  return splices.length > 0 ? applyTextEdits(cut, splices) : undefined;
}

type SingleFix = Exclude<Fix, { kind: "join-parts" }>;

async function splicesOf(whole: FeatureText, fix: SingleFix): Promise<readonly TextEdit[]> {
  if (fix.kind === "drop-part") return dropParts(whole, fix.fault);
  // What is done to each position by itself is done to all.
  if (fix.kind === "swap-order") return swapOrder(whole);
  if (fix.kind === "from-crs" || fix.kind === "from-datum") return converted(whole, fix);
  const feature = usableFeature(whole);
  switch (fix.kind) {
    case "close-ring":
      return closeRings(feature);
    case "drop-repeats":
      return dropRepeats(feature);
    case "rewind":
      return rewindRings(feature);
    case "drop-holes-outside":
      return dropHolesOutside(feature);
    case "use-numbers":
      return useNumbers(feature);
    case "use-position-in-properties":
      return pointFromProperties(feature);
    case "untangle":
      return (await import("./untangle.ts")).untangle(feature);
    case "drop-doubtful":
      return (await import("./drop-doubtful.ts")).dropDoubtful(feature);
    case "cut-at-antimeridian":
      return (await import("./cut.ts")).cut(feature);
  }
}

type Conversion = Extract<Fix, { kind: "from-crs" | "from-datum" }>;

// Fixes whose libraries are loaded when first needed.
async function converted(feature: FeatureText, fix: Conversion): Promise<readonly TextEdit[]> {
  const { fromCrs, fromDatum } = await import("./convert.ts");
  return fix.kind === "from-crs" ? fromCrs(feature, fix.crs) : fromDatum(feature, fix.datum);
}
