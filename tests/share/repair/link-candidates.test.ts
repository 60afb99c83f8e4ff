import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeLink, encodeLink, mayBeGarbled } from "../../../src/share/link.ts";
import { decodeParks } from "../../../src/share/codec/parks-code.ts";
import { linkReadings, soundReading } from "../../../src/share/repair/link-candidates.ts";
import { ALL, anyGarbling, ENCODINGS, ENDINGS } from "./garblings.ts";
import { linkedViews as view } from "../arbitrary-view.ts";

const GOLDEN = "tests/fixtures/links/v1";
const golden = readdirSync(GOLDEN).map((name) => {
  const content: { link: string } = JSON.parse(readFileSync(`${GOLDEN}/${name}`, "utf8"));
  return { name, payload: content.link };
});

const SOURCE = `https://data.example.org/a%20b/parks.geojson?v=2&w=3#sha256-${"aZ0_-".repeat(9).slice(0, 43)}`;
const BEFORE = `map=12.5/39.8923/116.1217&park=mentougou&to=tiananmen,beijing-west&q=${encodeURIComponent("AI 园区 & more")}&src=${encodeURIComponent(SOURCE)}`;

/** As a browser has it in the address of a page: it drops line breaks and encodes what no fragment may hold. */
const asAddress = (fragment: string): string =>
  new URL(`https://atlas.example/#${fragment}`).hash.slice(1);

const decode = async (payload: string) => decodeParks(payload);
const repaired = (fragment: string): Promise<string> =>
  soundReading(linkReadings(fragment), decode);

describe.each(ALL)("a link with %j", (_, garble) => {
  test.each(golden)(
    "in the page's address still has all of its view and the parks of $name",
    async ({ payload }) => {
      const link = `${BEFORE}&d=${payload}`;
      expect(decodeLink(await repaired(asAddress(garble(link))))).toEqual(decodeLink(link));
    },
  );

  test("is one that the page looks at before it opens it", () => {
    const link = `${BEFORE}&d=${golden[0]?.payload}`;
    const address = asAddress(garble(link));
    expect(address === link || mayBeGarbled(address)).toBe(true);
  });

  test("in a text has all of it as well", async () => {
    const link = `${BEFORE}&d=${golden[0]?.payload}`;
    expect(decodeLink(await repaired(garble(link)))).toEqual(decodeLink(link));
  });
});

test("any garblings of a link, one upon the other, leave its view and its parks", async () => {
  const some = golden.filter(({ payload }) => payload.length < 2000);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...some), anyGarbling, async ({ payload }, garble) => {
      const link = `${BEFORE}&d=${payload}`;
      expect(decodeLink(await repaired(asAddress(garble(link))))).toEqual(decodeLink(link));
    }),
    { numRuns: 200 },
  );
});

describe("a link without parks", () => {
  const link = BEFORE.slice(0, BEFORE.indexOf("&q="));
  test.each(ENCODINGS)("with %s has all of its view", async (_, garble) => {
    expect(decodeLink(await repaired(asAddress(garble(link))))).toEqual(decodeLink(link));
  });

  test.each(ENDINGS.filter(([name]) => !name.startsWith("快")))(
    "with %s has all of its view",
    async (_, garble) => {
      for (const one of [link, "map=12/39.89/116.12", "park=mentougou", "lang=zh", "year=2020-"])
        expect(decodeLink(await repaired(asAddress(garble(one))))).toEqual(decodeLink(one));
    },
  );

  test("keeps the address of its file, less what stands behind it", async () => {
    for (const address of ["https://data.example.org/parks.geojson", SOURCE]) {
      for (const [, garble] of ENDINGS.filter(([name]) => !name.startsWith("快"))) {
        const src = `src=${encodeURIComponent(address)}`;
        expect(decodeLink(await repaired(asAddress(garble(src))))).toEqual(decodeLink(src));
      }
    }
  });

  test("in a text ends with its line, whatever the next one says", () => {
    expect(linkReadings("park=mentougou\nsee you")).toEqual(["park=mentougou"]);
    expect(linkReadings("map=12/39.89/116.12\n\nBye, A. & B.")).toEqual(["map=12/39.89/116.12"]);
  });
});

describe("a link whose parks were cut", () => {
  const payload = golden.find(({ name }) => name.startsWith("one-park"))?.payload ?? "";
  const cut = `${BEFORE}&d=${payload.slice(0, 60)}`;

  test("tells what is missing, and the mark of the cut is not in the way", async () => {
    expect(await repaired(cut)).toBe(cut);
    expect(await repaired(asAddress(`${cut}…`))).toBe(cut);
  });

  test("does not take the words behind it for its letters", async () => {
    expect(await repaired(`${cut}\n\n${"and this is what I wrote about it ".repeat(20)}`)).toBe(
      cut,
    );
  });
});

test.each<readonly [string, (link: string) => string]>([
  ["%26 for each &", (link) => link.replaceAll("&", "%26")],
  ["the escapes of JSON", (link) => link.replaceAll("&", "\\u0026").replaceAll("=", "\\u003d")],
  ["its slashes escaped", (link) => link.replaceAll("/", "\\/")],
  ["full-width marks", (link) => link.replaceAll("&", "＆").replaceAll("=", "＝")],
  ["the mark of Markdown behind it", (link) => `${link}_`],
])("a link with %s has its view and its parks", async (_, garble) => {
  for (const { payload } of golden) {
    const link = `map=11/39.9/116.15&park=mentougou&d=${payload}`;
    const address = asAddress(garble(link));
    expect(mayBeGarbled(address)).toBe(true);
    expect(decodeLink(await repaired(address))).toEqual(decodeLink(link));
    expect(decodeLink(await repaired(garble(link)))).toEqual(decodeLink(link));
  }
});

test("a sound link is its own and only reading", () => {
  fc.assert(
    fc.property(view, fc.constantFrom(...golden), (seen, { payload }) => {
      const link = encodeLink({ ...seen, parks: payload });
      expect(linkReadings(link)).toEqual([link]);
      const { parks: _, ...bare } = seen;
      expect(linkReadings(encodeLink(bare))).toEqual([encodeLink(bare)]);
    }),
  );
});

test.each([
  "q=100%25&map=12/39.89/116.12",
  "q=a%2520b",
  "q=a%26park%3Dx&utm_source=chat",
  "map=12%2F39.89%2F116.12&park=mentougou",
  "src=https%3A%2F%2Fdata.example.org%2Fx%20y.kml",
  "park=mentougou&d=BAKSAu-Nyw&utm_source=chat",
  "gid=0",
])("what may look garbled and is not stays as it is: %s", (fragment) => {
  expect(linkReadings(fragment)).toEqual([fragment]);
});

test("whatever stands in the address, it has a few readings, and nothing is thrown", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("&amp;", "%25", "%26", "=3D", "\n> ", "&d=", "&map=", "d=BCv-", "%", "&#x"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const readings = linkReadings(pieces.join(""));
      expect(readings.length).toBeGreaterThan(0);
      expect(readings.length).toBeLessThanOrEqual(25);
    }),
    { numRuns: 300 },
  );
});

// Time with the square of the length would be minutes.
test.each([
  " ",
  ">",
  "=",
  "%3E",
  "%25",
  "&",
  "&amp;",
  "\n",
  "&d=",
  "...",
  "&src=",
  "\u00ad",
  "=\n",
])("a text of nothing but %j is soon read", (piece) => {
  const junk = piece.repeat(60_000 / piece.length);
  for (const text of [junk, `park=${junk}x`, `src=${junk}x`, `d=B${junk}`])
    expect(linkReadings(text).length).toBeLessThanOrEqual(25);
});
