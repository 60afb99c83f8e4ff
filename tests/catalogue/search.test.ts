import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  entryOfPark,
  fold,
  reasonFor,
  search,
  searchLandmarks,
  mentionsOf,
} from "../../src/catalogue/search.ts";
import type { ParkSummary } from "../../src/catalogue/park-summary.ts";
import { aPark, aSummary } from "../support/catalogue.ts";
import { shippedSummaries } from "./shipped.ts";

const { parks, landmarks } = shippedSummaries();
const placeIn = (city: string) => ({ country: "DE", city: { en: city } });
const searchParks = (some: readonly ParkSummary[], query: string) =>
  search(some, query, entryOfPark);
const found = (query: string): readonly string[] => searchParks(parks, query).map(({ id }) => id);

describe("a search for parks", () => {
  test.each([
    ["the id", "mentougou"],
    ["the Chinese district", "门头沟"],
    ["the city and the district in Chinese, written together", "北京门头沟"],
    ["the country, city and district in Chinese", "中国北京门头沟"],
    ["the Chinese name", "京西"],
    ["the English name in capitals", "JINGXI"],
    ["full-width letters", "ｊｉｎｇｘｉ"],
    ["half-width brackets where the name has full-width ones", "中关村(京西)"],
    ["words in any order", "beijing jingxi"],
  ])("finds Mentougou by %s", (_by, query) => {
    expect(found(query)).toEqual(["mentougou"]);
  });

  test.each([
    ["tubingen", "bosch-ai-campus"],
    ["Tübingen", "bosch-ai-campus"],
    ["Tu\u0308bingen", "bosch-ai-campus"],
    ["판교", "pangyo"],
    ["沙崙", "shalun"],
    ["punggol", "punggol-dd"],
    ["葡萄牙", "sines"],
    ["Uruguay", "google-canelones"],
    ["Hong Kong, China", "cyberport-ai-supercomputing"],
    ["中国香港 沙岭", "sandy-ridge"],
    ["RW", "kigali-innovation-city"],
  ])("%s finds %s first", (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  test("a country finds its parks in English and Chinese, by name and by code", () => {
    const german = ["bosch-ai-campus", "ipai", "merantix-ai-campus"];
    expect(found("Germany")).toEqual(german);
    expect(found("德国")).toEqual(german);
  });

  const inCountry = (country: string) =>
    parks.filter(({ place }) => place.country === country).map(({ id }): string => id);
  const sorted = (ids: readonly string[]) => ids.toSorted();

  // ISO 3166-1 alpha-3 where there are three letters; United States Postal Service for states.
  test.each([
    ["USA", "US"],
    ["usa", "US"],
    ["美国", "US"],
    ["GBR", "GB"],
    ["Britain", "GB"],
    ["UAE", "AE"],
    ["阿联酋", "AE"],
    ["PRC", "CN"],
    ["CHN", "CN"],
    ["KOR", "KR"],
    ["KSA", "SA"],
    ["英国", "GB"],
    ["NZL", "NZ"],
  ])("%s finds all parks of %s, and else only those that are named so", (query, country) => {
    const ids = found(query);
    const inside = inCountry(country);
    expect(ids).toEqual(expect.arrayContaining(inside));
    const others = parks.filter(({ id }) => ids.includes(id) && !inside.includes(id));
    expect(others.every(({ name }) => `${name.en}${name.zh}`.includes(query))).toBe(true);
  });

  test("every country and every state has its short forms", () => {
    const codesOf = (park: ParkSummary) => entryOfPark(park).codes ?? [];
    const without = parks.filter((park) => !codesOf(park).some(({ length }) => length === 3));
    const american = parks.filter(({ place }) => place.country === "US");
    const stateless = american.filter((park) => codesOf(park).at(-1)?.length !== 2);
    expect(without).toEqual([]);
    expect(stateless).toEqual([]);
  });

  test("two or three letters find codes and the beginnings of words", () => {
    expect(found("TX")).toContain("stargate-abilene");
    const texan = parks.filter(({ place }) => place.district?.en.includes("Texas"));
    expect(sorted(found("TX"))).toEqual(sorted(texan.map(({ id }) => id)));
    const british = inCountry("GB");
    expect(sorted(found("uk")).filter((id) => british.includes(id))).toEqual(sorted(british));
    expect(found("gb"), "no word begins so").toHaveLength(british.length);
    expect(found("xas"), "the end of Texas").toEqual([]);
    expect(found("exas").length).toBe(texan.length);
  });

  test("every term must be found", () => {
    expect(found("shanghai zhangjiang")).toHaveLength(2);
    expect(found("shanghai mentougou")).toEqual([]);
  });

  test("a name that begins with the query stands before a word that does, and that before the rest", () => {
    const ids = searchParks(
      [
        aSummary({ id: "rest", name: { en: "Old Almahesh" } }),
        aSummary({ id: "word", name: { en: "New Mahesh" } }),
        aSummary({ id: "name", name: { en: "Maheshwaram" } }),
      ],
      "mahe",
    ).map(({ id }) => id);
    expect(ids).toEqual(["name", "word", "rest"]);
    expect(found("in")[0], "Innovation Park begins a name").toBe("ipai");
  });
});

describe("a search for what is told of parks", () => {
  const developer = {
    key: "developer",
    value: "Microsoft",
    valueZh: "微软",
    what: { en: "Developer" },
    sources: [],
  } as const;
  const technologies = {
    ...developer,
    key: "technologies",
    value: ["speech", "chip design"],
  } as const;
  const whole = aPark({ facts: [developer, technologies] as never });
  const other = aSummary({ id: "told", aliases: [{ en: "Old Works", zh: "旧厂" }] as never });
  const named = aSummary({ id: "named", name: { en: "Microsoft Park" } });
  const entryOf = (park: ParkSummary) =>
    park === other
      ? {
          ...entryOfPark(park),
          mentions: [...(entryOfPark(park).mentions ?? []), ...mentionsOf(whole)],
        }
      : entryOfPark(park);
  const hits = (query: string) => search([other, named], query, entryOf).map(({ id }) => id);
  const reason = (query: string) => reasonFor(entryOf(other), query);

  test("finds other names, developers and technologies, in both languages, behind the parks so named", () => {
    expect(hits("microsoft")).toEqual(["named", "told"]);
    expect(hits("软")).toEqual(["told"]);
    expect(hits("chip beijing")).toEqual(["told"]);
    expect(hits("旧厂")).toEqual(["told"]);
    expect(hits("crosoft"), "no middle of a word").toEqual(["named"]);
  });

  test("says what was found where name and place do not tell", () => {
    expect(reason("microsoft")).toMatchObject({ kind: "developer", text: "Microsoft" });
    expect(reason("微软")).toMatchObject({ kind: "developer", text: "微软" });
    expect(reason("beijing chip")).toMatchObject({ kind: "technologies", text: "chip design" });
    expect(reason("old works")).toMatchObject({ kind: "alias", text: "Old Works" });
    expect(reason("mentougou")).toBeUndefined();
    expect(reason("")).toBeUndefined();
  });
});

describe("any search for parks", () => {
  test("ranks by the term that fits worst, so that one chance hit does not lift a park", () => {
    const chance = aSummary({ name: { en: "Alpha Centre" }, place: placeIn("Betaqua") });
    const meant = aSummary({ name: { en: "Park of Alpha" }, place: placeIn("Etaqua") });
    expect(searchParks([chance, meant], "alpha etaq")).toEqual([meant, chance]);
  });

  test("finds all by an empty query, and nothing by punctuation alone", () => {
    expect(found("")).toHaveLength(parks.length);
    expect(found("  ")).toHaveLength(parks.length);
    expect(found("!?")).toEqual([]);
  });

  test("finds every park by its own names, whole or by any word, in any case", () => {
    const names = parks.flatMap(({ id, name }) =>
      [name.en, name.zh, name.local, name.short?.en, name.short?.zh]
        .filter((each) => each !== undefined)
        .map((each) => ({ id, each })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.boolean(), fc.nat(), ({ id, each }, upper, at) => {
        const words = fold(each).split(" ");
        const query = upper ? each.toUpperCase() : each;
        expect(found(query)).toContain(id);
        expect(found(words[at % words.length] ?? "")).toContain(id);
      }),
    );
  });

  test("never throws, and finds only parks of the list, none twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        const hits = searchParks(parks, query);
        expect(new Set(hits).size).toBe(hits.length);
        expect(hits.every((park) => parks.includes(park))).toBe(true);
      }),
    );
  });
});

describe("a search for landmarks", () => {
  const hits = (query: string) => searchLandmarks(landmarks, query).map(({ name }) => name.en);

  test("knows English and Chinese names and airport codes", () => {
    expect(hits("tiananmen")).toEqual(["Tiananmen Gate", "Tiananmen Square"]);
    expect(hits("北京西站")).toEqual(["Beijing West Railway Station"]);
    expect(hits("pek")[0]).toBe("Beijing Capital International Airport");
  });
});
