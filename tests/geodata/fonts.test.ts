import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { beforeAll, expect, test } from "vitest";
import { collectCharacters } from "../../geodata/fonts/characters.ts";
import { MAP_FACES } from "../../geodata/fonts/faces.ts";
import { packRanges, unicodeRanges, unpackRanges } from "../../geodata/fonts/ranges.ts";
import { readTable } from "../../geodata/basemap/input.ts";

/** Code points that a font file has glyphs for: its `cmap`, formats 4 and 12 of the OpenType specification. */
async function codePointsOf(file: URL): Promise<Set<number>> {
  const sfnt = await subsetFont(readFileSync(file), undefined, {
    targetFormat: "sfnt",
    keepAllGlyphs: true,
  });
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const record = tables.find((at) => view.getUint32(at) === 0x63_6d_61_70)!;
  const cmap = view.getUint32(record + 8);
  const points = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 8 + index * 8);
    for (const [first, last] of runsOf(view, at)) {
      for (let point = first; point <= last; point++) points.add(point);
    }
  }
  return points;
}

function runsOf(view: DataView, at: number): [first: number, last: number][] {
  if (view.getUint16(at) === 12) {
    return Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
      const group = at + 16 + index * 12;
      return [view.getUint32(group), view.getUint32(group + 4)];
    });
  }
  if (view.getUint16(at) !== 4) return [];
  const segments = view.getUint16(at + 6) / 2;
  return Array.from({ length: segments }, (_, index) => [
    view.getUint16(at + 16 + segments * 2 + index * 2),
    view.getUint16(at + 14 + index * 2),
  ]);
}

const inRange = (point: number, ranges: readonly string[]): boolean =>
  ranges.some((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return point >= first && point <= last;
  });

const glyphs = new Map<string, Set<number>>();

beforeAll(async () => {
  const urls = new Set(Object.values(MAP_FACES).flatMap((faces) => faces.map((face) => face.url)));
  for (const url of urls) glyphs.set(url, await codePointsOf(new URL(url)));
}, 60_000);

/** Characters for which the file that MapLibre picks, the first whose range has them, has no glyph. */
const without = (family: string, text: Iterable<string>): string[] =>
  [...new Set(text)].filter((character) => {
    const point = character.codePointAt(0)!;
    const face = MAP_FACES[family]!.find((each) => inRange(point, each["unicode-range"]));
    return !face || !glyphs.get(face.url)?.has(point);
  });

/** In names of small places and in a traditional name, and not in Noto Sans SC's simplified subset: the browser's own font draws them. */
const WITHOUT_GLYPH = new Set("崙凓筿橿栃畠萠阇");

test("every Chinese character of the interface, the parks and the map's names has a glyph; if not, run npm run fonts", () => {
  const all = Object.values(collectCharacters()).flatMap((set) => [...set]);
  expect(all.length).toBeGreaterThan(1000);
  for (const family of Object.keys(MAP_FACES)) {
    expect(without(family, all).filter((each) => !WITHOUT_GLYPH.has(each))).toEqual([]);
  }
});

test("an English page fetches few Chinese characters before a card is open: the last face that has them is small", () => {
  const { english, cited, home, world } = collectCharacters();
  // The switch to Chinese, and the unit of area that English names with its character.
  for (const character of "中文亩") expect(english).toContain(character);
  expect(english.size).toBeLessThan(60);
  const css = readFileSync(new URL("../../geodata/fonts/fonts.css", import.meta.url), "utf8");
  expect(css.indexOf("han-english-400")).toBeGreaterThan(css.lastIndexOf("han-prose-600"));
  const all = [...cited, ...home, ...world];
  expect(new Set(all).size).toBe(all.length);
});

test("the English names of places and countries have a glyph for every letter", () => {
  const names = [
    ...readTable("places.tsv.gz").map((row) => row[5]!),
    ...readTable("countries.tsv").map((row) => row[1]!),
  ];
  for (const family of ["Map Sans", "Map Sans Medium", "Map Sans Semibold"]) {
    expect(without(family, names.join(""))).toEqual([]);
  }
});

test("the style sheet and the map's faces name files that are there, and no Latin text costs much", () => {
  const css = readFileSync(new URL("../../geodata/fonts/fonts.css", import.meta.url), "utf8");
  const files = [...css.matchAll(/url\("\.\/([\w-]+\.woff2)"\)/g)].map(([, file = ""]) => file);
  expect(files).toContain("inter.woff2");
  const sizeOf = (url: URL) => readFileSync(url).length;
  const sizes = files.map((file) =>
    sizeOf(new URL(`../../geodata/fonts/${file}`, import.meta.url)),
  );
  expect(Math.min(...sizes)).toBeGreaterThan(1000);
  const latin = Object.keys(MAP_FACES).map((family) => sizeOf(new URL(MAP_FACES[family]![0]!.url)));
  expect(Math.max(...latin)).toBeLessThan(12_000);
});

test("neighbouring code points become one range", () => {
  expect(unicodeRanges("cabz中")).toEqual(["U+61-63", "U+7A", "U+4E2D"]);
});

test("ranges come out of their packing as they went in", () => {
  const ranges = ["U+20-7E", "U+A0", "U+4E00-4E01", "U+1F600"];
  // 0x20 = w, 0x7E - 0x20 = 94 = 2m, 0xA0 - 0x7E = 34 = y, all in base 36.
  expect(packRanges(ranges)).toMatch(/^w-2m y /);
  expect(unpackRanges(packRanges(ranges))).toEqual(ranges);
});
