import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder's files of one kind, in the order of their names. */
export const geojsonFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".geojson"))
    .toSorted()
    .map((name) => join(folder, name));

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/**
 * The whole catalogue as one minified JSON text, `{ parks, landmarks, sources }`: the features of
 * `root/parks/*.geojson` and `root/landmarks/*.geojson` in the order of the file names, and `sources.json` beside them.
 * Throws where a file is no JSON; whether it reads as a catalogue is the checker's question.
 */
export function bundleCatalogue(root: string): string {
  const parks = geojsonFiles(join(root, "parks")).map(readJson);
  const landmarks = geojsonFiles(join(root, "landmarks"))
    .map((path) => readJson(path) as GeoJSON.FeatureCollection)
    .flatMap((collection) => collection.features);
  return JSON.stringify({ parks, landmarks, sources: readJson(join(root, "sources.json")) });
}
