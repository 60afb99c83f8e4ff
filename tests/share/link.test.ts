import fc from "fast-check";
import { expect, test } from "vitest";
import type { LandmarkId } from "../../src/catalogue/landmark.ts";
import type { ParkId } from "../../src/catalogue/park.ts";
import { LINK_KEYS } from "../../src/share/link-keys.ts";
import { decodeLink, encodeLink, mayBeGarbled } from "../../src/share/link.ts";
import { linkedViews as view } from "./arbitrary-view.ts";

test("every view survives its own link", () => {
  fc.assert(
    fc.property(view, (given) => {
      const { view: read, ignored } = decodeLink(`#${encodeLink(given)}`);
      expect(ignored).toEqual([]);
      // A zero may come back as -0 never: both spell 0.
      expect(read).toEqual(given);
    }),
  );
});

test("keys are written in the order that the product fixes", () => {
  const link = encodeLink({
    unknown: ["cmp=a"],
    projection: "globe",
    basemap: "street",
    units: "mu",
    theme: "dark",
    language: "zh",
    to: ["tiananmen" as LandmarkId, "beijing-west" as LandmarkId],
    park: "mentougou" as ParkId,
    camera: { zoom: 9.5, lon: 116.2, lat: 39.9, bearing: 0, pitch: 0 },
  });
  expect(link).toBe(
    "map=9.5/39.9/116.2&park=mentougou&to=tiananmen,beijing-west&lang=zh&theme=dark&units=mu&base=street&proj=globe&cmp=a",
  );
});

test("filters stand between the search and the order, as their words are written", () => {
  const link = encodeLink({
    to: [],
    unknown: [],
    query: "AI",
    kinds: ["ai-park", "ai-town"],
    statuses: ["open"],
    countries: ["CN", "FR"],
    years: { from: 2018 },
    sort: "name",
  });
  expect(link).toBe("q=AI&kind=ai-park,ai-town&status=open&country=CN,FR&year=2018-&sort=name");
});

test.each([
  ["2018", { from: 2018, to: 2018 }],
  ["2018-2024", { from: 2018, to: 2024 }],
  ["-2024", { to: 2024 }],
])("year=%s is a span of years", (text, years) => {
  expect(decodeLink(`year=${text}`).view.years).toEqual(years);
});

// Hectares to the square metre, US dollars with a letter for the scale, megawatts to the kilowatt.
test.each([
  ["area", "10-50", { from: 100_000, to: 500_000 }],
  ["area", "-0.0001", { to: 1 }],
  ["area", "54.87", { from: 548_700, to: 548_700 }],
  ["investment", "1.5B-", { from: 1_500_000_000 }],
  ["investment", "250k-2T", { from: 250_000, to: 2_000_000_000_000 }],
  ["investment", "1234.567k", { from: 1_234_567, to: 1_234_567 }],
  ["investment", "0-999", { from: 0, to: 999 }],
  ["power", "0.5-300", { from: 0.5, to: 300 }],
] as const)("a range of %s is written %s", (field, text, span) => {
  const { key } = LINK_KEYS[field];
  expect(decodeLink(`${key}=${text}`).view[field]).toEqual(span);
  expect(encodeLink({ to: [], unknown: [], [field]: span })).toBe(`${key}=${text}`);
});

test("technologies are written in folded letters, with hyphens for blanks", () => {
  const link = "tech=vr-and-ar,%E4%BA%BA%E5%B7%A5%E6%99%BA%E8%83%BD";
  expect(decodeLink(link).view.technologies).toEqual(["vr and ar", "人工智能"]);
  expect(decodeLink("tech=VR-and-AR").view.technologies).toEqual(["vr and ar"]);
});

test.each([
  "area=50-10",
  "area=1e3",
  "area=1-2-3",
  "area=0.00001",
  "invest=1.5b",
  "invest=99999999999T",
  "invest=-",
  "power=x-3",
  "power=0x10",
  "tech=",
  "tech=a--b",
  "tech=a,<b>",
  "year=2024-2018",
  "year=-",
  "year=18",
  "country=CHN",
  "kind=park",
  "status=",
  "embed=2",
])("%s is ignored and named", (pair) => {
  const { view: read, ignored } = decodeLink(pair);
  expect(read).toEqual({ to: [], unknown: [] });
  expect(ignored.map(({ key }) => key)).toEqual([pair.slice(0, pair.indexOf("="))]);
});

test("the hash of a source is a fragment of its address, and the sharer's parks stand last", () => {
  const sha256 = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";
  const link = encodeLink({
    to: [],
    unknown: ["cmp=a"],
    source: { address: "https://example.org/parks.geojson", sha256 },
    parks: "AbC-_9",
  });
  expect(link).toBe(`src=https%3A//example.org/parks.geojson%23sha256-${sha256}&cmp=a&d=AbC-_9`);
});

test("a value that makes no sense is ignored alone and named", () => {
  const { view: read, ignored } = decodeLink(
    "#map=99/0/0&park=mentougou&to=tiananmen&lang=klingon&units=furlong&theme=dark&proj=cube&base=mars",
  );
  expect(read).toEqual({ park: "mentougou", to: ["tiananmen"], theme: "dark", unknown: [] });
  expect(ignored.map(({ key }) => key)).toEqual(["map", "lang", "units", "proj", "base"]);
});

// Well-formed by RFC 5646; whether the page has the language is not for the link to say.
test.each(["en", "fr", "tlh", "pt-BR", "zh-Hant-TW"])("the language %s is read", (tag) => {
  expect(decodeLink(`lang=${tag}`).view.language).toBe(tag);
});

test.each(["e", "EN", "zh)", "zh_CN", "zh-", "english", ""])("%j is no language", (value) => {
  expect(decodeLink(`lang=${value}`).ignored).toEqual([{ key: "lang", value }]);
});

test("a key that stands twice counts once", () => {
  const { view: read, ignored } = decodeLink("park=mentougou&park=culham");
  expect(read.park).toBe("mentougou");
  expect(ignored).toEqual([{ key: "park", value: "culham" }]);
});

test.each(["__proto__=1", "constructor=x", "toString", "diff=AAAA", "years=2018"])(
  "the unknown key %s is kept and written back",
  (pair) => {
    const read = decodeLink(`#${pair}`);
    expect(read.view.unknown).toEqual([pair]);
    expect(encodeLink(read.view)).toBe(pair);
    expect(Object.getPrototypeOf(read.view)).toBe(Object.prototype);
  },
);

test.each(["park=../../etc", "park=%3Cscript%3E", "park=", "to=a,,b", "q=%E0%A4%A"])(
  "the hostile value %s is ignored",
  (pair) => {
    const { view: read, ignored } = decodeLink(pair);
    expect(read).toEqual({ to: [], unknown: [] });
    expect(ignored).toHaveLength(1);
  },
);

test("more lines than a hundred are a mistake", () => {
  const many = Array.from({ length: 101 }, (_, index) => `l${index}`).join(",");
  expect(decodeLink(`to=${many}`).ignored).toHaveLength(1);
});

test("any text is read without an error, and what was read can be written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { view: read } = decodeLink(text);
      expect(typeof encodeLink(read)).toBe("string");
    }),
  );
});

test("half of a surrogate pair in a search does not break the link", () => {
  expect(encodeLink({ to: [], unknown: [], query: "a\ud800" })).toBe("q=a%EF%BF%BD");
});

test.each([
  "",
  "#map=12/39.89/116.12",
  "#map=2/-10/-20.5&park=mentougou&to=tiananmen,beijing-west&d=BAKSAu-Nyw",
  "#src=https%3A%2F%2Fdata.example.org%2Fparks.geojson",
])("a link that is as it was written is opened at once: %j", (fragment) => {
  expect(mayBeGarbled(fragment)).toBe(false);
});

test.each([
  "#map=12/39.89/116.12&amp;park=mentougou",
  "#map%3D12%2F39.89%2F116.12",
  "#park=mentougou.",
  "#park=mentougou%E3%80%82",
  "#d=BAKSAu-Nyw)",
  "#d=BAKSAu%C2%AD-Nyw",
  "#d=BAKS%20Au-Nyw&x=1",
  "#d=3DBAKSAu-Nyw",
  "#src=https%253A%252F%252Fdata.example.org%252Fparks.geojson",
  "#src=https%3A%2F%2Fdata.example.org%2Fparks.geojson.",
  "#src=https%3A%2F%2Fdata.example.org%2Fparks.geojson%22",
])("a link that may be garbled is looked at first: %j", (fragment) => {
  expect(mayBeGarbled(fragment)).toBe(true);
});
