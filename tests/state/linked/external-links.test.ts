import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readRemoteAddress } from "../../../src/share/remote-address.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import { looksLikeLink, mayBePlace } from "../../../src/state/catalogue/link-like.ts";
import { createExternalState } from "../../../src/state/linked/external-links.ts";

function page() {
  const done: unknown[][] = [];
  const note =
    (verb: string) =>
    (...values: unknown[]): void =>
      void done.push([verb, ...values]);
  const imports = { addText: note("add"), readAddress: readRemoteAddress };
  const external = createExternalState({
    imports: imports as unknown as Atlas["import"],
    notices: { show: note("show") } as unknown as Atlas["page"]["notices"],
    openLink: note("open"),
  });
  return { done, external };
}

describe("a text that is typed into the search box", () => {
  test.each([
    "https://www.openstreetmap.org/#map=9/51.5/0.05",
    "geo:13.4125,103.8667",
    "uri.amap.com/marker?position=116.4,39.9",
    " www.google.com/maps",
  ])("is a link and not searched for: %s", (text) => {
    expect(looksLikeLink(text)).toBe(true);
    expect(mayBePlace(text)).toBe(true);
  });

  test.each(["Mentougou", "中关村", "AI+", "Park 798", "A/B", "St. Louis", "39.9/116.4"])(
    "is words to search for: %s",
    (text) => {
      expect(looksLikeLink(text)).toBe(false);
    },
  );

  test.each([
    "Look: https://www.openstreetmap.org/#map=9/51.5/0.05 thanks",
    "【高德地图】天安门https://surl.amap.com/abc",
    "thanks surl.amap.com/abc",
    "I am at geo:13.4,103.9",
    "<https://osm.org/go/0EEQjE-->",
    "[map](https://osm.org/go/0EEQjE--)",
  ])("is a message with a link and not searched for: %s", (text) => {
    expect(looksLikeLink(text)).toBe(true);
  });

  test.each([
    "me@maps.example/x",
    '{"link":"https://osm.org/go/0EEQjE--"}',
    "<kml>https://osm.org/go/0EEQjE--</kml>",
    `${"x".repeat(128 * 1024)} https://osm.org/go/0EEQjE--`,
  ])("is no message with a link: %.60s", (text) => {
    expect(looksLikeLink(text)).toBe(false);
  });

  test("may be a position, and the words that it is are searched for too", () => {
    expect(mayBePlace("39.9, 116.4")).toBe(true);
    expect(looksLikeLink("39.9, 116.4")).toBe(false);
    expect(mayBePlace("Mentougou")).toBe(false);
  });
});

describe("a text that is pasted", () => {
  test("is taken as it is where it is no link", async () => {
    const { done, external } = page();
    await external.take("POINT (116.1 39.9)", "pasted text");
    expect(done).toEqual([["add", "POINT (116.1 39.9)", "pasted text"]]);
  });

  test("that is a geo: URI becomes a point", async () => {
    const { done, external } = page();
    await external.take("geo:13.4125,103.8667", "pasted text");
    const [[verb, text, name] = []] = done;
    expect([verb, name]).toEqual(["add", "geo URI"]);
    expect(JSON.parse(text as string)).toEqual({
      type: "Feature",
      properties: { name: "geo URI", link: "geo:13.4125,103.8667", datum_of_link: "WGS84" },
      geometry: { type: "Point", coordinates: [103.8667, 13.4125] },
    });
  });

  test("that is a link of Amap becomes a point on WGS 84, with its name", async () => {
    const { done, external } = page();
    const link = "https://uri.amap.com/marker?position=121.531541859215,31.17530398364597&name=A";
    await external.take(link, "pasted text");
    const feature = JSON.parse(done[0]?.[1] as string) as GeoJSON.Feature<GeoJSON.Point>;
    // eviltransform's own test of its conversion.
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    expect(Math.abs(lon - 121.5272106)).toBeLessThan(1e-5);
    expect(Math.abs(lat - 31.1774276)).toBeLessThan(1e-5);
    const { moved_m: moved, ...others } = feature.properties ?? {};
    expect(others).toEqual({ name: "A", link, datum_of_link: "GCJ02" });
    // Between the two positions by Pythagoras, with 111.32 and 110.86 km a degree: 475 m.
    expect(moved).toBeGreaterThan(450);
    expect(moved).toBeLessThan(500);
  });

  test("that is a pin of Google in China says that its datum is in doubt, and where it would be", async () => {
    const { done, external } = page();
    await external.take("https://www.google.com/maps/place/A/data=!3d39.9!4d116.4", "pasted text");
    const feature = JSON.parse(done[0]?.[1] as string) as GeoJSON.Feature<GeoJSON.Point>;
    expect(feature.properties).toMatchObject({
      name: "A",
      datum_of_link: "GCJ02",
      datum_in_doubt: true,
      lon_lat_if_WGS84: [116.4, 39.9],
    });
    expect(feature.properties?.["moved_m"]).toBeGreaterThan(400);
  });

  test.each([
    ["39,89; 116,12", [116.12, 39.89]],
    // Open Location Code's README.
    ["8FVC9G8F+6X", [8.524997, 47.36559]],
  ])("that no format reads but is one position becomes a point: %s", async (text, position) => {
    const { done, external } = page();
    await external.take(text, "pasted text");
    const feature = JSON.parse(done[0]?.[1] as string) as GeoJSON.Feature<GeoJSON.Point>;
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    expect(Math.abs(lon - (position[0] ?? 0))).toBeLessThan(1e-4);
    expect(Math.abs(lat - (position[1] ?? 0))).toBeLessThan(1e-4);
    expect(feature.properties).toEqual({ name: text });
  });

  test.each(["POINT (116.1 39.9)", "39.9, 116.4", "geo:lat,geo:long\n39.9,116.4", "[116.1, 39.9]"])(
    "that a format reads is left to it: %j",
    async (text) => {
      const { done, external } = page();
      await external.take(text, "pasted text");
      expect(done).toEqual([["add", text, "pasted text"]]);
    },
  );

  test("that is the address of a file is asked about, whatever follows its #", async () => {
    const { done, external } = page();
    await external.take("https://data.example.org/x.geojson#map=5/40/116", "pasted text");
    expect(external.asked()?.hostname).toBe("data.example.org");
    expect(done).toEqual([]);
  });

  test("that carries GeoJSON is that GeoJSON", async () => {
    const { done, external } = page();
    const point = '{"type":"Point","coordinates":[1,2]}';
    const data = encodeURIComponent(point);
    await external.take(`https://geojson.io/#data=data:application/json,${data}`, "pasted text");
    expect(done).toEqual([["add", point, "geojson.io"]]);
  });

  test("that is a short link is told to lead nowhere", async () => {
    const { done, external } = page();
    await external.take("https://maps.app.goo.gl/abc", "pasted text");
    expect(done).toEqual([
      ["show", { kind: "link-nowhere", service: "google", reason: "short-link" }],
    ]);
  });

  test("that is a link of an atlas is opened", async () => {
    const { done, external } = page();
    await external.take("https://atlas.example/#park=mentougou", "pasted text");
    expect(done).toEqual([["open", { kind: "atlas", fragment: "park=mentougou" }]]);
  });
});

describe("a message that is pasted", () => {
  const PIN = "https://www.openstreetmap.org/?mlat=48.2&mlon=16.37";

  test.each([
    `Look at this: ${PIN}, it is new`,
    `Hello, all\nlook, here:\n${PIN}\nBye, A.`,
    `【地图】大门（${PIN}）。`,
    `<${PIN}>`,
    `[the gate](${PIN})`,
    `The gate\t${PIN}`,
  ])("gives the place of its link, and none of its words: %j", async (text) => {
    const { done, external } = page();
    await external.take(text, "pasted text");
    const [[verb, feature, name] = []] = done;
    expect([verb, name]).toEqual(["add", "OpenStreetMap"]);
    expect(JSON.parse(feature as string)).toEqual({
      type: "Feature",
      properties: { name: "OpenStreetMap", link: PIN, datum_of_link: "WGS84" },
      geometry: { type: "Point", coordinates: [16.37, 48.2] },
    });
  });

  // The comma of the link must not be taken for one that parts cells.
  test("is none the less one where its lines have a comma each", async () => {
    const { done, external } = page();
    await external.take("Hi, look\nhttps://www.google.com/maps/@48.2,16.37", "pasted text");
    expect(done[0]?.[2]).toBe("Google Maps");
  });

  test.each([
    ["a reply", (link: string) => link.replace(/(.{60})(?=.)/g, "$1\n> ").replace(/^/, "> ")],
    ["lines", (link: string) => link.replace(/(.{72})(?=.)/g, "$1\n")],
    ["HTML", (link: string) => `<a href="${link.replaceAll("&", "&amp;")}">parks</a>`],
    ["Markdown", (link: string) => `[the parks](${link})`],
    ["angle brackets", (link: string) => `<${link}>`],
    ["nothing but encoding", (link: string) => encodeURIComponent(link)],
  ])("that is a link of an atlas in %s opens it", async (_, garble) => {
    const { done, external } = page();
    const golden: { link: string } = JSON.parse(
      readFileSync("tests/fixtures/links/v1/one-park.json", "utf8"),
    );
    const fragment = `map=12.5/39.8923/116.1217&to=tiananmen&d=${golden.link}`;
    await external.take(garble(`https://atlas.example/#${fragment}`), "pasted text");
    expect(done).toMatchObject([["open", { kind: "atlas", fragment }]]);
  });

  test("with a link of an atlas opens it", async () => {
    const { done, external } = page();
    await external.take("看这个：https://atlas.example/#park=mentougou。", "pasted text");
    expect(done).toEqual([["open", { kind: "atlas", fragment: "park=mentougou" }]]);
  });

  test("with a short link says that it leads nowhere", async () => {
    const { done, external } = page();
    await external.take("【高德地图】天安门 https://surl.amap.com/abc，点击查看", "pasted text");
    expect(done).toEqual([
      ["show", { kind: "link-nowhere", service: "amap", reason: "short-link" }],
    ]);
  });

  test("with the address of a file asks about that", async () => {
    const { done, external } = page();
    await external.take("The parks are at https://data.example.org/p.kml.", "pasted text");
    expect(external.asked()?.href).toBe("https://data.example.org/p.kml");
    expect(done).toEqual([]);
  });

  test.each(["Nothing at https://example.com/news, sorry", "No link, just\nsome words"])(
    "without a link that means something is taken as any text is: %j",
    async (text) => {
      const { done, external } = page();
      await external.take(text, "pasted text");
      expect(done).toEqual([["add", text, "pasted text"]]);
    },
  );
});
