import type { LandmarkId } from "../catalogue/landmark.ts";
import type { ParkId } from "../catalogue/park.ts";
import type { OwnParkId } from "../document/sketch.ts";
import { AREA_UNITS } from "../geo/units.ts";
import { decodeCamera, encodeCamera } from "./camera-code.ts";
import { BASEMAPS, type LinkedView, LANGUAGES, PROJECTIONS, SORT_ORDERS, THEMES } from "./view.ts";

/** A key whose value made no sense; the rest of the link stands. */
export interface IgnoredValue {
  readonly key: string;
  readonly value: string;
}

export interface ReadLink {
  readonly view: LinkedView;
  readonly ignored: readonly IgnoredValue[];
}

/** More distance lines than this are a mistake or an attack. */
const MAX_LINES = 100;
const MAX_QUERY_CHARACTERS = 200;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One key of the link: how its value is read into the view, and written again. */
interface Part {
  readonly read: (value: string) => Partial<LinkedView> | undefined;
  readonly write: (view: LinkedView) => string | undefined;
}

/** A key whose value is one word of a closed list. */
function choice<Field extends keyof LinkedView>(field: Field, words: readonly string[]): Part {
  return {
    read: (value) => (words.includes(value) ? { [field]: value } : undefined),
    write: (view) => view[field] as string | undefined,
  };
}

/** A feature of a layer is named by its collection and its number there. */
const PARK = /^[a-z0-9]+(-[a-z0-9]+)*(\.[0-9]+)?$/;

const isPark = (text: string): boolean => text.length <= 80 && PARK.test(text);
const isSlug = (text: string): boolean => text.length <= 80 && SLUG.test(text);

// In the order in which the keys are written.
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  [
    "map",
    {
      read: (value) => {
        const camera = decodeCamera(value);
        return camera && { camera };
      },
      write: (view) => view.camera && encodeCamera(view.camera),
    },
  ],
  [
    "park",
    {
      read: (value) => (isPark(value) ? { park: value as ParkId | OwnParkId } : undefined),
      write: (view) => view.park,
    },
  ],
  [
    "to",
    {
      read: (value) => {
        const ids = [...new Set(value.split(","))];
        const sound = ids.length <= MAX_LINES && ids.every(isSlug);
        return sound ? { to: ids as LandmarkId[] } : undefined;
      },
      write: (view) => (view.to.length > 0 ? view.to.join(",") : undefined),
    },
  ],
  [
    "q",
    {
      read: (value) =>
        value !== "" && value.length <= MAX_QUERY_CHARACTERS ? { query: value } : undefined,
      write: (view) => view.query || undefined,
    },
  ],
  ["sort", choice("sort", SORT_ORDERS)],
  ["lang", choice("language", LANGUAGES)],
  ["theme", choice("theme", THEMES)],
  ["units", choice("units", AREA_UNITS)],
  ["base", choice("basemap", BASEMAPS)],
  ["proj", choice("projection", PROJECTIONS)],
]);

function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

/**
 * Reads the fragment of an address, with or without its `#`: `key=value` pairs joined by `&` and
 * percent-encoded (RFC 3986 section 3.5). Every value is judged alone: one that makes no sense, or repeats a
 * key, is listed in `ignored` and the rest stands. Unknown keys are kept as they came. Never throws.
 */
export function decodeLink(fragment: string): ReadLink {
  const view: Record<string, unknown> = {};
  const unknown: string[] = [];
  const ignored: IgnoredValue[] = [];
  const seen = new Set<string>();
  for (const pair of fragment.replace(/^#/, "").split("&")) {
    if (pair === "") continue;
    const cut = pair.indexOf("=");
    const key = cut < 0 ? pair : pair.slice(0, cut);
    const part = PARTS.get(key);
    if (!part) {
      unknown.push(pair);
      continue;
    }
    const raw = pair.slice(key.length + 1);
    const value = decodeText(raw);
    const read = value === undefined || seen.has(key) ? undefined : part.read(value);
    if (read) Object.assign(view, read);
    else ignored.push({ key, value: value ?? raw });
    seen.add(key);
  }
  return { view: { to: [], ...view, unknown }, ignored };
}

/** Percent-encoding, less the slashes and commas that a fragment may hold (RFC 3986 section 3.5). */
const encodeText = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/").replaceAll("%2C", ",");

/** Writes a view as the fragment of an address, without the `#`, keys in their fixed order, unknown ones last. */
export function encodeLink(view: LinkedView): string {
  const pairs: string[] = [];
  for (const [key, part] of PARTS) {
    const value = part.write(view);
    if (value !== undefined) pairs.push(`${key}=${encodeText(value)}`);
  }
  return [...pairs, ...view.unknown].join("&");
}
