import { readdirSync, readFileSync } from "node:fs";
import { WATERS } from "../basemap/features/oceans.ts";
import { AIRPORTS_ZH } from "../basemap/features/named-points.ts";
import { readDivisions } from "../basemap/features/divisions.ts";
import { beijingDistricts } from "../basemap/features/districts.ts";
import { readTable } from "../basemap/input.ts";
import { isInRegion } from "../basemap/geometry/region.ts";
import { toSquare } from "../basemap/geometry/mercator.ts";

const ROOT = new URL("../../", import.meta.url);

/** Characters that a font file has to have; each is in one set only, the first that suits, but for `english` and `prose`. */
export interface Characters {
  /** What a card shows in English too: Chinese names of parks, words quoted in English texts, and sources as they call themselves. */
  readonly cited: ReadonlySet<string>;
  /** The interface and what the first maps name: parks, landmarks, districts, countries, oceans, large cities. */
  readonly home: ReadonlySet<string>;
  /** What is told about parks and landmarks: the page's own. The map has these characters in `world`. */
  readonly prose: ReadonlySet<string>;
  /** Names of all other places, and `prose` once more: the map alone looks here. */
  readonly world: ReadonlySet<string>;
  /** What the English interface itself writes: names of languages and units. Others have these too, but are larger. */
  readonly english: ReadonlySet<string>;
}

/** Chinese punctuation, full-width forms and units that a sentence may need any day. */
const GENERAL =
  "，。、；：？！“”‘’（）《》【】—…·～％＋－／＝０１２３４５６７８９年月日时分秒公里米顷亩平方千万亿元美欧";

const isChinese = (character: string): boolean =>
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character);

const filesUnder = (folder: string, ending: RegExp): URL[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .toSorted()
    .map((name) => new URL(`${folder}${name}`, ROOT));

const chineseIn = (files: readonly URL[]): string[] =>
  files.flatMap((file) => Array.from(readFileSync(file, "utf8"))).filter(isChinese);

/** Names of parks and landmarks: what the map writes of their files. */
function namesIn(folder: string): string[] {
  return filesUnder(folder, /\.geojson$/).flatMap((file) => {
    const names = readFileSync(file, "utf8").match(/"name":\s*\{[^}]*\}/gu) ?? [];
    return Array.from(names.join("")).filter(isChinese);
  });
}

/** A place is home when the first maps show it: around Beijing, or a city of more people than this. */
const LARGE_CITY = 1_500_000;

function placeNames(): { near: string; far: string } {
  const rows = readTable("places.tsv.gz").map(([lon, lat, population, seat, , , nameZh = ""]) => {
    const isNear = isInRegion(toSquare([Number(lon), Number(lat)]));
    return { nameZh, isHome: isNear || Number(population) * (1 + Number(seat)) >= LARGE_CITY };
  });
  const join = (home: boolean) =>
    rows.flatMap((row) => (row.isHome === home ? [row.nameZh] : [])).join("");
  return { near: join(true), far: join(false) };
}

/** The Chinese words within the English texts of the parks. */
const quotedInEnglish = (): string[] =>
  filesUnder("geodata/parks/", /\.geojson$/).flatMap((file) =>
    (readFileSync(file, "utf8").match(/"en":\s*"[^"]*"/gu) ?? []).flatMap((text) => [...text]),
  );

/** What files are recognised by is read, and never written. */
const READ_ONLY =
  /^(?:formats\/|geojson\/names\/|share\/(?:repair|external)\/|words\/format\/pinyin)/;
const WRITTEN = new RegExp(`^(?!${READ_ONLY.source.slice(1)}).*\\.tsx?$`);

/** Every Chinese character that is known to be written somewhere. */
export function collectCharacters(): Characters {
  const { near, far } = placeNames();
  const parkNames = namesIn("geodata/parks/");
  const names = [
    near,
    ...readTable("countries.tsv").map((row) => row[2] ?? ""),
    ...WATERS.map((water) => water.nameZh),
    ...beijingDistricts(readDivisions()).map((district) => district.properties.name_zh),
    ...Object.values(AIRPORTS_ZH),
    ...namesIn("geodata/landmarks/"),
  ];
  const messages = chineseIn(filesUnder("src/", WRITTEN));
  const texts = chineseIn(
    filesUnder(
      "geodata/",
      /^((parks|landmarks)\/.*\.geojson|sources\.json|basemap\/attribution\.ts)$/,
    ),
  );
  const taken = new Set<string>();
  /** The Chinese characters that no set before has. */
  const further = (text: Iterable<string>): ReadonlySet<string> => {
    const set = new Set([...text].filter((letter) => isChinese(letter) && !taken.has(letter)));
    for (const letter of set) taken.add(letter);
    return set;
  };
  const cited = further([
    ...parkNames,
    ...quotedInEnglish(),
    ...chineseIn(filesUnder("geodata/", /^sources\.json$/)),
  ]);
  const home = further([...GENERAL, ...names.join(""), ...messages]);
  const prose = further(texts);
  return {
    cited,
    home,
    prose,
    world: new Set([...prose, ...further(far)]),
    english: new Set(chineseIn(filesUnder("src/words/", /^(en\/.*|[^/]+\/language)\.ts$/))),
  };
}
