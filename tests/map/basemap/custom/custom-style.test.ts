import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cleanAddress,
  customStyle,
  plainText,
} from "../../../../src/map/basemap/custom/custom-style.ts";
import { readRemoteAddress } from "../../../../src/share/remote-address.ts";

const BASE = new URL("https://tiles.example.org/styles/town.json");
const clean = (text: unknown) => cleanAddress(text, BASE, readRemoteAddress)?.href;
const read = (style: Readonly<Record<string, unknown>>) =>
  customStyle({ version: 8, sources: {}, layers: [], ...style }, BASE, readRemoteAddress);

const TOWN = { type: "vector", tiles: ["https://tiles.example.org/{z}/{x}/{y}.pbf"] };
const GROUND = { id: "ground", type: "background", paint: { "background-color": "#eee" } };
const ROADS = { id: "roads", type: "line", source: "town", "source-layer": "roads" };

describe("the addresses of a style", () => {
  test.each([
    ["https://tiles.example.org/{z}/{x}/{y}.pbf", "https://tiles.example.org/{z}/{x}/{y}.pbf"],
    ["../fonts/{fontstack}/{range}.pbf", "https://tiles.example.org/fonts/{fontstack}/{range}.pbf"],
    ["//other.example/{z}", "https://other.example/{z}"],
    ["https://a.example/{z}?key=1", "https://a.example/{z}?key=1"],
    ["pmtiles://https://a.example/town.pmtiles", "pmtiles://https://a.example/town.pmtiles"],
  ])("%s is asked as %s", (text, href) => {
    expect(clean(text)).toBe(href);
  });

  test.each([
    ["without encryption", "http://tiles.example.org/{z}"],
    ["this machine", "https://localhost/{z}"],
    ["this machine, as a number", "https://0x7f.1/{z}"],
    ["a private network", "https://192.168.1.1/{z}"],
    ["an archive in a private network", "pmtiles://https://10.0.0.1/a.pmtiles"],
    ["a host that a template makes", "https://10.0.0.{z}/tile"],
    ["a host that a template makes whole", "https://{prefix}.example.org/tile"],
    ["with a password", "https://a:b@tiles.example.org/{z}"],
    ["another protocol", "mapbox://mapbox.streets"],
    ["a script", "javascript:alert(1)"],
    ["data", "data:application/json,{}"],
    ["a big layer of the user's", "own-layer://1/{z}/{x}/{y}"],
    ["no text", 7],
    ["nothing", undefined],
  ])("%s is never asked", (_what, text) => {
    expect(clean(text)).toBeUndefined();
  });
});

describe("a style of somebody else's", () => {
  test("keeps its layers in their order, under ids that are none of ours", () => {
    const { style, hosts, leftOut } = read({
      sources: { town: TOWN },
      layers: [GROUND, { ...ROADS, metadata: { secret: 1 } }],
    });
    expect(style.layers.map(({ id }) => id)).toEqual(["street:ground", "street:roads"]);
    expect(style.layers[1]).not.toHaveProperty("metadata");
    expect(Object.keys(style.sources)).toEqual(["street:town"]);
    expect(hosts).toEqual(["tiles.example.org"]);
    expect(leftOut).toEqual([]);
  });

  test("tells every host that it has the map ask", () => {
    const { hosts } = read({
      sources: { town: TOWN, other: { type: "raster", url: "https://raster.example/t.json" } },
      sprite: "https://icons.example/sprite",
      glyphs: "https://fonts.example/{fontstack}/{range}.pbf",
    });
    expect(hosts.toSorted()).toEqual([
      "fonts.example",
      "icons.example",
      "raster.example",
      "tiles.example.org",
    ]);
  });

  test("loses sources of other kinds and hidden hosts, with their layers", () => {
    const { style, hosts, leftOut } = read({
      sources: {
        town: TOWN,
        film: { type: "video", urls: ["https://beacon.example/a.mp4"], coordinates: [] },
        picture: { type: "image", url: "https://beacon.example/a.png", coordinates: [] },
        inner: { type: "geojson", data: "https://192.168.0.1/secrets.json" },
        constructor: { type: "constructor" },
        half: { type: "vector", tiles: ["https://tiles.example.org/{z}", "http://10.0.0.1/{z}"] },
      },
      layers: [ROADS, { id: "x", type: "raster", source: "picture" }],
    });
    expect(Object.keys(style.sources)).toEqual(["street:town"]);
    expect(style.layers).toHaveLength(1);
    expect(hosts).toEqual(["tiles.example.org"]);
    expect(leftOut).toEqual([
      { part: "sources", names: ["film", "picture", "inner", "constructor", "half"] },
      { part: "layers", names: ["x"] },
    ]);
  });

  test("has no say in where the map looks, in its shape, its terrain and its fonts", () => {
    const { style, leftOut } = read({
      center: [0, 0],
      zoom: 3,
      projection: { type: "globe" },
      terrain: { source: "town" },
      sky: {},
      transition: { duration: 100_000 },
      "font-faces": { Evil: "https://beacon.example/f.woff2" },
      metadata: { "maputnik:renderer": "x" },
    });
    expect(Object.keys(style).toSorted()).toEqual(["layers", "sources", "version"]);
    expect(leftOut).toEqual([{ part: "terrain", names: [] }]);
  });

  test("loses layers with mistakes, those that take part twice, and none besides", () => {
    const { style, leftOut } = read({
      sources: { town: TOWN },
      layers: [
        GROUND,
        { ...ROADS, id: "wrong", paint: { "line-width": ["no-such-expression"] } },
        { id: "custom", type: "custom", source: "town" },
        ROADS,
        { ...ROADS, paint: { "line-color": "#f00" } },
        { id: "nowhere", type: "line", source: "gone" },
        { ref: "roads", id: "old" },
        null,
      ],
    });
    expect(style.layers.map(({ id }) => id)).toEqual(["street:ground", "street:roads"]);
    expect(leftOut).toEqual([
      { part: "layers", names: ["roads", "nowhere", "old", "wrong", "custom"] },
    ]);
  });

  test("loses letters whose address is no template", () => {
    const { style, leftOut } = read({ glyphs: "https://fonts.example/one.pbf" });
    expect(style).not.toHaveProperty("glyphs");
    expect(leftOut).toEqual([{ part: "glyphs", names: [] }]);
  });

  test("is sound for the engine, whatever comes", () => {
    const layer = fc.record(
      {
        id: fc.oneof(fc.string(), fc.constantFrom("__proto__", "parks", "roads")),
        type: fc.constantFrom("line", "fill", "symbol", "circle", "background", "constructor"),
        source: fc.constantFrom("town", "gone", "__proto__"),
        "source-layer": fc.string(),
        filter: fc.jsonValue(),
        layout: fc.jsonValue(),
        paint: fc.jsonValue(),
        minzoom: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(layer, fc.jsonValue())), fc.jsonValue(), (layers, rest) => {
        const { style } = read({ sources: { town: TOWN, odd: rest }, layers, sprite: rest });
        expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
        expect(style.layers.every(({ id }) => id.startsWith("street:"))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['<a href="https://osm.org" onclick="x()">&copy; OpenStreetMap</a>', "© OpenStreetMap"],
  ["<img src=x onerror=alert(1)>City <b>of</b> Town", "City of Town"],
  ["&#169; A &amp; B &unknown;", "© A & B &unknown;"],
  [undefined, ""],
  ["x".repeat(5000), "x".repeat(200)],
])("the attribution %s is written as %s", (html, text) => {
  expect(plainText(html)).toBe(text);
});
