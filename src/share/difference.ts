import { isParkFile } from "../catalogue/proposal/park-file.ts";
import { validParts } from "../geojson/geometry/valid-parts.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../geojson/json.ts";
import { textChecksum } from "./codec/checksum.ts";
import { compact } from "./codec/lexemes.ts";

/** Members of a Feature that a difference carries in a way of their own. */
const OWN_WAY = new Set(["properties", "geometry", "sources"]);

const isSame = (one: JsonValue | undefined, other: JsonValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const membersOf = (value: JsonValue | undefined): JsonObject => (isJsonObject(value) ? value : {});
const listOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? value : [];

/** By which a difference says of which state of the catalogue's park it is. */
const stateOf = (base: JsonObject): string => textChecksum(JSON.stringify(base)).toString(36);

/** Whether the catalogue's park is another now than when a difference to it was written; `false` where that does not say. */
export const isOfAnother = (base: JsonObject, { of }: JsonObject): boolean =>
  typeof of === "string" && of !== stateOf(base);

/** What makes one object of another by JSON Merge Patch (RFC 7396): `null` takes a member away. */
function mergePatch(from: JsonObject, to: JsonObject): JsonObject {
  const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  const changed = Object.entries(to).filter(([key, value]) => !isSame(from[key], value));
  const patches = changed.map(([key, value]): [string, JsonValue] => {
    const before = from[key];
    const isPatched = isJsonObject(before) && isJsonObject(value);
    return [key, isPatched ? mergePatch(before, value) : value];
  });
  return Object.fromEntries([...patches, ...gone.map((key): [string, JsonValue] => [key, null])]);
}

/** Applies a JSON Merge Patch (RFC 7396 section 2); members keep their places. */
function merged(from: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isJsonObject(patch)) return patch;
  const members = new Map(Object.entries(membersOf(from)));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) members.delete(key);
    else members.set(key, merged(members.get(key), value));
  }
  return Object.fromEntries(members);
}

/**
 * An improved park from its difference to the catalogue's park, as JSON text: the properties by JSON Merge Patch, the
 * geometry where the difference has one, the sources of the difference behind those of the park.
 *
 * @param base the catalogue's park as the copy that is improved
 */
export function withDifference(base: JsonObject, difference: JsonObject): string {
  const { properties = {}, geometry = base["geometry"], sources } = difference;
  return JSON.stringify({
    ...base,
    properties: merged(base["properties"], properties),
    geometry,
    ...(base["sources"] || sources
      ? { sources: [...listOf(base["sources"]), ...listOf(sources)] }
      : {}),
  });
}

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The difference of an improved park to the catalogue's, as JSON text. Nothing where it would not give back the park to the
 * letter, but for white space between lexemes.
 *
 * @param base the catalogue's park as the copy that is improved
 */
export function differenceText(base: JsonObject, text: string): string | undefined {
  const feature = parsed(text);
  if (!feature) return undefined;
  const isRestSame = Object.keys({ ...base, ...feature }).every(
    (key) => OWN_WAY.has(key) || isSame(base[key], feature[key]),
  );
  if (!isRestSame) return undefined;
  const properties = mergePatch(membersOf(base["properties"]), membersOf(feature["properties"]));
  const added = listOf(feature["sources"]).slice(listOf(base["sources"]).length);
  const difference: JsonObject = {
    type: "Feature",
    properties,
    ...(isSame(base["geometry"], feature["geometry"])
      ? {}
      : { geometry: feature["geometry"] ?? null }),
    ...(added.length > 0 ? { sources: added } : {}),
    of: stateOf(base),
  };
  return withDifference(base, difference) === compact(text)
    ? JSON.stringify(difference)
    : undefined;
}

/** Reads a difference, or a park that one may be made of; nothing where it is no JSON object. */
export const readDifference = parsed;

/** What of a difference can be used, and whether that is all of it. */
export interface SoundDifference {
  readonly difference: JsonObject;
  readonly isWhole: boolean;
}

/** Leaves out of a difference what is none: each member alone, and properties that would make no park of the park. */
export function soundDifference(base: JsonObject, text: string): SoundDifference {
  const read = parsed(text);
  if (!read) return { difference: {}, isWhole: false };
  const { properties, geometry, sources } = read;
  const isSound: Readonly<Record<string, boolean>> = {
    properties: isJsonObject(properties) && isPark(merged(base["properties"], properties)),
    geometry: geometry === null || validParts(geometry) !== undefined,
    sources: Array.isArray(sources),
  };
  const kept = Object.entries(read).filter(([key]) => isSound[key] ?? true);
  return {
    difference: Object.fromEntries(kept),
    isWhole: kept.length === Object.keys(read).length,
  };
}

const isPark = (properties: JsonValue): boolean =>
  isJsonObject(properties) && isParkFile(properties);
