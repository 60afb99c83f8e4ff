import type { Years } from "../catalogue/filter.ts";
import { PARK_KINDS, PARK_STATUSES, type ParkId } from "../catalogue/park.ts";
import type { LandmarkId } from "../catalogue/landmark.ts";
import type { OwnParkId } from "../document/document.ts";
import { AREA_UNITS } from "../geo/units.ts";
import { decodeCamera, encodeCamera } from "./camera-code.ts";
import {
  BASEMAPS,
  EMBEDS,
  type LinkedSource,
  type LinkedView,
  LANGUAGES,
  PROJECTIONS,
  SORT_ORDERS,
  THEMES,
} from "./view.ts";

/** More distance lines than this are a mistake or an attack. */
const MAX_LINES = 100;
const MAX_QUERY_CHARACTERS = 200;
const MAX_COUNTRIES = 60;
const MAX_ADDRESS_CHARACTERS = 2000;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One key of the link: how its value is read into the view, and written again. */
export interface LinkKey {
  readonly read: (value: string) => Partial<LinkedView> | undefined;
  readonly write: (view: LinkedView) => string | undefined;
}

/** A key whose value is one word of a closed list. */
function choice<Field extends keyof LinkedView>(field: Field, words: readonly string[]): LinkKey {
  return {
    read: (value) => (words.includes(value) ? { [field]: value } : undefined),
    write: (view) => view[field] as string | undefined,
  };
}

/** A key whose value is some words of a closed list, joined by commas. */
function choices<Field extends "kinds" | "statuses">(
  field: Field,
  words: readonly string[],
): LinkKey {
  return {
    read: (value) => {
      const chosen = [...new Set(value.split(","))];
      return chosen.every((one) => words.includes(one)) ? { [field]: chosen } : undefined;
    },
    write: (view) => view[field]?.join(","),
  };
}

function readCountries(value: string): Partial<LinkedView> | undefined {
  const countries = [...new Set(value.toUpperCase().split(","))];
  const sound =
    countries.length <= MAX_COUNTRIES && countries.every((one) => /^[A-Z]{2}$/.test(one));
  return sound ? { countries } : undefined;
}

/** A year, or two with a hyphen between, of which one may be missing. */
const YEARS = /^(?:(\d{4})|(\d{4})?-(\d{4})?)$/;

function readYears(value: string): Partial<LinkedView> | undefined {
  const [, only, first = only, last = only] = YEARS.exec(value) ?? [];
  if (first === undefined && last === undefined) return undefined;
  if (first !== undefined && last !== undefined && first > last) return undefined;
  const from = first === undefined ? {} : { from: Number(first) };
  const to = last === undefined ? {} : { to: Number(last) };
  return { years: { ...from, ...to } };
}

const yearText = (year: number | undefined): string =>
  year === undefined ? "" : String(year).padStart(4, "0");

const encodeYears = ({ from, to }: Years): string =>
  from === to ? yearText(from) : `${yearText(from)}-${yearText(to)}`;

/** The hash of the content follows the address as a fragment of its own, which no host is ever sent. */
const SOURCE_HASH = /#sha256-([A-Za-z0-9_-]{43})$/;

function readSource(value: string): Partial<LinkedView> | undefined {
  if (value === "" || value.length > MAX_ADDRESS_CHARACTERS) return undefined;
  const sha256 = SOURCE_HASH.exec(value)?.[1];
  const address = value.replace(SOURCE_HASH, "");
  return { source: sha256 === undefined ? { address } : { address, sha256 } };
}

const encodeSource = ({ address, sha256 }: LinkedSource): string =>
  sha256 === undefined ? address : `${address}#sha256-${sha256}`;

/** A feature of a layer is named by its collection and its number there. */
const PARK = /^[a-z0-9]+(-[a-z0-9]+)*(\.[0-9]+)?$/;

const isPark = (text: string): boolean => text.length <= 80 && PARK.test(text);
const isSlug = (text: string): boolean => text.length <= 80 && SLUG.test(text);

/** Every key but the last, in the order in which they are written (product key order); each value is judged alone. */
export const LINK_KEYS: ReadonlyMap<string, LinkKey> = new Map<string, LinkKey>([
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
  ["kind", choices("kinds", PARK_KINDS)],
  ["status", choices("statuses", PARK_STATUSES)],
  ["country", { read: readCountries, write: (view) => view.countries?.join(",") }],
  ["year", { read: readYears, write: (view) => view.years && encodeYears(view.years) }],
  ["sort", choice("sort", SORT_ORDERS)],
  ["lang", choice("language", LANGUAGES)],
  ["theme", choice("theme", THEMES)],
  ["units", choice("units", AREA_UNITS)],
  ["base", choice("basemap", BASEMAPS)],
  ["proj", choice("projection", PROJECTIONS)],
  ["embed", choice("embed", EMBEDS)],
  ["src", { read: readSource, write: (view) => view.source && encodeSource(view.source) }],
]);
