import { gzipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import { ENGLISH_NAMES, NOT_TOWNS } from "./corrections.ts";
import {
  chineseName,
  isLatin,
  plainEnglish,
  readCatalogue,
  withoutSuffix,
  type ToSimplified,
} from "./names.ts";

/** GeoNames' feature codes of places that are a town of their own, with their rank as a seat of government. */
const SEATS: Readonly<Record<string, number>> = {
  PPLC: 2,
  PPLA: 1,
  PPLA2: 0,
  PPLA3: 0,
  PPLA4: 0,
  PPL: 0,
  PPLG: 0,
};

interface Row {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly alternates: string;
  /** Lon, lat, population, seat. */
  readonly figures: readonly string[];
}

/** Columns of GeoNames' table, https://download.geonames.org/export/dump/readme.txt */
function rowOf(line: string): Row | undefined {
  const [
    id = "",
    name = "",
    ascii = "",
    alternates = "",
    lat,
    lon,
    ,
    code = "",
    country = "",
    ,
    ,
    ,
    ,
    ,
    population,
  ] = line.split("\t");
  const seat = SEATS[code];
  if (seat === undefined) return undefined;
  const figures = [Number(lon).toFixed(4), Number(lat).toFixed(4), Number(population), seat].map(
    String,
  );
  return { id, country, name: isLatin(name) ? name : ascii, alternates, figures };
}

/** GNU gettext catalogues of names by GeoNames id. */
interface Catalogues {
  readonly english: string;
  readonly chinese: string;
}

function readCorrections(): Map<string, string> {
  const table = readFileSync(new URL("chinese-names.tsv", import.meta.url), "utf8");
  const rows = table.split("\n").map((line) => line.split("\t"));
  return new Map(rows.map(([country, name, nameZh = ""]) => [`${country} ${name}`, nameZh]));
}

/** Writes places as a table: lon, lat, population, seat, country, English name, Chinese name. */
export function extractPlaces(
  citiesFile: string,
  catalogues: Catalogues,
  toSimplified: { readonly fromTraditional: ToSimplified; readonly fromJapanese: ToSimplified },
  target: string,
): void {
  const [english, chinese] = [readCatalogue(catalogues.english), readCatalogue(catalogues.chinese)];
  const corrected = readCorrections();
  const rows = readFileSync(citiesFile, "utf8")
    .split("\n")
    .flatMap((line) => {
      const row = rowOf(line);
      if (!row) return [];
      const inEnglish = english.get(row.id);
      const usual = inEnglish !== undefined && isLatin(inEnglish) ? inEnglish : row.name;
      if (NOT_TOWNS.has(`${row.country} ${usual}`)) return [];
      const name = ENGLISH_NAMES[`${row.country} ${usual}`] ?? plainEnglish(usual, row.country);
      const known = chinese.get(row.id);
      const simplify =
        row.country === "JP" ? toSimplified.fromJapanese : toSimplified.fromTraditional;
      const translated = known
        ? withoutSuffix(simplify(known))
        : chineseName(row.alternates, simplify);
      const nameZh = corrected.get(`${row.country} ${name}`) ?? translated ?? "";
      return [[...row.figures, row.country, name, nameZh].join("\t")];
    });
  const table = rows.toSorted((a, b) => (a < b ? -1 : 1)).join("\n");
  writeFileSync(target, gzipSync(Buffer.from(`${table}\n`), { level: 9, mtime: 0 }));
  console.info(
    `${rows.length} places, ${rows.filter((row) => !row.endsWith("\t")).length} with a Chinese name`,
  );
}
