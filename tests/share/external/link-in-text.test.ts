import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  EXTERNAL_LIMITS,
  type ExternalMapLink,
} from "../../../src/share/external/external-link.ts";
import { fileAddressIn, readLinkIn } from "../../../src/share/external/link-in-text.ts";

const GOOGLE = "https://www.google.com/maps/@48.2,16.37,15z";
const OSM = "https://www.openstreetmap.org/#map=15/48.2/16.37";

/** Where a place is, on the Earth and on the screen. */
function viewOf(link: ExternalMapLink | undefined) {
  if (link?.kind !== "place") throw new Error(`no place: ${JSON.stringify(link)}`);
  return [...link.position, link.zoom];
}

// Maps of 512 px at zoom 0 are a level behind those of 256 px: zoom 15 of both services is 14.
describe.each([GOOGLE, OSM, GOOGLE.slice("https://".length)])("in a message, %s", (link) => {
  test.each([
    ["words about it", (it: string) => `Look at this: ${it} thanks`],
    ["a full stop behind it", (it: string) => `It is at ${it}.`],
    ["an exclamation behind it", (it: string) => `It is at ${it}!!`],
    ["a full-width stop behind it", (it: string) => `在这里：${it}。谢谢`],
    ["a full-width comma behind it", (it: string) => `${it}，快来看`],
    ["angle brackets", (it: string) => `See <${it}>, please`],
    ["nothing but angle brackets", (it: string) => `<${it}>`],
    ["parentheses", (it: string) => `The gate (${it}) is closed.`],
    ["full-width parentheses", (it: string) => `大门（${it}）已关`],
    ["corner brackets", (it: string) => `「${it}」`],
    ["quotation marks", (it: string) => `She wrote “${it}”, and "${it}"`],
    ["a Markdown link", (it: string) => `[the **gate**](${it}).`],
    ["a Markdown link with a title", (it: string) => `[大门](${it} "Gate")`],
    ["a Markdown link that names itself", (it: string) => `[${it}](${it})`],
    ["bold type", (it: string) => `**${it}**`],
    ["lines of its own", (it: string) => `Hello,\nlook:\n\n${it}\n\nBye, A.`],
    ["a blank before it", (it: string) => ` ${it}`],
  ])("is read with %s", (_, about) => {
    const read = readLinkIn(about(link));
    expect(viewOf(read?.link)).toEqual([16.37, 48.2, 14]);
    expect(read?.written).toBe(link);
  });
});

test.each([
  `【看这里】维也纳${GOOGLE}快来`,
  `thanks${GOOGLE}快来看`,
  `看${GOOGLE.slice("https://".length)}快来看`,
])("words that are written on to a link are not part of it: %s", (text) => {
  expect(viewOf(readLinkIn(text)?.link)).toEqual([16.37, 48.2, 14]);
});

test.each([
  ["到 https://uri.amap.com/marker?position=2.3,48.9&name=天安门 看看", "天安门"],
  ["到 https://uri.amap.com/marker?name=A座大厅&position=2.3,48.9 看看", "A座大厅"],
  ["https://www.google.com/maps/place/天安门/@48.9,2.3,15z ，看", "天安门"],
  ["see https://www.google.com/maps?q=48.9,2.3(Gate), then come", "Gate"],
])("a name in a link is part of it, whatever its letters: %s", (text, label) => {
  expect(readLinkIn(text)?.link).toMatchObject({ position: [2.3, 48.9], label });
});

// The README of coordtransform: GCJ-02 116.404, 39.915 is WGS 84 116.397755, 39.913596, to a metre or two.
test("what Amap's app shares is read on GCJ-02", () => {
  const text =
    "【高德地图】天安门 https://uri.amap.com/marker?position=116.404,39.915 点击链接查看";
  const [lon, lat] = viewOf(readLinkIn(text)?.link);
  expect(lon).toBeCloseTo(116.3977555, 4);
  expect(lat).toBeCloseTo(39.9135957, 4);
});

test.each([
  ["https://atlas.example/#park=mentougou", "park=mentougou"],
  [
    "https://atlas.example/a/?x=1#map=12/39.89/116.12&q=%E5%8C%97&d=1AbC-_9_",
    "map=12/39.89/116.12&q=%E5%8C%97&d=1AbC-_9_",
  ],
])("a link of the atlas in a message is read to its last letter: %s", (link, fragment) => {
  for (const text of [`Have a look: ${link}, and tell me`, `（${link}）。`, `看${link}快来看`]) {
    expect(readLinkIn(text)?.link).toEqual({ kind: "atlas", fragment });
  }
});

test("a geo: URI in a message is a place", () => {
  expect(readLinkIn("I am at geo:48.2,16.37;u=35. Come!")?.link).toMatchObject({
    position: [16.37, 48.2],
    service: "geo",
  });
});

test("the first link that means something is taken, not one before it that means nothing", () => {
  const text = `https://example.com/news https://maps.app.goo.gl/abc (or ${OSM}) ${GOOGLE}`;
  expect(readLinkIn(text)).toMatchObject({ link: { service: "openstreetmap" }, written: OSM });
});

test.each([
  ["【高德地图】天安门 https://surl.amap.com/abc123，点击查看", "amap"],
  ["Look: https://maps.app.goo.gl/abcDEF123?g_st=ic.", "google"],
  ["我在这里：https://j.map.baidu.com/ab/cde快来", "baidu"],
  ["[here](https://maps.apple/p/abc)", "apple"],
])("a short link in a message is told to be one: %s", (text, service) => {
  expect(readLinkIn(text)?.link).toEqual({ kind: "nowhere", service, reason: "short-link" });
});

test("a link whose blanks are not encoded is still read as a whole", () => {
  const link = "https://www.google.com/maps/place/Eiffel Tower/@48.8583701,2.2919064,17z";
  expect(readLinkIn(link)?.link).toMatchObject({ label: "Eiffel Tower" });
});

test.each([
  "",
  "Mentougou",
  "see https://example.com/maps/@48.2,16.37,15z",
  "user@maps.example/x",
  "https://",
  "http://[",
])("%j has no link of a map in it", (text) => {
  expect(readLinkIn(text)).toBeUndefined();
});

test.each([
  [
    "The parks: https://data.example.org/a/parks.geojson.",
    "https://data.example.org/a/parks.geojson",
  ],
  ["（https://data.example.org/parks.kml?v=2）", "https://data.example.org/parks.kml?v=2"],
  ["https://example.org/news.html https://example.org/p.ZIP", "https://example.org/p.ZIP"],
  ["http://example.org/parks.kml", undefined],
  ["https://example.org/?file=parks.kml", undefined],
])("of %j the address of a file is %s", (text, address) => {
  expect(fileAddressIn(text)).toBe(address);
});

// A parser that took time with the square of the length would take minutes; the machine may be busy.
test.each([
  ["openings of links", "https://"],
  ["hosts", "a.a-"],
  ["hosts that end", "aa.bb/"],
  ["brackets that open", "https://www.google.com/maps?q=" + "(".repeat(4000) + " "],
  ["brackets that close", "https://a/)"],
  ["Markdown", "[a](https://www.google.com/maps/"],
  ["blanks in a search", `https://www.google.com/maps/search/${"+".repeat(4000)}x `],
  ["line ends in a search", `https://www.google.com/maps?q=${"(".repeat(3900)}%0A `],
  ["keys", "https://atlas.example/#map=1/2/3&a=b&"],
  ["words written on", "https://uri.amap.com/marker?a天"],
  ["pins", "https://www.google.com/maps/data=!2d1!3d1!4d"],
])("a long text of %s is read in no time", (_, piece) => {
  const text = piece.repeat(EXTERNAL_LIMITS.textCharacters / piece.length + 1);
  const started = performance.now();
  readLinkIn(text.slice(0, EXTERNAL_LIMITS.textCharacters));
  readLinkIn(text.slice(0, EXTERNAL_LIMITS.textCharacters).trim().replaceAll(" ", ""));
  fileAddressIn(text.slice(0, EXTERNAL_LIMITS.textCharacters));
  expect(performance.now() - started).toBeLessThan(5000);
});

test("texts beyond the limit, and links beyond the number of links, are not looked at", () => {
  const { linksInText, textCharacters } = EXTERNAL_LIMITS;
  const others = (count: number) => "https://example.com/ ".repeat(count);
  expect(readLinkIn(others(linksInText - 1) + OSM)?.written).toBe(OSM);
  expect(readLinkIn(others(linksInText) + OSM)).toBeUndefined();
  expect(readLinkIn(`${"x ".repeat(textCharacters / 2)}${OSM}`)).toBeUndefined();
});

test("whatever stands about a link, reading it never throws", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(GOOGLE, OSM, "https://", "geo:1,", "](", "（", "。", "(", ")", "天"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const read = readLinkIn(text);
      expect(read === undefined || text.includes(read.written)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
