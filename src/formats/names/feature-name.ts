import { nameInProperties } from "../../geojson/names/name-in-properties.ts";
import { isJsonObject } from "../../geojson/json.ts";

/** What a feature is called by its properties; `undefined` where they name nothing. */
export const nameOfProperties = (properties: unknown): string | undefined =>
  isJsonObject(properties) ? nameInProperties(properties)?.name : undefined;

/** What a feature is called, whatever it is. */
export const nameOfFeature = (value: unknown): string | undefined =>
  isJsonObject(value) ? nameOfProperties(value.properties) : undefined;

/** The properties of a feature's text; none where it has none. The text has been read before: it is JSON. */
export function propertiesOfText(text: string): Readonly<Record<string, unknown>> {
  const feature = JSON.parse(text) as unknown;
  return isJsonObject(feature) && isJsonObject(feature.properties) ? feature.properties : {};
}

/** A name as `FeatureTable.names` has it: a line of its own, empty where there is none. */
export const nameLine = (name: string | undefined): string =>
  `${(name ?? "").replaceAll(/[\n\r]+/g, " ")}\n`;

type Members = Readonly<Record<string, unknown>>;

const LONGEST_NAME = 80;
/** Addresses, dates, numbers with units and keys of databases are no names. */
const NO_NAME =
  /^(?:https?:|\d{4}-\d\d|[\d\s.,:/%-]+\S{0,3}$|[\da-f]{8}-?[\da-f]{4}|#[\da-f]{3,8}$)/i;

const isLikeName = (value: unknown): value is string =>
  typeof value === "string" &&
  /\p{L}/u.test(value) &&
  value.trim().length <= LONGEST_NAME &&
  !NO_NAME.test(value.trim());

/**
 * The one column of texts in which every feature of a file has another value, where fewer than half of them have a name
 * by the usual keys; `undefined` where there are several such columns or none, or a single feature.
 */
export function nameColumnOf(texts: readonly string[]): string | undefined {
  const rows = texts.map(propertiesOfText);
  const named = rows.filter((row) => nameOfProperties(row) !== undefined).length;
  const [first] = rows;
  if (!first || rows.length < 2 || named * 2 >= rows.length) return undefined;
  const columns = Object.keys(first).filter((key) => isDistinct(rows, key));
  return columns.length === 1 ? columns[0] : undefined;
}

function isDistinct(rows: readonly Members[], key: string): boolean {
  const seen = new Set<string>();
  for (const row of rows) {
    const value = Object.hasOwn(row, key) ? row[key] : undefined;
    if (!isLikeName(value) || seen.has(value)) return false;
    seen.add(value);
  }
  return true;
}
