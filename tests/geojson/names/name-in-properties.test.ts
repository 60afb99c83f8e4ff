import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nameInProperties } from "../../../src/geojson/names/name-in-properties.ts";
import { nameRank } from "../../../src/geojson/names/name-keys.ts";

const nameOf = (properties: Readonly<Record<string, unknown>>) =>
  nameInProperties(properties)?.name;

/** Attributes as the sources publish them, shortened. */
const PUBLISHED: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ["simplestyle-spec 1.1", { "marker-color": "#f00", title: "Gate", description: "x" }, "Gate"],
  [
    "Natural Earth 5, countries",
    {
      SOVEREIGNT: "Kingdom of Denmark",
      ADMIN: "Greenland",
      NAME: "Greenland",
      NAME_LONG: "Greenland",
      NAME_ZH: "格陵兰",
    },
    "Greenland",
  ],
  [
    "GADM 4.1, level 2",
    {
      GID_0: "CHN",
      COUNTRY: "China",
      NAME_1: "Beijing",
      NAME_2: "Mentougou",
      ENGTYPE_2: "District",
    },
    "Mentougou",
  ],
  ["Esri, after a join", { OBJECTID: 1, Name_1: "Lot 7", Shape_Area: 3 }, "Lot 7"],
  [
    "OpenStreetMap, by osmtogeojson",
    { "addr:street": "A", "name:zh": "园", "name:en": "Yard", operator: "X" },
    "Yard",
  ],
  [
    "Overpass, with its tags apart",
    { type: "way", id: 1, tags: { name: "Campus", building: "yes" } },
    "Campus",
  ],
  [
    "Google Takeout, saved places",
    {
      date: "2024",
      google_maps_url: "http://x",
      location: { address: "1 Road", country_code: "CN", name: "Innovation Gate" },
    },
    "Innovation Gate",
  ],
  [
    "Google Takeout before 2023",
    { "Google Maps URL": "http://x", Location: { Address: "1 Road", "Business Name": "Gate" } },
    "Gate",
  ],
  [
    "Google Takeout with a title",
    { Title: "Saved", Location: { "Business Name": "Gate" } },
    "Saved",
  ],
  [
    "a survey of land in China",
    { BSM: 7, QSDWMC: "某村", DKMC: "东区地块", DLMC: "工业用地" },
    "东区地块",
  ],
  ["the same without lots", { BSM: 7, DLMC: "工业用地", ZLDWMC: "某村" }, "某村"],
  ["a plan in Chinese", { 编号: 3, 项目名称: "智能园", 负责人名: "王" }, "智能园"],
  ["a shapefile of ten letters a column", { OWNER_NAME: "Smith", SITE_NAM: "North" }, "North"],
  ["columns in one word", { filename: "a.csv", parkname: "Zone" }, "Zone"],
  ["columns in camel case", { userName: "x", siteName: "East" }, "East"],
  ["a name in several languages", { name: { zh: "京西智谷", local: "x" } }, "京西智谷"],
  ["French", { insee: 75, nom: "Saclay" }, "Saclay"],
  ["Russian", { код: 1, Название: "Сколково" }, "Сколково"],
  ["Korean", { 코드: 1, 이름: "판교" }, "판교"],
  ["Japanese", { コード: 1, 名称: "つくば" }, "つくば"],
];

test.each(PUBLISHED)("%s has its name found", (_, properties, name) => {
  expect(nameOf(properties)).toBe(name);
});

test("the key that is meant for it comes before others, wherever they stand", () => {
  expect(nameOf({ site_name: "s", NAME_EN: "e", Label: "l", Name: "n" })).toBe("n");
  expect(nameOf({ site_name: "s", NAME_EN: "e", Label: "l" })).toBe("l");
  expect(nameOf({ site_name: "s", NAME_ZH: "z", NAME_EN: "e" })).toBe("e");
  expect(nameOf({ other_name: "o", site_name: "s" })).toBe("s");
  // An empty one is none.
  expect(nameOf({ name: " ", title: null, site_name: "s" })).toBe("s");
});

describe("what is not the feature's own name is none:", () => {
  test.each([
    { owner_name: "Smith" },
    { USERNAME: "x" },
    { street_name: "x" },
    { new_owner_name: "Smith" },
    { 联系人名称: "王" },
    { 建设单位名称: "某公司" },
    { rename: { en: "" } },
    { name: {}, names: "x" },
    { nameless: "x", tournament: "y", enum: 1 },
  ])("%o", (properties) => {
    expect(nameOf(properties)).toBeUndefined();
  });
});

test("keys that only perhaps mean a name are told from those that do", () => {
  expect(nameInProperties({ DLMC: "工业用地" })).toMatchObject({ isSure: false });
  expect(nameInProperties({ odd_name: "x" })).toMatchObject({ isSure: false });
  expect(nameInProperties({ DKMC: "x" })).toEqual({ name: "x", path: ["DKMC"], isSure: true });
  expect(nameInProperties({ location: { name: "x" } })?.path).toEqual(["location", "name"]);
});

test("thousands of strange keys change nothing", () => {
  for (let at = 0; at < 10_000; at++) nameRank(`k${at}_name`);
  expect(nameOf({ k1_name: "odd", name: "n" })).toBe("n");
});

test("the names of a file of many hands are found", () => {
  const file = new URL(
    "../../fixtures/imports/geojson/odd/names-under-other-keys.geojson",
    import.meta.url,
  );
  const { features } = JSON.parse(readFileSync(file, "utf8")) as {
    features: readonly { properties: Readonly<Record<string, unknown>> }[];
  };
  expect(features.map(({ properties }) => nameOf(properties))).toEqual([
    "North",
    "东区地块",
    "East",
    "Zone",
    "Yard",
  ]);
});
