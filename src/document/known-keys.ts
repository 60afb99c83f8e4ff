import { nameRank } from "../geojson/names/name-keys.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../geojson/json.ts";

const TEXT_KEYS = ["description", "Description", "desc", "描述", "说明", "简介"];
/** Keys of simplestyle-spec 1.1, the one that covers most of the shape first. */
const COLOUR_KEYS = ["fill", "stroke", "marker-color"];

/**
 * The property by which a point says that distances are told to it. It stands in the feature's own text: so it is kept
 * by files, links and other programs.
 */
export const LANDMARK_KEY = "atlas_landmark";

const KNOWN_KEYS: ReadonlySet<string> = new Set([...TEXT_KEYS, ...COLOUR_KEYS, LANDMARK_KEY]);

/** Whether a property's key is one by which the atlas names, describes or shows a park: shorter links keep it. */
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

const LOOKS_MARKED_UP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#x?[\da-f]+);/i;
const UNSPOKEN = /<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const BREAKS = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi;
const CELLS = /<\/t[dh]\b[^>]*>/gi;
const TAGS = /<\/?[a-z!][^>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const MAX_CODE_POINT = 0x10_ff_ff;

function decoded(entity: string, name: string): string {
  const known = name.toLowerCase();
  if (!name.startsWith("#"))
    return Object.hasOwn(ENTITIES, known) ? (ENTITIES[known] ?? entity) : entity;
  const hex = name[1]?.toLowerCase() === "x";
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : entity;
}

/** What a marked-up text says, without its marks: it is shown as text and never as HTML. Plain text stays as it is. */
function plainText(text: string): string {
  if (!LOOKS_MARKED_UP.test(text)) return text.trim();
  return text
    .replaceAll(UNSPOKEN, "")
    .replaceAll(BREAKS, "\n")
    .replaceAll(CELLS, " ")
    .replaceAll(TAGS, "")
    .replaceAll(/&(#?\w+);/g, decoded)
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
