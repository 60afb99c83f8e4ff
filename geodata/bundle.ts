import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { citationsOfPark } from "../src/catalogue/citation.ts";
import { DETAILS_FILES, detailsFileOf } from "../src/catalogue/details-file.ts";
import type { ExchangeRates } from "../src/catalogue/figures/park-figures.ts";
import { readExchangeRate } from "../src/catalogue/read-item.ts";
import { readCatalogue } from "../src/catalogue/read.ts";
import { figuresOfPark } from "./figures.ts";
import { summariseLandmark, summarisePark } from "./summary.ts";
import { vicinitiesOf } from "./vicinity.ts";

/** The folder's files of one kind, in the order of their names. */
export const geojsonFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".geojson"))
    .toSorted()
    .map((name) => join(folder, name));

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** A catalogue folder as it is: nobody has looked at its items yet. */
export interface CatalogueJson {
  readonly parks: readonly unknown[];
  readonly landmarks: readonly unknown[];
  readonly sources: unknown;
}

/**
 * The whole catalogue, `{ parks, landmarks, sources }`: the features of `root/parks/*.geojson` and
 * `root/landmarks/*.geojson` in the order of the file names, and `sources.json` beside them. Throws where a file is no JSON.
 */
export const wholeCatalogue = (root: string): CatalogueJson => ({
  parks: geojsonFiles(join(root, "parks")).map(readJson),
  landmarks: geojsonFiles(join(root, "landmarks"))
    .map((path) => readJson(path) as GeoJSON.FeatureCollection)
    .flatMap((collection) => collection.features),
  sources: readJson(join(root, "sources.json")),
});

/** The rates of exchange of a catalogue folder by currency; none where it has no such file. */
function ratesOf(root: string): ExchangeRates {
  const path = join(root, "exchange-rates.json");
  const entries = existsSync(path) ? (readJson(path) as readonly unknown[]) : [];
  const rates = entries.map((entry): readonly [string, number] => {
    const read = readExchangeRate(entry);
    if (!read.ok) throw new Error("The rates of exchange do not read, `npm run geodata` says why");
    return [read.value.currency, read.value.perUsDollar];
  });
  return Object.fromEntries(rates);
}

/** What the page fetches of the catalogue, as minified JSON. */
export interface CatalogueAssets {
  /** `{ parks, landmarks }`: what map, list, search and filters need. */
  readonly summary: string;
  /** `{ parks, rates }`: what table, charts, filters and the strip of time need beside it. */
  readonly figures: string;
  /** `{ parks, sources, vicinity }` each: parks as their files have them, the sources that they cite, and what lies around. */
  readonly details: readonly string[];
  /** A name for the details that changes with any of them. */
  readonly version: string;
}

/**
 * Makes the assets of a catalogue folder. The same folder gives the same bytes.
 * @throws where something in the folder does not read as a part of a catalogue
 */
export function catalogueAssets(root: string): CatalogueAssets {
  const json = wholeCatalogue(root);
  const read = readCatalogue(json);
  const rejected = read.ok ? read.value.rejected : [];
  if (!read.ok || rejected.length > 0) {
    const ids = rejected.map(({ what, index, id }) => `${what} ${id ?? index}`);
    throw new Error(`The catalogue does not read, \`npm run geodata\` says why: ${ids.join(", ")}`);
  }
  const { parks, landmarks, sources } = read.value;
  const vicinities = vicinitiesOf(parks);
  const details = Array.from({ length: DETAILS_FILES }, (_, file) => {
    const within = parks.filter(({ id }) => detailsFileOf(id) === file);
    const cited = new Set(within.flatMap(citationsOfPark).map(({ source }) => source));
    return JSON.stringify({
      vicinity: Object.fromEntries(
        within.flatMap(({ id }) => (vicinities[id] ? [[id, vicinities[id]]] : [])),
      ),
      // Since all of them read, each is where its file is.
      parks: within.map((park) => json.parks[parks.indexOf(park)]),
      sources: [...sources.values()].filter(({ id }) => cited.has(id)),
    });
  });
  return {
    summary: JSON.stringify({
      parks: parks.map(summarisePark),
      landmarks: landmarks.map(summariseLandmark),
    }),
    figures: JSON.stringify({
      parks: parks.map((park) => figuresOfPark(park, sources)),
      rates: ratesOf(root),
    }),
    details,
    version: createHash("sha256").update(details.join("\n")).digest("base64url").slice(0, 8),
  };
}
