import type { JsonObject, JsonValue } from "./json.ts";
import { plainText } from "./plain-text.ts";

/** Under which keys names stand in the files that people have, the likelier first. */
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
const TEXT_KEYS = ["description", "Description", "desc", "描述", "说明", "简介"];
/** Keys of simplestyle-spec 1.1, the one that covers most of the shape first. */
const COLOUR_KEYS = ["fill", "stroke", "marker-color"];
/** The languages of a name that is given in several, as parks of the catalogue do. */
const NAME_LANGUAGES = ["en", "zh", "local"];

const KNOWN_KEYS: ReadonlySet<string> = new Set([...NAME_KEYS, ...TEXT_KEYS, ...COLOUR_KEYS]);

/** Whether a property's key is one at which names, descriptions or colours are looked for. */
export const isKnownKey = (key: string): boolean => KNOWN_KEYS.has(key);

const valueAt = (members: JsonObject, key: string): JsonValue | undefined =>
  Object.hasOwn(members, key) ? members[key] : undefined;

const nameIn = (value: JsonValue | undefined): string | undefined => {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
};

/** A name, and the keys below `properties` that lead to it. */
export interface FoundName {
  readonly name: string;
  readonly path: readonly [string, ...string[]];
}

/** What a feature is called, and where that stands. */
export function nameAt(members: JsonObject): FoundName | undefined {
  for (const key of NAME_KEYS) {
    const value = valueAt(members, key);
    const name = nameIn(value);
    if (name !== undefined) return { name, path: [key] };
    if (typeof value !== "object" || value === null) continue;
    for (const language of NAME_LANGUAGES) {
      const inner = nameIn(valueAt(value as JsonObject, language));
      if (inner !== undefined) return { name: inner, path: [key, language] };
    }
  }
  return undefined;
}

/** The description as plain text. Readers of KML tell marked-up ones as `{ "@type": "html", "value": … }`. */
export function textAt(members: JsonObject): string | undefined {
  for (const key of TEXT_KEYS) {
    const value = valueAt(members, key);
    const text =
      typeof value === "object" && value !== null ? (value as JsonObject)["value"] : value;
    if (typeof text === "string" && text.trim() !== "") return plainText(text);
  }
  return undefined;
}

const HEX = /^#?(?:([\da-f])([\da-f])([\da-f])|([\da-f]{6}))$/i;

/** The colour that a feature names for itself, as `#rrggbb`: three or six digits, with or without `#`. */
export function colourIn(members: JsonObject): string | undefined {
  for (const key of COLOUR_KEYS) {
    const value = valueAt(members, key);
    const digits = typeof value === "string" ? HEX.exec(value.trim()) : null;
    if (!digits) continue;
    const [, red = "", green = "", blue = "", all] = digits;
    return `#${all ?? [red, green, blue].map((digit) => digit + digit).join("")}`.toLowerCase();
  }
  return undefined;
}
