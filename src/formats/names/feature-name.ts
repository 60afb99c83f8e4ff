import { nameInProperties } from "../../geojson/name-in-properties.ts";
import { isObjectValue } from "../encoding/json/shape.ts";

/** What a feature is called by its properties; `undefined` where they name nothing. */
export const nameOfProperties = (properties: unknown): string | undefined =>
  isObjectValue(properties) ? nameInProperties(properties)?.name : undefined;

/** What a feature is called, whatever it is. */
export const nameOfFeature = (value: unknown): string | undefined =>
  isObjectValue(value) ? nameOfProperties(value.properties) : undefined;

/** The properties of a feature's text; none where it has none. The text has been read before: it is JSON. */
export function propertiesOfText(text: string): Readonly<Record<string, unknown>> {
  const feature = JSON.parse(text) as unknown;
  return isObjectValue(feature) && isObjectValue(feature.properties) ? feature.properties : {};
}

/** A name as `FeatureTable.names` has it: a line of its own, empty where there is none. */
export const nameLine = (name: string | undefined): string =>
  `${(name ?? "").replaceAll(/[\n\r]+/g, " ")}\n`;
