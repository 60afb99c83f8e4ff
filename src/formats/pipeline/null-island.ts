import { rangeText } from "../encoding/json/text.ts";
import { positionInProperties } from "../check/position-in-properties.ts";
import type { PropertyPosition } from "../check/position-in-properties.ts";
import type { FoundFeature } from "../parser.ts";
import { isJsonObject } from "../../geojson/json.ts";

/** A feature in the place that its properties onProgress, and that place. */
export interface PlacedFeature {
  readonly found: FoundFeature;
  readonly position: PropertyPosition;
}

const ZERO = String.raw`-?0(?:\.0*)?(?:[eE][+-]?\d+)?`;
/** Where in the text of a feature its 0, 0 stands. */
const ZERO_POINT = new RegExp(
  String.raw`("coordinates"\s*:\s*\[\s*)${ZERO}(\s*,\s*)${ZERO}(?=\s*[,\]])`,
  "g",
);

const isNullIsland = (geometry: unknown): boolean => {
  if (!isJsonObject(geometry) || geometry.type !== "Point") return false;
  const { coordinates } = geometry;
  return Array.isArray(coordinates) && coordinates[0] === 0 && coordinates[1] === 0;
};

/**
 * Puts a point at exactly 0, 0, which Google Takeout and others write for a place that they do not know, where its own
 * properties say that it is; all else of its text stays to the letter. `undefined` for every other feature.
 */
export function placedByProperties(found: FoundFeature): PlacedFeature | undefined {
  const { value, text } = found;
  if (found.fault || text === undefined || !isJsonObject(value) || !isNullIsland(value.geometry)) {
    return undefined;
  }
  const position = positionInProperties(value.properties);
  if (!position) return undefined;
  const before = typeof text === "string" ? text : rangeText(text);
  // Properties may hold a geometry too: then nobody knows which is which.
  if ((before.match(ZERO_POINT)?.length ?? 0) !== 1) return undefined;
  const after = before.replace(
    ZERO_POINT,
    (_, start: string, comma: string) =>
      `${start}${position.lonNumeral}${comma}${position.latNumeral}`,
  );
  return { found: { ...found, value: JSON.parse(after) as unknown, text: after }, position };
}
