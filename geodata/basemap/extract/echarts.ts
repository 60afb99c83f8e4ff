import gcoord from "gcoord";
import { readFileSync } from "node:fs";
import type { GridPoint, OwnedRing } from "../geometry/topology.ts";

type Source = GeoJSON.FeatureCollection<
  GeoJSON.Polygon | GeoJSON.MultiPolygon,
  { readonly name: string }
>;

/** A district or prefecture of a province, its rings on the source's grid. */
export interface SourceDivision {
  readonly adcode: string;
  readonly name: string;
  readonly province: string;
  readonly rings: readonly OwnedRing[];
}

/** Grid steps a degree: the source has six decimals. */
const STEPS = 1_000_000;

/** Every ring is land: what is written as holes are parts that lie apart. */
const ringsOf = (geometry: Source["features"][number]["geometry"]): GeoJSON.Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

/** The districts or prefectures of a province, from a folder of ECharts 3's `map/raw/province`. */
export function readProvince(folder: string, province: string): SourceDivision[] {
  const file = JSON.parse(readFileSync(`${folder}/${province}.json`, "utf8")) as Source;
  return file.features.map(({ id, properties: { name }, geometry }) => {
    const adcode = String(id);
    // The source's rings run clockwise; with the land on their left they are as RFC 7946 has them.
    const rings = ringsOf(geometry).map((ring) => ({
      owner: adcode,
      group: province,
      points: closed(ring.map(toGrid)).toReversed(),
    }));
    return { adcode, name, province, rings };
  });
}

const toGrid = ([lon = Number.NaN, lat = Number.NaN]: GeoJSON.Position): GridPoint => [
  Math.round(lon * STEPS),
  Math.round(lat * STEPS),
];

/** Longitude and latitude of a point of the grid as the source has them, in GCJ-02. */
export const asInSource = ([x, y]: GridPoint): GeoJSON.Position => [x / STEPS, y / STEPS];

/** A ring that ends where it begins. */
export const closed = (ring: GridPoint[]): GridPoint[] =>
  ring[0]?.join() === ring.at(-1)?.join() ? ring : [...ring, ...ring.slice(0, 1)];

/**
 * Longitude and latitude in WGS 84 of a point of the grid, to five decimals.
 *
 * The source does not say so, but it is in GCJ-02: raw, it lies about 540 m east and 150 m south of other maps of Beijing.
 */
export function toWgs84([x, y]: GridPoint): [lon: number, lat: number] {
  const [lon, lat] = gcoord.transform([x / STEPS, y / STEPS], gcoord.GCJ02, gcoord.WGS84);
  return [Number(lon.toFixed(5)), Number(lat.toFixed(5))];
}
