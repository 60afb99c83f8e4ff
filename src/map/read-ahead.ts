import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { createRangeSource, type RangeSource } from "./basemap/range-source.ts";

const found = import.meta.glob<string>("../../geodata/basemap/*.pmtiles", {
  query: "?url",
  import: "default",
  eager: true,
});

type ArchiveName = "world" | "beijing";

const sources = new Map<ArchiveName, RangeSource>();

/** An archive of the embedded basemap, the same for all who read it. */
export function archiveSource(name: ArchiveName): RangeSource {
  const path = found[`../../geodata/basemap/${name}.pmtiles`] ?? "";
  const source = sources.get(name) ?? createRangeSource(new URL(path, document.baseURI).href);
  sources.set(name, source);
  return source;
}

/** Header, directory, and the zooms 0 and 1, with which a world is drawn. */
export const WORLD_BYTES = 40_960;
/** Header and directory: of the rest each nearer view takes something else. */
const START_BYTES = 16_384;

/**
 * Begins to fetch what the map asks for first, while the engine's code is on its way: the start of the world's archive,
 * and the workers' script, which a worker then has from the browser's cache. Never rejects.
 * @param isWorld whether the first view is of the whole Earth
 */
export async function readMapAhead(isWorld: boolean): Promise<void> {
  const world = archiveSource("world").readAhead(isWorld ? WORLD_BYTES : START_BYTES);
  // What cannot be had the engine finds out by itself, and says so.
  const worker = fetch(workerUrl).then((script) => script.blob());
  await Promise.allSettled([world, worker]);
}
