import type { Atlas } from "../../src/state/atlas.ts";
import { withAtlas } from "./atlas.ts";
import { anEngine, anImporter } from "./workers.ts";

/** A ring of 2 km about 116.11° E, 39.89° N, wound counter-clockwise. */
export const SQUARE = [
  [116.1, 39.88],
  [116.12, 39.88],
  [116.12, 39.9],
  [116.1, 39.9],
  [116.1, 39.88],
];

/** A feature's text. */
export const featureText = (type: string, coordinates: unknown, name = ""): string =>
  JSON.stringify({ type: "Feature", properties: { name }, geometry: { type, coordinates } });

/** The text of a polygon of one ring. */
export const polygonText = (name: string, ring: readonly (readonly number[])[]): string =>
  featureText("Polygon", [ring], name);

/** A GeoJSON file of these features. */
export const collectionFile = (name: string, ...features: readonly string[]): File =>
  new File([`{"type":"FeatureCollection","features":[${features.join(",")}]}`], name);

/** An atlas that imports and repairs without workers. */
export const withImporter = (act: (atlas: Atlas) => Promise<void>) =>
  withAtlas({ world: { importer: anImporter(), engine: anEngine() } }, act);
