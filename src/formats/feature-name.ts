import { isObject } from "./json/shape.ts";

/** The keys that people give a place's name under, the likeliest first: those of `document/known-keys.ts`. */
const NAME_KEYS = [
  "name",
  "Name",
  "NAME",
  "title",
  "Title",
  "名称",
  "名字",
  "园区名称",
  "项目名称",
  "标题",
  "label",
  "Label",
];
/** The languages of a name that is given in several. */
const NAME_LANGUAGES = ["en", "zh", "local"];

/** What a feature is called by its properties; `undefined` where they name nothing. */
export function nameOfProperties(properties: unknown): string | undefined {
  if (!isObject(properties)) return undefined;
  for (const key of NAME_KEYS) {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const name = plainName(value) ?? nameInLanguages(value);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** What a feature is called, whatever it is. */
export const nameOfFeature = (value: unknown): string | undefined =>
  isObject(value) ? nameOfProperties(value.properties) : undefined;

function plainName(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function nameInLanguages(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  return NAME_LANGUAGES.map((language) => plainName(value[language])).find(
    (name) => name !== undefined,
  );
}
