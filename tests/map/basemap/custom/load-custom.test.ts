import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { archiveStyle } from "../../../../src/map/basemap/custom/archive-style.ts";
import { loadCustomBasemap } from "../../../../src/map/basemap/custom/load-custom.ts";
import { paletteOf } from "../../../../src/map/symbology/palette.ts";
import { readRemoteAddress } from "../../../../src/share/remote-address.ts";
import { languageFacts } from "../../../../src/words/format/languages.ts";
import { archiveBytes } from "../../../support/archive.ts";

const look = { palette: paletteOf("light"), labels: languageFacts("zh").mapLabels };
const STYLE_URL = "https://tiles.example.org/style.json";
const ARCHIVE_URL = "https://tiles.example.org/town.pmtiles";

const GROUND = { id: "ground", type: "background" };
const ROADS = { id: "roads", type: "line", source: "town", "source-layer": "roads" };
const STYLE = {
  version: 8,
  sources: { town: { type: "vector", url: "https://tiles.example.org/town.json" } },
  layers: [GROUND, ROADS],
};
const TILEJSON = {
  tilejson: "3.0.0",
  tiles: ["https://tiles.example.org/{z}/{x}/{y}.pbf"],
  attribution: "<b>Town</b>",
};

/** What hosts answer, by address; any other refuses as browsers tell it. */
let answers: Record<string, (request: Headers) => Response>;
let asked: string[];

beforeEach(() => {
  answers = {
    [STYLE_URL]: () => Response.json(STYLE),
    "https://tiles.example.org/town.json": () => Response.json(TILEJSON),
  };
  asked = [];
  vi.stubGlobal("fetch", (url: string, options: RequestInit = {}) => {
    asked.push(url);
    const answer = answers[url]?.(new Headers(options.headers));
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError("Failed to fetch"));
  });
});
afterEach(() => vi.unstubAllGlobals());

const load = (address: string, hosts = ["tiles.example.org"]) =>
  loadCustomBasemap(
    { address, hosts },
    { ...look, readAddress: readRemoteAddress, signal: new AbortController().signal },
  );
const problemOf = async (address: string, hosts?: string[]) => {
  const answer = await load(address, hosts);
  return answer.ok ? undefined : answer.problem;
};

describe("a style", () => {
  test("comes with the tiles that its TileJSON names, and with whose data they are", async () => {
    const answer = await load(STYLE_URL);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        style: { sources: { "street:town": { type: "vector", tiles: TILEJSON.tiles } } },
        credits: "Town",
        leftOut: [],
      },
    });
  });

  test("is not asked for before the user has agreed to its host", async () => {
    expect(await problemOf(STYLE_URL, [])).toEqual({
      kind: "asks-more",
      hosts: ["tiles.example.org"],
    });
    expect(asked).toEqual([]);
  });

  test("names further hosts before they are asked, those of its TileJSON, too", async () => {
    answers[STYLE_URL] = () =>
      Response.json({ ...STYLE, glyphs: "https://fonts.example/{fontstack}/{range}.pbf" });
    answers["https://tiles.example.org/town.json"] = () =>
      Response.json({ ...TILEJSON, tiles: ["https://a.example/{z}/{x}/{y}"] });
    expect(await problemOf(STYLE_URL)).toEqual({ kind: "asks-more", hosts: ["fonts.example"] });
    expect(asked).toEqual([STYLE_URL]);
    expect(await problemOf(STYLE_URL, ["tiles.example.org", "fonts.example"])).toEqual({
      kind: "asks-more",
      hosts: ["a.example"],
    });
    expect(asked.filter((url) => !url.startsWith("https://tiles.example.org/"))).toEqual([]);
  });

  test("is drawn without icons and letters that cannot be had, and says so", async () => {
    answers[STYLE_URL] = () =>
      Response.json({
        ...STYLE,
        sprite: "https://tiles.example.org/sprite",
        glyphs: "https://tiles.example.org/fonts/{fontstack}/{range}.pbf",
        layers: [
          ...STYLE.layers,
          {
            ...ROADS,
            id: "names",
            type: "symbol",
            layout: { "text-font": ["Noto Sans Regular"] },
          },
        ],
      });
    const answer = await load(STYLE_URL);
    expect(asked).toContain("https://tiles.example.org/sprite.json");
    expect(asked).toContain("https://tiles.example.org/fonts/Noto%20Sans%20Regular/0-255.pbf");
    expect(answer).toMatchObject({
      ok: true,
      value: {
        leftOut: [
          { part: "sprite", names: [] },
          { part: "glyphs", names: [] },
        ],
      },
    });
    expect(answer.ok && answer.value.style).not.toHaveProperty("sprite");
    expect(answer.ok && answer.value.style).not.toHaveProperty("glyphs");
  });

  test.each([
    ["a page", () => new Response("<!doctype html>"), { kind: "not-a-basemap" }],
    ["TileJSON", () => Response.json(TILEJSON), { kind: "not-a-basemap" }],
    [
      "nothing",
      () => new Response("", { status: 404 }),
      { kind: "status", host: "tiles.example.org", status: 404 },
    ],
    [
      "very much",
      () => new Response("{}", { headers: { "content-length": "6000000" } }),
      { kind: "too-large", limitBytes: 5_000_000 },
    ],
    [
      "a style of which nothing is left",
      () => Response.json({ ...STYLE, layers: [{ id: "x", type: "custom" }] }),
      { kind: "nothing-to-draw", names: [] },
    ],
  ])("whose host answers with %s is told as such", async (_what, answer, problem) => {
    answers[STYLE_URL] = answer;
    expect(await problemOf(STYLE_URL)).toEqual(problem);
  });

  test("whose host does not let other sites read is told as such", async () => {
    expect(await problemOf("https://tiles.example.org/other.json")).toEqual({
      kind: "refused",
      host: "tiles.example.org",
    });
  });
});

const bytesOf = (archive: Uint8Array) => (request: Headers) => {
  const [, first = 0, last = 0] = /bytes=(\d+)-(\d+)/.exec(request.get("range") ?? "") ?? [];
  const part = archive.slice(Number(first), Number(last) + 1);
  return new Response(part, { status: 206, headers: { "content-length": `${part.length}` } });
};

describe("an archive", () => {
  test("is drawn plainly by the names of its layers", async () => {
    answers[ARCHIVE_URL] = bytesOf(archiveBytes("world"));
    const answer = await load(ARCHIVE_URL);
    expect(answer.ok && answer.value.style.sources).toEqual({
      "street:archive": { type: "vector", url: `pmtiles://${ARCHIVE_URL}` },
    });
    expect(answer.ok && answer.value.credits).toContain("Natural Earth");
    expect(asked.every((url) => url === ARCHIVE_URL)).toBe(true);
  });

  test("of pictures is told as such", async () => {
    // Byte 99 of the header is the type of the tiles, and 2 stands for PNG: PMTiles version 3, section 3.3.
    const pictures = new Uint8Array(archiveBytes("world"));
    pictures[99] = 2;
    answers[ARCHIVE_URL] = bytesOf(pictures);
    expect(await problemOf(ARCHIVE_URL)).toEqual({ kind: "not-vector" });
  });

  test.each([
    [
      "no archive",
      () => new Response(new Uint8Array(20_000).fill(65), { status: 206 }),
      "not-a-basemap",
    ],
    ["the whole file", () => new Response(new Uint8Array(20_000)), "no-ranges"],
    ["nothing", () => new Response("", { status: 403 }), "status"],
  ])("whose host answers with %s is told as such", async (_what, answer, kind) => {
    answers[ARCHIVE_URL] = answer;
    expect(await problemOf(ARCHIVE_URL)).toMatchObject({ kind });
  });
});

describe("the plain style of an archive", () => {
  // https://openmaptiles.org/schema/ and https://docs.protomaps.com/basemaps/layers
  const OPEN_MAP_TILES =
    "water waterway landcover landuse park boundary aeroway transportation building water_name transportation_name place housenumber poi";
  const PROTOMAPS = "boundaries buildings earth landcover landuse places pois roads water";
  const styleFor = (layers: string) => archiveStyle(ARCHIVE_URL, layers.split(" "), look);

  test.each([OPEN_MAP_TILES, PROTOMAPS])("draws land, water, roads and names of %s", (layers) => {
    const style = styleFor(layers)!;
    expect(validateStyleMin(style)).toEqual([]);
    const types = new Set(style.layers.map(({ type }) => type));
    expect([...types].toSorted()).toEqual(["background", "fill", "line", "symbol"]);
    expect(new Set(style.layers.map(({ id }) => id)).size).toBe(style.layers.length);
    expect(style.layers.every(({ id }) => id.startsWith("street:"))).toBe(true);
  });

  test("asks for names in the user's language", () => {
    expect(JSON.stringify(styleFor(PROTOMAPS))).toContain('["get","name:zh-Hans"]');
  });

  test("is none where nobody here knows the layers", () => {
    expect(styleFor("cadastre trees")).toBeUndefined();
  });
});
