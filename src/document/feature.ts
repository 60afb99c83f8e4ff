import { nameInProperties } from "../geo/name-in-properties.ts";
import { withoutEmpty } from "../geo/empty-geometry.ts";
import { soundParts } from "../geo/sound-parts.ts";
import { isObject, type JsonObject } from "./json.ts";
import { colourIn, textAt } from "./known-keys.ts";
import type { OwnPark, OwnParkId } from "./sketch.ts";

/** One park of the reader's, read from its text. */
export interface OwnFeature {
  readonly id: OwnParkId;
  /** What of it can be used; none where nothing can. */
  readonly geometry: GeoJSON.Geometry | undefined;
  /** As they came; none where the feature had none. */
  readonly properties: JsonObject;
  readonly name: string | undefined;
  /** Plain text, however it was marked up. */
  readonly description: string | undefined;
  /** `#rrggbb`, where the feature names a colour of its own. */
  readonly colour: string | undefined;
}

function parse(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    // The text was read when it came in: only a store that was tampered with holds another.
    return {};
  }
}

function textUnder(members: JsonObject, key: string | undefined): string | undefined {
  const value = key !== undefined && Object.hasOwn(members, key) ? members[key] : undefined;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

const read = new WeakMap<OwnPark, OwnFeature>();

/** Reads a park's text, once: what it is called and looks like, by the keys that people use and simplestyle-spec 1.1. */
export function readFeature(park: OwnPark): OwnFeature {
  const known = read.get(park);
  if (known) return known;
  const { geometry, properties } = parse(park.text);
  const members = isObject(properties) ? properties : {};
  const sound = soundParts(geometry);
  const feature: OwnFeature = {
    id: park.id,
    geometry: sound && withoutEmpty(sound),
    properties: members,
    name: nameInProperties(members)?.name ?? textUnder(members, park.nameKey),
    description: textAt(members),
    colour: colourIn(members),
  };
  read.set(park, feature);
  return feature;
}
