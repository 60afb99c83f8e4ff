import { gzipSync } from "fflate";
import { writeFileSync } from "node:fs";
import { simplify } from "../geometry/generalise.ts";
import { toSquare, type SquarePoint } from "../geometry/mercator.ts";
import { REGION } from "../geometry/region.ts";
import { metresAUnit } from "../geometry/round-corners.ts";
import { cutIntoArcs, type Arc, type OwnedRing } from "../geometry/topology.ts";
import { asInSource, closed, readProvince, toWgs84, type SourceDivision } from "./echarts.ts";

/** Provinces that the region of Beijing touches; they share the vertices of the borders between them. */
const PROVINCES = ["beijing", "tianjin", "hebei", "shanxi", "neimenggu", "liaoning"];

/** How far a line may be from the source's, in metres: those of Beijing, and those around it. */
const TOLERANCES = { beijing: 5, around: 25 } as const;

const toleranceOf = ({ owners }: Arc): number =>
  owners.some((owner) => owner.startsWith("11")) ? TOLERANCES.beijing : TOLERANCES.around;

/** The vertices that remain when every line is simplified once, so that neighbours keep the same ones. */
function keptVertices(rings: readonly OwnedRing[]): Set<string> {
  const kept = new Set<string>();
  for (const arc of cutIntoArcs(rings)) {
    const keys = new Map<SquarePoint, string>();
    const line = arc.points.map((point) => {
      const square = toSquare(asInSource(point));
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
    points.some((point) => {
      const [lon = Number.NaN, lat = Number.NaN] = asInSource(point);
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
