import { withoutEmpty } from "../geojson/geometry/empty-geometry.ts";
import { nameByKey, type NameForms } from "../geojson/names/name-in-properties.ts";
import { validParts } from "../geojson/geometry/valid-parts.ts";
import { isJsonObject, type JsonObject } from "../geojson/json.ts";
import { colourIn, textAt } from "./known-keys.ts";
import type { OwnPark, OwnParkId } from "./document.ts";

/** One park of the user's, read from its text. */
export interface OwnFeature {
  readonly id: OwnParkId;
  /** What of it can be used; none where nothing can. */
  readonly geometry: GeoJSON.Geometry | undefined;
  /** As they came; none where the feature had none. */
  readonly properties: JsonObject;
  readonly name: string | undefined;
  /** The name by the key of each language, where it is given in several. */
  readonly nameForms?: NameForms | undefined;
  /** Plain text, however it was marked up. */
  readonly description: string | undefined;
  /** `#rrggbb`, where the feature names a colour of its own. */
  readonly colour: string | undefined;
}

function parse(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    // The text was read when it came in: only a store that was tampered with holds another.
    return {};
  }
}

function nameOf(
  members: JsonObject,
  { chosenNameKey, nameKey }: OwnPark,
): Pick<OwnFeature, "name" | "nameForms"> {
  const found = nameByKey(members, { chosen: chosenNameKey, fallback: nameKey });
  return { name: found?.name, nameForms: found?.forms };
}

const read = new WeakMap<OwnPark, OwnFeature>();

/** Reads a park's text, once: what it is called and looks like, by the keys that people use and simplestyle-spec 1.1. */
export function readFeature(park: OwnPark): OwnFeature {
  const known = read.get(park);
  if (known) return known;
  const { geometry, properties } = parse(park.text);
  const members = isJsonObject(properties) ? properties : {};
  const sound = validParts(geometry);
  const feature: OwnFeature = {
    id: park.id,
    geometry: sound && withoutEmpty(sound),
    properties: members,
    ...nameOf(members, park),
    description: textAt(members),
    colour: colourIn(members),
  };
  read.set(park, feature);
  return feature;
}

/** What a park is called, in all the languages that it gives. */
export function namesOf(park: OwnPark): Pick<OwnFeature, "name" | "nameForms"> {
  const { name, nameForms } = readFeature(park);
  return nameForms ? { name, nameForms } : { name };
}

/**
 * A park that is called by the property chosen, or as it is recognised; the same park where that is so already. Its
 * geometry stays the one that was read: what was measured of it holds.
 */
export function withNameKey(park: OwnPark, key: string | undefined): OwnPark {
  if (park.chosenNameKey === key) return park;
  const { chosenNameKey: _, ...rest } = park;
  const next: OwnPark = key === undefined ? rest : { ...rest, chosenNameKey: key };
  const feature = readFeature(park);
  read.set(next, { ...feature, ...nameOf(feature.properties, next) });
  return next;
}
