import type { Characters } from "./characters.ts";
import { unicodeRanges } from "./ranges.ts";

/** A font file to be cut out of a larger one. */
export interface FontFile {
  readonly file: string;
  readonly source: string;
  /** Characters to keep; all when undefined. */
  readonly text?: string;
  /** One weight, or the least and the greatest of a variable file. */
  readonly weight: number | readonly [least: number, greatest: number];
  readonly unicodeRange: readonly string[];
  /** OpenType features to keep. The map draws letter by letter and uses none. */
  readonly features: readonly string[];
  /** Families that use the file: "page" is the interface, others are names of `text-font`. */
  readonly families: readonly Family[];
}

/** The family of the interface, and the names that `text-font` may use. */
export type Family =
  | "page"
  | "Map Sans"
  | "Map Sans Medium"
  | "Map Sans Semibold"
  | "Map Sans Italic";

/** What Latin text of the interface needs: kerning, marks, tabular figures, forms for capitals. */
const TEXT_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "tnum", "case"];

/** As fontsource slices Inter: https://fontsource.org/docs/getting-started/subsets */
const LATIN = [
  "U+0000-00FF",
  "U+0131",
  "U+0152-0153",
  "U+02BB-02BC",
  "U+02C6",
  "U+02DA",
  "U+02DC",
  "U+0304",
  "U+0308",
  "U+0329",
  "U+2000-206F",
  "U+20AC",
  "U+2122",
  "U+2191",
  "U+2193",
  "U+2212",
  "U+2215",
  "U+FEFF",
  "U+FFFD",
];
const LATIN_EXTENDED = [
  "U+0100-0130",
  "U+0132-0151",
  "U+0154-02BA",
  "U+1E00-1E9F",
  "U+1EF2-1EFF",
  "U+20A0-20AB",
  "U+20AD-20C0",
];

/** Everything in the CJK blocks that has no file of its own. */
const CHINESE = ["U+3000-303F", "U+3400-4DBF", "U+4E00-9FFF", "U+F900-FAFF", "U+FF00-FFEF"];

const charactersFrom = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Letters of western European names, with the marks of figures and sentences. */
const MAP_LATIN =
  charactersFrom(0x20, 0x7e) + charactersFrom(0xa0, 0xff) + "ıŒœ–—‘’“”…′″\u2009\u202f\u2060‹›€™↑↓−";
const MAP_EXTENDED = charactersFrom(0x100, 0x17f) + "ƠơƯưǍǎǏǐǑǒǓǔǦǧȘșȚțʻʼƏəǝ";

const MAP_WEIGHTS = [
  { name: "400", family: "Map Sans", weight: 400, source: "normal" },
  { name: "550", family: "Map Sans Medium", weight: 550, source: "normal" },
  { name: "650", family: "Map Sans Semibold", weight: 650, source: "normal" },
  { name: "italic", family: "Map Sans Italic", weight: 400, source: "italic" },
] as const;

const interfaceFiles: readonly FontFile[] = [
  {
    file: "inter.woff2",
    source: "inter-latin-wght-normal.woff2",
    weight: [400, 700],
    unicodeRange: LATIN,
    features: TEXT_FEATURES,
    families: ["page"],
  },
  {
    file: "inter-extended.woff2",
    source: "inter-latin-ext-wght-normal.woff2",
    weight: [400, 700],
    unicodeRange: LATIN_EXTENDED,
    features: TEXT_FEATURES,
    families: ["page"],
  },
];

const mapFiles: readonly FontFile[] = MAP_WEIGHTS.flatMap(({ name, family, weight, source }) => [
  {
    file: `map-${name}.woff2`,
    source: `inter-latin-wght-${source}.woff2`,
    text: MAP_LATIN,
    weight,
    unicodeRange: unicodeRanges(MAP_LATIN),
    features: [],
    families: [family],
  },
  ...(source === "italic"
    ? []
    : [
        {
          file: `map-${name}-extended.woff2`,
          source: "inter-latin-ext-wght-normal.woff2",
          text: MAP_EXTENDED,
          weight,
          unicodeRange: unicodeRanges(MAP_EXTENDED),
          features: [],
          families: [family],
        },
      ]),
]);

/** Chinese has two weights: the interface and the map share the files. */
const CHINESE_WEIGHTS = [
  { weight: 400, families: ["Map Sans", "Map Sans Italic"] },
  { weight: 600, families: ["Map Sans Medium", "Map Sans Semibold"] },
] as const;

const BOTH = ["page", "map"];

function chineseFiles({ cited, home, prose, english, world }: Characters): FontFile[] {
  const slices = [
    { name: "cited", characters: cited, unicodeRange: unicodeRanges(cited), on: BOTH },
    { name: "home", characters: home, unicodeRange: unicodeRanges(home), on: BOTH },
    { name: "prose", characters: prose, unicodeRange: unicodeRanges(prose), on: ["page"] },
    // After those that have its characters too: of overlapping faces a browser takes the last (CSS Fonts 4, section 5.2).
    { name: "english", characters: english, unicodeRange: unicodeRanges(english), on: ["page"] },
    // Last, so that the map looks here for what no file before has.
    { name: "world", characters: world, unicodeRange: CHINESE, on: ["map"] },
  ];
  return slices.flatMap(({ name, characters, unicodeRange, on }) =>
    CHINESE_WEIGHTS.map(({ weight, families }) => ({
      file: `han-${name}-${weight}.woff2`,
      source: `noto-sans-sc-${weight}.woff2`,
      text: [...characters].toSorted().join(""),
      weight,
      unicodeRange,
      features: [],
      families: [
        ...(on.includes("page") ? (["page"] as const) : []),
        ...(on.includes("map") ? families : []),
      ],
    })),
  );
}

/** Every font file of the atlas. */
export const fontFiles = (characters: Characters): readonly FontFile[] => [
  ...interfaceFiles,
  ...mapFiles,
  ...chineseFiles(characters),
];
