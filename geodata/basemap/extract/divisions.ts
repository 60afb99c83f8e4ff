import gcoord from "gcoord";
import { gzipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import { simplify } from "../geometry/generalise.ts";
import { toSquare, type SquarePoint } from "../geometry/mercator.ts";
import { REGION } from "../geometry/region.ts";
import { metresAUnit } from "../geometry/round-corners.ts";
import { cutIntoArcs, type Arc } from "../geometry/topology.ts";
import type { GridPoint, OwnedRing } from "../geometry/topology.ts";

type Source = GeoJSON.FeatureCollection<
  GeoJSON.Polygon | GeoJSON.MultiPolygon,
  { readonly name: string }
>;

/** A district or prefecture of a province, its rings on the source's grid. */
interface SourceDivision {
  readonly adcode: string;
  readonly name: string;
  readonly province: string;
  readonly rings: readonly OwnedRing[];
}

/** Provinces that the region of Beijing touches; they share the vertices of the borders between them. */
const PROVINCES = ["beijing", "tianjin", "hebei", "shanxi", "neimenggu", "liaoning"];

/** Grid steps a degree: the source has six decimals. */
const STEPS = 1_000_000;

/** How far a line may be from the source's, in metres: those of Beijing, and those around it. */
const TOLERANCES = { beijing: 5, around: 25 } as const;

/** Every ring is land: what is written as holes are parts that lie apart. */
const ringsOf = (geometry: Source["features"][number]["geometry"]): GeoJSON.Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

function readProvince(folder: string, province: string): SourceDivision[] {
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

const closed = (ring: GridPoint[]): GridPoint[] =>
  ring[0]?.join() === ring.at(-1)?.join() ? ring : [...ring, ...ring.slice(0, 1)];

/**
 * Longitude and latitude in WGS 84 of a point of the grid, to five decimals.
 *
 * The source does not say so, but it is in GCJ-02: raw, it lies about 540 m east and 150 m south of other maps of Beijing.
 */
function toWgs84([x, y]: GridPoint): [lon: number, lat: number] {
  const [lon, lat] = gcoord.transform([x / STEPS, y / STEPS], gcoord.GCJ02, gcoord.WGS84);
  return [Number(lon.toFixed(5)), Number(lat.toFixed(5))];
}

const toleranceOf = ({ owners }: Arc): number =>
  owners.some((owner) => owner.startsWith("11")) ? TOLERANCES.beijing : TOLERANCES.around;

/** The vertices that remain when every line is simplified once, so that neighbours keep the same ones. */
function keptVertices(rings: readonly OwnedRing[]): Set<string> {
  const kept = new Set<string>();
  for (const arc of cutIntoArcs(rings)) {
    const keys = new Map<SquarePoint, string>();
    const line = arc.points.map((point) => {
      const square = toSquare([point[0] / STEPS, point[1] / STEPS]);
      keys.set(square, point.join());
      return square;
    });
    const [first] = line;
    if (!first) continue;
    const tolerance = toleranceOf(arc) / metresAUnit(first);
    for (const point of simplify(line, tolerance)) kept.add(keys.get(point) ?? "");
  }
  return kept;
}

/** Whether any vertex of a division is in the region, or near enough to it for a line to reach in. */
const touchesRegion = ({ rings }: SourceDivision): boolean =>
  rings.some(({ points }) =>
    points.some(([x, y]) => {
      const [lon, lat] = [x / STEPS, y / STEPS];
      const [west, south, east, north] = REGION;
      return lon > west - 0.2 && lon < east + 0.2 && lat > south - 0.2 && lat < north + 0.2;
    }),
  );

/** Writes the divisions in and around the region, simplified, in WGS 84. */
export function extractDivisions(folder: string, target: string): void {
  const divisions = PROVINCES.flatMap((province) => readProvince(folder, province)).filter(
    touchesRegion,
  );
  const kept = keptVertices(divisions.flatMap(({ rings }) => rings));
  const features = divisions.map(({ adcode, name, province, rings }) => ({
    type: "Feature",
    properties: { adcode, name, province },
    geometry: {
      type: "MultiPolygon",
      coordinates: rings
        .map(({ points }) => closed(points.filter((point) => kept.has(point.join()))))
        .filter((ring) => ring.length > 3)
        .map((ring) => [ring.map(toWgs84)]),
    },
  }));
  const text = JSON.stringify({ type: "FeatureCollection", features });
  writeFileSync(target, gzipSync(Buffer.from(text), { level: 9, mtime: 0 }));
  console.info(`${features.length} divisions in ${target}`);
}
