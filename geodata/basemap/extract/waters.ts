import { gzipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";

type Lakes = GeoJSON.FeatureCollection<GeoJSON.Polygon, { scalerank: number }>;
type Rivers = GeoJSON.FeatureCollection<GeoJSON.LineString, { min_zoom: number }>;

function writeZipped(target: string, features: GeoJSON.Feature[]): void {
  const text = JSON.stringify({ type: "FeatureCollection", features });
  writeFileSync(target, gzipSync(Buffer.from(text), { level: 9, mtime: 0 }));
  console.info(`${features.length} features in ${target}`);
}

/** Writes lakes with their rank, 0 the most important. */
export function extractLakes(lakesFile: string, target: string): void {
  const lakes = JSON.parse(readFileSync(lakesFile, "utf8")) as Lakes;
  writeZipped(
    target,
    lakes.features.map((lake) => ({ ...lake, properties: { rank: lake.properties.scalerank } })),
  );
}

/** Writes rivers with the zoom from which Natural Earth shows them. */
export function extractRivers(riversFile: string, target: string): void {
  const rivers = JSON.parse(readFileSync(riversFile, "utf8")) as Rivers;
  writeZipped(
    target,
    rivers.features.map((river) => ({ ...river, properties: { zoom: river.properties.min_zoom } })),
  );
}
