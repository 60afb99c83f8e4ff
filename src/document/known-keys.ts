import { nameRank } from "../geojson/names/name-keys.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../geojson/json.ts";
import { plainText } from "./plain-text.ts";

const TEXT_KEYS = ["description", "Description", "desc", "描述", "说明", "简介"];
/** Keys of simplestyle-spec 1.1, the one that covers most of the shape first. */
const COLOUR_KEYS = ["fill", "stroke", "marker-color"];

const KNOWN_KEYS: ReadonlySet<string> = new Set([...TEXT_KEYS, ...COLOUR_KEYS]);

/** Whether a property's key is one at which names, descriptions or colours are looked for. */
export const isKnownKey = (key: string): boolean =>
  KNOWN_KEYS.has(key) || nameRank(key) !== undefined;

const valueAt = (members: JsonObject, key: string): JsonValue | undefined =>
  Object.hasOwn(members, key) ? members[key] : undefined;

/** The description as plain text. Programs that read KML write marked-up ones as `{ "@type": "html", "value": … }`. */
export function textAt(members: JsonObject): string | undefined {
  for (const key of TEXT_KEYS) {
    const value = valueAt(members, key);
    const text = isJsonObject(value) ? value["value"] : value;
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
