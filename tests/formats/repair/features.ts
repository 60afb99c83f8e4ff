import type { Fix } from "../../../src/formats/fix.ts";
import { lintFeature } from "../../../src/formats/check/check-feature.ts";
import { repairFeature } from "../../../src/formats/repair/repair-feature.ts";

/** A feature's text around a geometry's, with a foreign member, odd spellings and a twisted order of keys. */
export const textAround = (geometry: string): string =>
  `{"id":7.0, "properties": {"名称":"园\\u533a","n":1e2}, "geometry": ${geometry},\n  "type":"Feature","x":[1.50]}`;

/** The coordinates' text of a polygon, or of any type, in a feature's text. */
export const textOf = (type: string, coordinates: string): string =>
  textAround(`{"type":"${type}","coordinates":${coordinates}}`);

/** Repairs coordinates of a type; gives the whole text. */
export const repaired = (
  type: string,
  coordinates: string,
  fix: Fix,
): Promise<string | undefined> => repairFeature(textOf(type, coordinates), fix);

/** The geometry in a feature's text. */
export const geometryOf = (text: string | undefined): GeoJSON.Polygon | GeoJSON.MultiPolygon =>
  JSON.parse(text ?? "null").geometry;

/** What the linter finds in a feature's text, by kind. */
export const kindsIn = (text: string | undefined): readonly string[] =>
  lintFeature(JSON.parse(text ?? "null")).map(({ kind }) => kind);
