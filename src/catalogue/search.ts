import type { Fact } from "./fact.ts";
import type { Landmark } from "./landmark.ts";
import type { Park } from "./park.ts";
import type { ParkSummary } from "./park-summary.ts";
import type { LocalText } from "./text.ts";

/** How well a term fits; the worst term ranks an item, so that one chance hit does not lift it. */
const FIT = { namePrefix: 0, wordPrefix: 1, substring: 2, mention: 3 } as const;
type Fit = (typeof FIT)[keyof typeof FIT];

/** What is told of a park besides its names and its place, and may be searched for. */
export type MentionKind = "alias" | "developer" | "technologies";

/** A text by which a park is found that its line in the list does not show. */
export interface Mention {
  readonly kind: MentionKind;
  readonly text: string;
}

/** What an item can be found by, folded. */
export interface Entry {
  readonly names: readonly string[];
  readonly words: readonly string[];
  /** Found whole only: `CH` is no beginning of `CHN`. */
  readonly codes?: readonly string[];
  readonly mentions?: readonly (Mention & { readonly folded: string })[];
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

/** The landmarks that a query finds, ranked as `search` does; they are found by name, id and city. */
export const searchLandmarks = (
  landmarks: readonly Landmark[],
  query: string,
): readonly Landmark[] => search(landmarks, query, entryOfLandmark);

/** A function of an object that never changes, worked out once for each. */
export function remembered<Item extends object, Value>(
  work: (item: Item) => Value,
): (item: Item) => Value {
  const known = new WeakMap<Item, { readonly value: Value }>();
  return (item) => {
    const found = known.get(item) ?? { value: work(item) };
    known.set(item, found);
    return found.value;
  };
}

const termsOf = (query: string): readonly string[] => fold(query).split(" ").filter(Boolean);

/**
 * The items that a query finds by what `entryOf` says of them, the best first: those whose name begins with it, then a word
 * of which begins with it, then those that contain it, then those of which it is told; equals keep their order. Every term
 * must be found. An empty query finds all.
 */
export function search<Item extends object>(
  items: readonly Item[],
  query: string,
  entryOf: (item: Item) => Entry,
): readonly Item[] {
  const terms = termsOf(query);
  if (terms.length === 0) return query.trim() === "" ? items : [];
  return items
    .map((item) => ({ item, fit: fitOf(entryOf(item), terms) }))
    .filter((hit): hit is { item: Item; fit: Fit } => hit.fit !== undefined)
    .toSorted((a, b) => a.fit - b.fit)
    .map(({ item }) => item);
}

/** Whether a text has the term at the beginning of a word; Chinese and Korean, which write words together, have it anywhere. */
const tells = (folded: string, term: string): boolean =>
  ` ${folded}`.includes(` ${term}`) || (!/^[ -~]+$/.test(term) && folded.includes(term));

/** What was told of an item that a query finds, where its names and words do not have all terms. */
export function reasonFor({ mentions = [], ...own }: Entry, query: string): Mention | undefined {
  const missing = termsOf(query).filter((term) => fitOfTerm(own, term) === undefined);
  return mentions.find(({ folded }) => missing.some((term) => tells(folded, term)));
}

function fitOf(entry: Entry, terms: readonly string[]): Fit | undefined {
  const phrase = terms.join(" ");
  if (entry.names.some((name) => name.startsWith(phrase))) return FIT.namePrefix;
  const fits = terms.map((term) => fitOfTerm(entry, term));
  return fits.includes(undefined) ? undefined : (Math.max(...(fits as Fit[])) as Fit);
}

/** So few letters stand in the middle of too many words. */
const isShort = (term: string): boolean => /^[a-z]{1,3}$/.test(term);

function fitOfTerm(
  { names, words, codes = [], mentions = [] }: Entry,
  term: string,
): Fit | undefined {
  const texts = [...names, ...words];
  if (names.some((name) => name.startsWith(term))) return FIT.namePrefix;
  if (codes.includes(term) || texts.some((text) => ` ${text}`.includes(` ${term}`)))
    return FIT.wordPrefix;
  if (!isShort(term) && texts.some((text) => text.includes(term))) return FIT.substring;
  return mentions.some(({ folded }) => tells(folded, term)) ? FIT.mention : undefined;
}

/** The entry of an item by its names and by other words that it may be found by. */
export const entry = (
  names: readonly (string | undefined)[],
  words: readonly (string | undefined)[],
): Entry => ({
  names: names.filter((name) => name !== undefined).map(fold),
  words: words.filter((word) => word !== undefined).map(fold),
});

const asMentions = (kind: MentionKind, texts: readonly (string | undefined)[]) =>
  texts.filter((text) => text !== undefined).map((text) => ({ kind, text, folded: fold(text) }));

/** The texts of a fact, each name of a list that is written as one sentence for itself. */
const textsOf = ({ value, valueZh }: Fact): readonly string[] =>
  [value, valueZh]
    .flat()
    .filter((text) => typeof text === "string")
    .flatMap((text) => text.split(/, |[、；]/));

/** What the details of a park tell that it may be searched for. */
export const mentionsOf = remembered(({ facts }: Park) =>
  (["developer", "technologies"] as const).flatMap((kind) =>
    asMentions(kind, facts.filter(({ key }) => key === kind).flatMap(textsOf)),
  ),
);

/** What a park of the catalogue is found by: its names, other names, id, city, district and country. */
export const entryOfPark = remembered(
  ({ id, name, aliases = [], place, codes = "" }: ParkSummary): Entry => {
    const { city, district, country } = place;
    const countryZh = countryName(country, "zh-Hans");
    const known = entry(
      [name.en, name.zh, name.local, name.short?.en, name.short?.zh, id],
      [
        countryName(country, "en"),
        countryName(country, "en", "short"),
        ...both(city),
        ...both(district),
        // Chinese is written without blanks, from the largest place to the smallest: 中国北京门头沟.
        [countryZh, city.zh, district?.zh, name.zh].filter(Boolean).join(""),
      ],
    );
    return {
      ...known,
      codes: [country, ...codes.split(" ").filter(Boolean)].map(fold),
      mentions: asMentions(
        "alias",
        aliases.flatMap(({ en, zh }) => [en, zh]),
      ),
    };
  },
);

const entryOfLandmark = remembered(({ id, name, city }: Landmark): Entry =>
  entry([name.en, name.zh, id], [city]),
);

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
