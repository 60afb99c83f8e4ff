import { AREA_METHODS, type CustomBasemap, type SavedChoices } from "./settings.ts";
import { AREA_UNITS } from "../../geo/units.ts";
import { readRemoteAddress } from "../../share/remote-address.ts";
import { BASEMAPS, PROJECTIONS, THEMES } from "../../share/view.ts";
import { isJsonObject } from "../../geojson/json.ts";
import { LANGUAGES } from "../../words/format/languages.ts";

const KEY = "ai-park-atlas:choices";

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

const flag = (value: unknown): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;

/** Reads which map layers are shown. `rings` stood beside the other choices once. */
function readLayers(layers: unknown, rings: unknown): Readonly<Record<string, boolean>> {
  const found = { rings, ...(isJsonObject(layers) ? layers : {}) };
  const entries = Object.entries(found).map(([id, value]) => [id, flag(value)] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is readonly [string, boolean] => entry[1] !== undefined),
  );
}

function readCustomBasemap(value: unknown): CustomBasemap | undefined {
  if (!isJsonObject(value)) return undefined;
  const { address, hosts } = value;
  if (typeof address !== "string" || !readRemoteAddress(address).ok) return undefined;
  const names = Array.isArray(hosts) ? hosts.filter((host) => typeof host === "string") : [];
  return { address, hosts: names };
}

function readChoices(value: unknown): SavedChoices {
  if (!isJsonObject(value)) return {};
  const found = value as Readonly<Record<keyof SavedChoices | "rings", unknown>>;
  return {
    language: oneOf(LANGUAGES, found.language),
    theme: oneOf(THEMES, found.theme),
    units: oneOf(AREA_UNITS, found.units),
    basemap: oneOf(BASEMAPS, found.basemap),
    projection: oneOf(PROJECTIONS, found.projection),
    layers: readLayers(found.layers, found.rings),
    letterKeys: flag(found.letterKeys),
    method: oneOf(AREA_METHODS, found.method),
    streetAgreed: flag(found.streetAgreed),
    customBasemap: readCustomBasemap(found.customBasemap),
  };
}

/** The choices of an earlier visit; none where the browser keeps nothing or what it kept makes no sense. */
export function loadChoices(): SavedChoices {
  try {
    return readChoices(JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    return {};
  }
}

/** Keeps the choices for the next visit. A browser that refuses only makes them last for this one. */
export function saveChoices(choices: SavedChoices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Private windows and full disks refuse; nothing of the user's work is lost by it.
  }
}
