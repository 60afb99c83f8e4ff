import { PARK_KINDS, PARK_STATUSES } from "../catalogue/park-kinds.ts";
import type { ParkId } from "../catalogue/park.ts";
import type { LandmarkId } from "../catalogue/landmark.ts";
import type { OwnParkId } from "../document/document.ts";
import { AREA_UNITS } from "../geo/units.ts";
import { decodeCamera, encodeCamera } from "./camera-code.ts";
import { decodeMeasurements, encodeMeasurements } from "./measure-code.ts";
import { AREAS, POWERS, SUMS, YEARS } from "./span-code.ts";
import { BASEMAPS, EMBEDS, type LinkedSource, PROJECTIONS, SORT_ORDERS, THEMES } from "./view.ts";

/**
 * What of a link its sharer can leave out, each for itself, in the order in which Share lists them. `hidden` are parks of
 * their own that they have hidden, `source` is a file too big to travel, by its web address; `look` is how the page looks.
 */
export const SHARED_PARTS = [
  "view",
  "selection",
  "lines",
  "measurements",
  "filters",
  "parks",
  "hidden",
  "source",
  "look",
] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];

/** One key of the link: the member of the view under which it stands in a list of keys, as text. */
export interface LinkKey<Value = unknown> {
  /** As it is written before the `=`. */
  readonly key: string;
  /** The part of Share that carries it; what only frames have is not shared. */
  readonly part: Exclude<SharedPart, "hidden"> | "frame";
  /** Stands behind all others, unknown ones too: messengers cut links off at their end. */
  readonly isLast?: true;
  /** `undefined` for a text that makes no sense. */
  read(text: string): Value | undefined;
  /** `undefined` where the value says nothing. */
  write(value: Value): string | undefined;
}

/** Keys by the members of the view that they tell, in the order in which they are written. */
export type LinkKeys = Readonly<Record<string, LinkKey>>;

/** More distance lines than this are a mistake or an attack. */
const MAX_LINES = 100;
const MAX_QUERY_CHARACTERS = 200;
const MAX_COUNTRIES = 60;
const MAX_TECHNOLOGIES = 60;
const MAX_ADDRESS_CHARACTERS = 2000;
const MAX_ID_CHARACTERS = 80;

/** A value that is one word of a closed list. */
const wordOf = <Word extends string>(words: readonly Word[]) => ({
  read: (text: string): Word | undefined => words.find((word) => word === text),
  write: (word: Word): string => word,
});

/** Each word of a text in which they are joined by commas, once. */
const distinct = (text: string): readonly string[] => [...new Set(text.split(","))];

const joined = (words: readonly string[]): string => words.join(",");

/** A value that is some words of a closed list. */
const wordsOf = <Word extends string>(words: readonly Word[]) => ({
  read: (text: string): readonly Word[] | undefined => {
    const asked = distinct(text);
    const known = asked.flatMap((one) => words.filter((word) => word === one));
    return known.length === asked.length ? known : undefined;
  },
  write: joined,
});

/** A feature of a layer is named by its collection and its number there. */
const PARK = /^[a-z0-9]+(-[a-z0-9]+)*(\.[0-9]+)?$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const readPark = (text: string): ParkId | OwnParkId | undefined =>
  text.length <= MAX_ID_CHARACTERS && PARK.test(text) ? (text as ParkId | OwnParkId) : undefined;

function readLandmarks(text: string): readonly LandmarkId[] | undefined {
  const ids = distinct(text);
  const sound =
    ids.length <= MAX_LINES && ids.every((id) => id.length <= MAX_ID_CHARACTERS && SLUG.test(id));
  return sound ? (ids as readonly string[] as readonly LandmarkId[]) : undefined;
}

const encodeLandmarks = (ids: readonly LandmarkId[]): string | undefined =>
  ids.length > 0 ? joined(ids) : undefined;

const readQuery = (text: string): string | undefined =>
  text !== "" && text.length <= MAX_QUERY_CHARACTERS ? text : undefined;

/** A language and what may follow it, such as a script or a country (RFC 5646 section 2.1), so far as tags are in use. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/;

const readLanguage = (text: string): string | undefined =>
  LANGUAGE_TAG.test(text) ? text : undefined;

function readCountries(text: string): readonly string[] | undefined {
  const countries = distinct(text.toUpperCase());
  const sound =
    countries.length <= MAX_COUNTRIES && countries.every((one) => /^[A-Z]{2}$/.test(one));
  return sound ? countries : undefined;
}

/** A name in folded letters, with hyphens for the blanks: `vr-and-ar`. */
const FOLDED = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;

function readTechnologies(text: string): readonly string[] | undefined {
  const names = distinct(text.normalize("NFKC").toLowerCase());
  const sound =
    names.length <= MAX_TECHNOLOGIES &&
    names.every((name) => name.length <= MAX_ID_CHARACTERS && FOLDED.test(name));
  return sound ? names.map((name) => name.replaceAll("-", " ")) : undefined;
}

const encodeTechnologies = (names: readonly string[]): string =>
  joined(names.map((name) => name.replaceAll(" ", "-")));

const asIs = (text: string): string => text;

/** The hash of the content follows the address as a fragment of its own, which no host is ever sent. */
const SOURCE_HASH = /#sha256-([A-Za-z0-9_-]{43})$/;

function readSource(text: string): LinkedSource | undefined {
  if (text === "" || text.length > MAX_ADDRESS_CHARACTERS) return undefined;
  const sha256 = SOURCE_HASH.exec(text)?.[1];
  const address = text.replace(SOURCE_HASH, "");
  return sha256 === undefined ? { address } : { address, sha256 };
}

const encodeSource = ({ address, sha256 }: LinkedSource): string =>
  sha256 === undefined ? address : `${address}#sha256-${sha256}`;

/**
 * Every key of the link by the member of the view that it tells, in the order in which they are written: each value is
 * judged alone. What a key's parser gives is the type of its member of `LinkedView`.
 */
export const LINK_KEYS = {
  /** Where the user looks from. */
  camera: { key: "map", part: "view", read: decodeCamera, write: encodeCamera },
  /** A park of the catalogue, or one of the user's own: that only their own device knows. */
  park: { key: "park", part: "selection", read: readPark, write: asIs },
  /** The landmarks to which lines are drawn. */
  to: { key: "to", part: "lines", read: readLandmarks, write: encodeLandmarks },
  /** What the user measured on the map. */
  measurements: {
    key: "measure",
    part: "measurements",
    read: decodeMeasurements,
    write: encodeMeasurements,
  },
  /** What is searched for. */
  query: { key: "q", part: "filters", read: readQuery, write: (text: string) => text || undefined },
  kinds: { key: "kind", part: "filters", ...wordsOf(PARK_KINDS) },
  statuses: { key: "status", part: "filters", ...wordsOf(PARK_STATUSES) },
  /** ISO 3166-1 alpha-2, in capitals. */
  countries: { key: "country", part: "filters", read: readCountries, write: joined },
  /** When a park was announced. */
  years: { key: "year", part: "filters", ...YEARS },
  area: { key: "area", part: "filters", ...AREAS },
  investment: { key: "invest", part: "filters", ...SUMS },
  power: { key: "power", part: "filters", ...POWERS },
  technologies: {
    key: "tech",
    part: "filters",
    read: readTechnologies,
    write: encodeTechnologies,
  },
  sort: { key: "sort", part: "filters", ...wordOf(SORT_ORDERS) },
  /** A well-formed tag by BCP 47: whether the page has that language is for the page to say. */
  language: { key: "lang", part: "look", read: readLanguage, write: asIs },
  theme: { key: "theme", part: "look", ...wordOf(THEMES) },
  units: { key: "units", part: "look", ...wordOf(AREA_UNITS) },
  basemap: { key: "base", part: "look", ...wordOf(BASEMAPS) },
  projection: { key: "proj", part: "look", ...wordOf(PROJECTIONS) },
  /** The map and the card alone, for an iframe. */
  embed: { key: "embed", part: "frame", ...wordOf(EMBEDS) },
  /** A file of another host. */
  source: { key: "src", part: "source", read: readSource, write: encodeSource },
  /** The sharer's own parks, as `parks-code.ts` writes them: that says what is wrong with them, so any text is kept. */
  parks: { key: "d", part: "parks", isLast: true, read: asIs, write: asIs },
} satisfies LinkKeys;

/** A member of the view that a key of the link tells. */
export type ViewField = keyof typeof LINK_KEYS;

type Members = {
  readonly [Field in ViewField]?: NonNullable<ReturnType<(typeof LINK_KEYS)[Field]["read"]>>;
};

/** All that a link says about the view. What it leaves out is the opener's own choice. */
export type LinkedView = Members & {
  readonly to: readonly LandmarkId[];
  /** Keys of other versions, percent-encoded as they came: they are written back untouched. */
  readonly unknown: readonly string[];
};

/** The members of the view that a part of Share carries. */
export type FieldOf<Part extends LinkKey["part"]> = {
  [Field in ViewField]: (typeof LINK_KEYS)[Field]["part"] extends Part ? Field : never;
}[ViewField];

/** The member of the view that a key tells, with the key's entry; nothing for the key of another version. */
export const findKey = (
  key: string,
  keys: LinkKeys = LINK_KEYS,
): readonly [field: string, entry: LinkKey] | undefined =>
  Object.entries(keys).find(([, entry]) => entry.key === key);

/** What a link says of a member of the view, before it is percent-encoded; `undefined` where it says nothing. */
export function textOf(view: LinkedView, field: string, { write }: LinkKey): string | undefined {
  const members: Readonly<Record<string, unknown>> = view;
  const value = members[field];
  return value === undefined ? undefined : write(value);
}
