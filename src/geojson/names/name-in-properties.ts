import { isJsonObject, type JsonMembers } from "../json.ts";
import { nameRank, UNSURE } from "./name-keys.ts";

/** A name, and the keys below `properties` that lead to it. */
export interface FoundName {
  readonly name: string;
  readonly path: readonly [string, ...string[]];
  /** Whether its key means a name and nothing else. */
  readonly isSure: boolean;
  /** Where it is given in several languages: the name by the key of each, such as `en` and `zh`. */
  readonly forms?: NameForms;
}

/** A name in several languages, by their keys. */
export type NameForms = Readonly<Record<string, string>>;

/** By which properties a file's features are called beside the usual ones. */
export interface NameKeys {
  /** Before all others: the user has chosen it. */
  readonly chosen?: string | undefined;
  /** Where none of the usual ones holds a name. */
  readonly fallback?: string | undefined;
}

/** The languages of a name that is given in several. */
const NAME_LANGUAGES = ["en", "zh", "local"];

/** Objects among properties that hold the feature's own name: Google Takeout, Overpass and Esri's JSON. */
const HOLDERS = new Set(["location", "tags", "attributes", "properties"]);
/** How Google Takeout calls it in there, before 2023. */
const BUSINESS_NAME = "Business Name";

/**
 * What a feature is called by its properties, and where that stands: under the likeliest key that holds a text or a
 * number, in English first where it is given in several languages; else in an object that describes the place.
 */
export function nameInProperties(properties: JsonMembers): FoundName | undefined {
  return nameAmong(properties) ?? nameInHolder(properties);
}

/** What one property would call a feature, as `nameInProperties` reads it; `undefined` where it holds no name. */
export const nameUnder = (properties: JsonMembers, key: string): FoundName | undefined =>
  Object.hasOwn(properties, key) ? nameAtKey(properties, key, true) : undefined;

/** What a feature is called where its file has keys of its own: by the chosen one, the usual ones, the fallback. */
export function nameByKey(
  properties: JsonMembers,
  { chosen, fallback }: NameKeys,
): FoundName | undefined {
  return (
    (chosen === undefined ? undefined : nameUnder(properties, chosen)) ??
    nameInProperties(properties) ??
    (fallback === undefined ? undefined : nameUnder(properties, fallback))
  );
}

function nameAmong(properties: JsonMembers): FoundName | undefined {
  let best: FoundName | undefined;
  let least = Infinity;
  for (const key of Object.keys(properties)) {
    const rank = nameRank(key);
    if (rank === undefined || rank >= least) continue;
    const found = nameAtKey(properties, key, rank < UNSURE);
    if (!found) continue;
    best = found;
    least = rank;
  }
  return best;
}

function nameAtKey(properties: JsonMembers, key: string, isSure: boolean): FoundName | undefined {
  const value = properties[key];
  const name = plainName(value);
  if (name !== undefined) return { name, path: [key], isSure };
  if (!isJsonObject(value)) return undefined;
  const forms = formsOf(value);
  const first = NAME_LANGUAGES.find((language) => Object.hasOwn(forms, language));
  const inner = first === undefined ? undefined : forms[first];
  return first === undefined || inner === undefined
    ? undefined
    : { name: inner, path: [key, first], isSure, forms };
}

const formsOf = (value: JsonMembers): NameForms =>
  Object.fromEntries(
    Object.entries(value).flatMap(([language, each]) => {
      const form = plainName(each);
      return form === undefined ? [] : [[language, form]];
    }),
  );

function nameInHolder(properties: JsonMembers): FoundName | undefined {
  for (const [key, value] of Object.entries(properties)) {
    if (!HOLDERS.has(key.toLowerCase()) || !isJsonObject(value)) continue;
    const business = Object.hasOwn(value, BUSINESS_NAME)
      ? nameAtKey(value, BUSINESS_NAME, true)
      : undefined;
    const found = nameAmong(value) ?? business;
    if (found) return { ...found, path: [key, ...found.path] };
  }
  return undefined;
}

function plainName(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
