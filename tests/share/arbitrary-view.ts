import fc from "fast-check";
import { MEASUREMENT_KINDS } from "../../src/geo/draft/measurement-kind.ts";
import type { Position } from "../../src/geo/position.ts";
import type { LandmarkId } from "../../src/catalogue/landmark.ts";
import { PARK_KINDS, PARK_STATUSES } from "../../src/catalogue/park-kinds.ts";
import type { ParkId } from "../../src/catalogue/park.ts";
import { AREA_UNITS } from "../../src/geo/units.ts";
import type { LinkedView, ViewField } from "../../src/share/link-keys.ts";
import { BASEMAPS, EMBEDS, PROJECTIONS, SORT_ORDERS, THEMES } from "../../src/share/view.ts";

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,2}$/);
const tenth = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);

const spanOf = (value: fc.Arbitrary<number>) =>
  fc.oneof(
    value.map((from) => ({ from })),
    value.map((to) => ({ to })),
    fc
      .tuple(value, value)
      .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
  );
const someOf = <Word>(words: readonly Word[]) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 });
const base64url = (length: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));

/** What each member of the view may be: a key of the link that has none here is an error of types. */
const VALUES: { readonly [Field in ViewField]: fc.Arbitrary<NonNullable<LinkedView[Field]>> } = {
  camera: fc.record({
    zoom: tenth(0, 20),
    lon: tenth(-180, 180),
    lat: tenth(-85, 85),
    bearing: tenth(-180, 180),
    pitch: tenth(0, 85),
  }),
  park: slug.map((id) => id as ParkId),
  to: fc.uniqueArray(slug, { maxLength: 5 }).map((ids) => ids as LandmarkId[]),
  measurements: fc.array(
    fc.record({
      kind: fc.constantFrom(...MEASUREMENT_KINDS),
      name: fc.string({ maxLength: 20, unit: "grapheme-ascii" }),
      corners: fc.array(
        fc.tuple(tenth(-180, 180), tenth(-90, 90)).map(([lon, lat]): Position => [lon, lat]),
        { minLength: 3, maxLength: 6 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  query: fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
  kinds: someOf(PARK_KINDS),
  statuses: someOf(PARK_STATUSES),
  countries: someOf(["CN", "US", "GB", "JP"]),
  years: spanOf(fc.integer({ min: 1000, max: 9999 })),
  area: spanOf(fc.integer({ min: 0, max: 1e12 })),
  investment: spanOf(fc.integer({ min: 0, max: 1e13 - 1 })),
  power: spanOf(fc.integer({ min: 0, max: 1e9 }).map((kilowatts) => kilowatts / 1000)),
  technologies: fc.uniqueArray(fc.constantFrom("artificial intelligence", "人工智能", "5g"), {
    minLength: 1,
  }),
  sort: fc.constantFrom(...SORT_ORDERS),
  language: fc.constantFrom("en", "zh", "tlh", "pt-BR", "zh-Hant-TW"),
  theme: fc.constantFrom(...THEMES),
  units: fc.constantFrom(...AREA_UNITS),
  basemap: fc.constantFrom(...BASEMAPS),
  projection: fc.constantFrom(...PROJECTIONS),
  embed: fc.constantFrom(...EMBEDS),
  source: fc.record(
    { address: fc.webUrl({ withQueryParameters: true }), sha256: base64url(43) },
    { requiredKeys: ["address"] },
  ),
  parks: base64url(40),
};

const unknown = fc.uniqueArray(fc.stringMatching(/^x[a-z]{1,6}=[A-Za-z0-9_-]{0,8}$/), {
  maxLength: 3,
});

/** Views with anything that a link can say. */
export const linkedViews: fc.Arbitrary<LinkedView> = fc.record(
  { ...VALUES, unknown },
  { requiredKeys: ["to", "unknown"] },
);
