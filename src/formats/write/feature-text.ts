import { applyEdits, type Edit, parseTree } from "jsonc-parser";
import type { Datum } from "../../geo/datum/datum.ts";
import { validParts } from "../../geojson/valid-parts.ts";
import { geometryInDatum } from "./geometry-in-datum.ts";
import { memberEdits, type MemberTexts, valueOf } from "./text-members.ts";

/** How a feature is to differ from what came in. */
export interface FeatureChange {
  readonly datum: Datum;
  /** Properties to add, as JSON text. */
  readonly properties: MemberTexts;
}

/** A feature's text with its positions in another datum and with more properties; all else to the letter. */
export function changedFeature(text: string, { datum, properties }: FeatureChange): string {
  const feature = parseTree(text);
  if (feature?.type !== "object") throw new Error("The text is no feature.");
  const geometry = valueOf(feature, "geometry");
  const members: Record<string, string | undefined> = {};
  const edits: Edit[] = [];
  if (datum !== "WGS84") {
    members["bbox"] = undefined;
    if (geometry?.type === "object") {
      const parsed = JSON.parse(text.slice(geometry.offset, geometry.offset + geometry.length));
      const sound = validParts(parsed);
      members["geometry"] = JSON.stringify(sound ? geometryInDatum(sound, datum) : null);
    }
  }
  const own = valueOf(feature, "properties");
  if (Object.keys(properties).length > 0) {
    if (own?.type === "object") edits.push(...memberEdits(own, properties));
    else members["properties"] = objectText(properties);
  }
  return applyEdits(text, [...edits, ...memberEdits(feature, members)]);
}

const objectText = (members: MemberTexts): string =>
  `{${Object.entries(members)
    .map(([name, text]) => `${JSON.stringify(name)}:${text}`)
    .join(",")}}`;
