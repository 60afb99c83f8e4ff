import gcoord from "gcoord";
import { readInput } from "../input.ts";
import type { GridPoint, OwnedRing } from "../geometry/slivers.ts";

/** Grid steps a degree in Apache ECharts' map files. */
const STEPS = 1024;

/** Provinces whose files are here; they share the vertices of the borders between them. */
export const PROVINCES = [
  "beijing",
  "tianjin",
  "hebei",
  "shanxi",
  "neimenggu",
  "liaoning",
] as const;

/** A district or prefecture of Apache ECharts' map. */
export interface Division {
  readonly adcode: string;
  readonly name: string;
  readonly province: string;
  readonly polygons: readonly (readonly (readonly GridPoint[])[])[];
}

interface EncodedFile {
  readonly features: readonly {
    readonly id: string;
    readonly properties: { readonly name: string };
    readonly geometry:
      | {
          readonly type: "Polygon";
          readonly coordinates: string[];
          readonly encodeOffsets: GridPoint[];
        }
      | {
          readonly type: "MultiPolygon";
          readonly coordinates: string[][];
          readonly encodeOffsets: GridPoint[][];
        };
  }[];
}

/** A ring's steps: zigzag-coded differences, one character a number, 64 added. Apache ECharts, src/coord/geo/parseGeoJson. */
function decodeRing(text: string, [startX, startY]: GridPoint): GridPoint[] {
  const numbers = Array.from(text, (character) => {
    const code = character.charCodeAt(0) - 64;
    return (code >> 1) ^ -(code & 1);
  });
  let [x, y] = [startX, startY];
  const ring: GridPoint[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    ring.push([x, y]);
  }
  const first = ring[0];
  return first && first.join() !== ring.at(-1)?.join() ? [...ring, first] : ring;
}

/** The districts of Beijing and Tianjin and the prefectures of a province, on the source's grid. */
export function readDivisions(province: (typeof PROVINCES)[number]): Division[] {
  const file = JSON.parse(readInput(`echarts/${province}.json`)) as EncodedFile;
  return file.features.map(({ id, properties, geometry }) => {
    const coordinates = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const offsets = geometry.type === "Polygon" ? [geometry.encodeOffsets] : geometry.encodeOffsets;
    const polygons = coordinates.map((rings, part) =>
      rings.map((ring, place) => decodeRing(ring, offsets[part]?.[place] ?? [0, 0])),
    );
    return { adcode: id, name: properties.name, province, polygons };
  });
}

/** A division's rings for `cutIntoArcs`: lines between provinces are told from lines within one. */
export const ringsOf = (division: Division): OwnedRing[] =>
  division.polygons
    .flat()
    .map((points) => ({ owner: division.adcode, group: division.province, points }));

/**
 * Longitude and latitude in WGS 84 of a point of the grid.
 *
 * The source does not say so, but it is in GCJ-02: raw, it lies about 540 m east and 150 m south of other maps of Beijing.
 */
export function toWgs84([x, y]: GridPoint): [lon: number, lat: number] {
  return gcoord.transform([x / STEPS, y / STEPS], gcoord.GCJ02, gcoord.WGS84);
}
