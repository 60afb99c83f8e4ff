import { area } from "@turf/turf";
import { readFileSync, writeFileSync } from "node:fs";
import { labelPoint } from "../geometry/label-point.ts";

type Countries = GeoJSON.FeatureCollection<
  GeoJSON.MultiPolygon,
  { iso_a2: string | null; NAME: string | null }
>;

/** Where CLDR's long name is too long for a map, or not the name in use. */
const SHORT = new Set(["HK", "MO", "PS", "MM"]);
const ENGLISH: Readonly<Record<string, string>> = {
  CD: "DR Congo",
  CG: "Congo",
  AE: "United Arab Emirates",
};
const CHINESE: Readonly<Record<string, string>> = { AE: "阿联酋", BA: "波黑", CF: "中非" };

function nameIn(language: "en" | "zh-Hans", iso: string): string {
  const style = SHORT.has(iso) ? "short" : "long";
  return new Intl.DisplayNames([language], { type: "region", style }).of(iso) ?? iso;
}

const areaOf = (coordinates: GeoJSON.Position[][]): number =>
  area({ type: "Polygon", coordinates });

/** Writes a table of countries: ISO 3166-1 code, English name, Chinese name, label's lon and lat, area in km². */
export function extractCountries(countriesFile: string, target: string): void {
  const countries = JSON.parse(readFileSync(countriesFile, "utf8")) as Countries;
  const rows = countries.features.flatMap((feature) => {
    const iso = feature.properties.iso_a2;
    const parts = feature.geometry.coordinates.toSorted((a, b) => areaOf(b) - areaOf(a));
    if (!iso || !/^[A-Z]{2}$/.test(iso) || !feature.properties.NAME || !parts[0]) return [];
    const [lon, lat] = labelPoint(parts[0]);
    const squareKilometres = Math.round(parts.reduce((sum, part) => sum + areaOf(part), 0) / 1e6);
    const english = ENGLISH[iso] ?? nameIn("en", iso);
    const chinese = CHINESE[iso] ?? nameIn("zh-Hans", iso);
    return [[iso, english, chinese, lon.toFixed(2), lat.toFixed(2), squareKilometres].join("\t")];
  });
  writeFileSync(target, `${rows.toSorted((a, b) => (a < b ? -1 : 1)).join("\n")}\n`);
  console.info(`${rows.length} countries`);
}
