import { readInput } from "../input.ts";
import type { GridPoint, OwnedRing } from "../geometry/topology.ts";

/** Grid steps a degree: the file has five decimals. */
const STEPS = 100_000;

/** A district of Beijing or Tianjin or a prefecture of a province around them, by its code of GB/T 2260, in WGS 84. */
export type Division = GeoJSON.Feature<
  GeoJSON.MultiPolygon,
  { readonly adcode: string; readonly name: string; readonly province: string }
>;

/** The divisions in and around the region; neighbours share the vertices of their borders. */
export const readDivisions = (): Division[] =>
  (JSON.parse(readInput("divisions/divisions.geojson.gz")) as { readonly features: Division[] })
    .features;

/** A division's rings for `cutIntoArcs`: lines between provinces are told from lines within one. */
export const ringsOf = ({ properties, geometry }: Division): OwnedRing[] =>
  geometry.coordinates.flat().map((ring) => ({
    owner: properties.adcode,
    group: properties.province,
    points: ring.map(([lon = Number.NaN, lat = Number.NaN]): GridPoint => [
      Math.round(lon * STEPS),
      Math.round(lat * STEPS),
    ]),
  }));

/** Longitude and latitude of a point of the grid. */
export const fromGrid = ([x, y]: GridPoint): GeoJSON.Position => [x / STEPS, y / STEPS];
