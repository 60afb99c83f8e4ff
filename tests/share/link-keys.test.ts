import { describe, expect, test } from "vitest";
import type { LandmarkId } from "../../src/catalogue/landmark.ts";
import { LINK_KEYS, SHARED_PARTS } from "../../src/share/link-keys.ts";
import { decodeLink, encodeLink } from "../../src/share/link.ts";

/** So many different words of small letters, and as many codes of two capitals. */
const words = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `l${index}`);
const codes = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
  );

const viewOf = (fragment: string) => decodeLink(fragment).view;
const isIgnored = (fragment: string): boolean => decodeLink(fragment).ignored.length > 0;

describe("the longest value that a key takes, and one that is longer", () => {
  // The README tells the first two; an id is a file's name, and 60 countries are more than have parks.
  test.each([
    ["to", words(100).join(","), words(101).join(",")],
    ["q", "a".repeat(200), "a".repeat(201)],
    ["country", codes(60).join(","), codes(61).join(",")],
    ["tech", words(60).join(","), words(61).join(",")],
    ["area", "1234567890.1234", "12345678901"],
    ["power", "1234567.123", "12345678"],
    ["invest", "8999.999T", "99999T"],
    ["src", "a".repeat(2000), "a".repeat(2001)],
    ["park", "a".repeat(80), "a".repeat(81)],
    ["to", `x,${"a".repeat(80)}`, `x,${"a".repeat(81)}`],
  ])("%s", (key, longest, longer) => {
    expect(decodeLink(`${key}=${longest}`)).toMatchObject({ ignored: [], view: { unknown: [] } });
    expect(encodeLink(viewOf(`${key}=${longest}`))).toBe(`${key}=${longest}`);
    expect(decodeLink(`${key}=${longer}`)).toEqual({
      view: { to: [], unknown: [] },
      ignored: [{ key, value: longer }],
    });
  });
});

test("a word that stands twice in a list counts once", () => {
  expect(viewOf("to=a,b,a").to).toEqual(["a", "b"]);
  expect(viewOf("kind=ai-park,ai-park").kinds).toEqual(["ai-park"]);
  expect(viewOf("country=CN,cn,US").countries).toEqual(["CN", "US"]);
});

test("one word that there is none of spoils its list", () => {
  expect(isIgnored("kind=ai-park,garden")).toBe(true);
  expect(isIgnored("status=open,Open")).toBe(true);
  expect(isIgnored("country=CN,C1")).toBe(true);
  expect(isIgnored("to=tiananmen,Tiananmen")).toBe(true);
});

test.each(["map", "park", "to", "q", "kind", "country", "year", "sort", "lang", "src"])(
  "%s without a value makes no sense",
  (key) => {
    expect(decodeLink(`${key}=`).ignored).toEqual([{ key, value: "" }]);
    expect(decodeLink(key).ignored).toEqual([{ key, value: "" }]);
  },
);

test("a feature of a layer is a park by its number, and no landmark is", () => {
  expect(viewOf("park=own-d-0.17").park).toBe("own-d-0.17");
  expect(isIgnored("park=own-d-0.")).toBe(true);
  expect(isIgnored("park=own-d-0.1.2")).toBe(true);
  expect(isIgnored("to=d-0.17")).toBe(true);
});

test.each([
  ["year=2018", "year=2018"],
  ["year=2018-2018", "year=2018"],
  ["year=0900-1066", "year=0900-1066"],
  ["year=-1066", "year=-1066"],
  ["year=0900-", "year=0900-"],
  ["country=cn", "country=CN"],
  ["q=AI+park", "q=AI%20park"],
  ["q=a%2Cb%2Fc%26d", "q=a,b/c%26d"],
  ["to=", ""],
  ["q=", ""],
  ["src=", ""],
])("%s is written again as %s", (given, written) => {
  expect(encodeLink(viewOf(given))).toBe(written);
});

test("a view with no lines and nothing searched for says neither", () => {
  expect(encodeLink({ to: [] as readonly LandmarkId[], query: "", unknown: [] })).toBe("");
});

test("only a whole SHA-256 is one: it has 43 letters in base64url", () => {
  const address = "https://data.example/a.json";
  const source = (hash: string) =>
    viewOf(`src=${encodeURIComponent(`${address}#sha256-${hash}`)}`).source;
  expect(source("A".repeat(43))).toEqual({ address, sha256: "A".repeat(43) });
  expect(source("A".repeat(42))).toEqual({ address: `${address}#sha256-${"A".repeat(42)}` });
  expect(source("A".repeat(44))).toEqual({ address: `${address}#sha256-${"A".repeat(44)}` });
});

test("the parks stand last, behind the keys of other versions, even where they say nothing", () => {
  expect(encodeLink(viewOf("d=x&q=a&new=1"))).toBe("q=a&new=1&d=x");
  expect(encodeLink(viewOf("d=&q=a"))).toBe("q=a&d=");
});

test("no two members of the view have the same key, and each part of Share has one but that of hidden parks", () => {
  const entries = Object.values(LINK_KEYS);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  const parts = new Set(entries.map(({ part }) => part));
  expect([...parts].toSorted()).toEqual(
    [...SHARED_PARTS.filter((part) => part !== "hidden"), "frame"].toSorted(),
  );
});
