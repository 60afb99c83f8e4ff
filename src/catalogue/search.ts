import type { Landmark } from "./landmark.ts";
import type { ParkSummary } from "./park-summary.ts";
import type { LocalText } from "./text.ts";

/** How well a term fits; the worst term ranks an item, so that one chance hit does not lift it. */
const FIT = { namePrefix: 0, wordPrefix: 1, substring: 2 } as const;
type Fit = (typeof FIT)[keyof typeof FIT];

/** What an item can be found by, folded. */
export interface Entry {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/**
 * A text as it is compared: without accents and case, full-width forms as plain ones (Unicode NFKD),
 * punctuation as blanks.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    // Korean is decomposed into letters above; composed again it is matched syllable by syllable.
    .normalize("NFC");

/**
 * The parks that a query finds, the best first: those whose name begins with it, then a word of which begins
 * with it, then those that contain it; equals keep their order. Every term must be found, in any language, in a
 * name, the id, the city, the district or the country. An empty query finds all.
 */
export const searchParks = (parks: readonly ParkSummary[], query: string): readonly ParkSummary[] =>
  search(parks, query, entryOfPark);

/** The landmarks that a query finds, ranked as parks are; they are found by name, id and city. */
export const searchLandmarks = (
  landmarks: readonly Landmark[],
  query: string,
): readonly Landmark[] => search(landmarks, query, entryOfLandmark);

/**
 * The items that a query finds, ranked as `searchParks` ranks parks, by what `entryOf` says of them. An item never
 * changes: its entry is asked for once.
 */
export function search<Item extends object>(
  items: readonly Item[],
  query: string,
  entryOf: (item: Item) => Entry,
): readonly Item[] {
  const terms = fold(query).split(" ").filter(Boolean);
  if (terms.length === 0) return query.trim() === "" ? items : [];
  return items
    .map((item) => ({ item, fit: fitOf(entryFor(item, entryOf), terms) }))
    .filter((hit): hit is { item: Item; fit: Fit } => hit.fit !== undefined)
    .toSorted((a, b) => a.fit - b.fit)
    .map(({ item }) => item);
}

// Items never change, so each is folded once however often the query does.
const entries = new WeakMap<object, Entry>();

function entryFor<Item extends object>(item: Item, entryOf: (item: Item) => Entry): Entry {
  const known = entries.get(item) ?? entryOf(item);
  entries.set(item, known);
  return known;
}

function fitOf(entry: Entry, terms: readonly string[]): Fit | undefined {
  const phrase = terms.join(" ");
  if (entry.names.some((name) => name.startsWith(phrase))) return FIT.namePrefix;
  const fits = terms.map((term) => fitOfTerm(entry, term));
  return fits.includes(undefined) ? undefined : (Math.max(...(fits as Fit[])) as Fit);
}

function fitOfTerm({ names, words }: Entry, term: string): Fit | undefined {
  const texts = [...names, ...words];
  if (names.some((name) => name.startsWith(term))) return FIT.namePrefix;
  if (texts.some((text) => ` ${text}`.includes(` ${term}`))) return FIT.wordPrefix;
  return texts.some((text) => text.includes(term)) ? FIT.substring : undefined;
}

/** The entry of an item by its names and by other words that it may be found by. */
export const entry = (
  names: readonly (string | undefined)[],
  words: readonly (string | undefined)[],
): Entry => ({
  names: names.filter((name) => name !== undefined).map(fold),
  words: words.filter((word) => word !== undefined).map(fold),
});

/** What a park of the catalogue is found by: its names, id, city, district and country. */
export function entryOfPark({ id, name, place }: ParkSummary): Entry {
  const { city, district, country } = place;
  const countryZh = countryName(country, "zh-Hans");
  return entry(
    [name.en, name.zh, name.local, name.short?.en, name.short?.zh, id],
    [
      country,
      countryName(country, "en"),
      countryName(country, "en", "short"),
      ...both(city),
      ...both(district),
      // Chinese is written without blanks, from the largest place to the smallest: 中国北京门头沟.
      [countryZh, city.zh, district?.zh, name.zh].filter(Boolean).join(""),
    ],
  );
}

const entryOfLandmark = ({ id, name, city }: Landmark): Entry =>
  entry([name.en, name.zh, id], [city]);

const both = (text: LocalText | undefined) => [text?.en, text?.zh];

const regionNames = new Map<string, Intl.DisplayNames>();

function countryName(
  country: string,
  language: string,
  style: "long" | "short" = "long",
): string | undefined {
  const key = `${language} ${style}`;
  const names =
    regionNames.get(key) ?? new Intl.DisplayNames([language], { type: "region", style });
  regionNames.set(key, names);
  return names.of(country);
}
