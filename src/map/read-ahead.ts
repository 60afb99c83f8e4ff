import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

const found = import.meta.glob<string>("../../geodata/basemap/*.pmtiles", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The address of an archive of the embedded basemap. */
export const archiveUrl = (name: "world" | "beijing"): string =>
  new URL(found[`../../geodata/basemap/${name}.pmtiles`] ?? "", document.baseURI).href;

/** Header, directory, and the zooms 0 and 1, with which a world is drawn. */
export const WORLD_BYTES = 40_960;
/** Header and directory: of the rest each nearer view takes something else. */
const START_BYTES = 16_384;

/** The start of an archive, asked for before there is an engine that reads it. */
export interface ArchiveStart {
  readonly bytes: number;
  readonly response: Promise<Response>;
}

const starts = new Map<string, ArchiveStart>();

/** The start of an archive that was asked for, by the archive's address. It is for the first who takes it. */
export function takeStart(url: string): ArchiveStart | undefined {
  const start = starts.get(url);
  starts.delete(url);
  return start;
}

/** Asks for a part of a file, `first` to `last` byte. */
export const fetchPart = (
  url: string,
  first: number,
  last: number,
  signal?: AbortSignal,
): Promise<Response> =>
  // Chromium's cache has the parts of one file wait for each other, and fails at it under Windows: it is left out.
  // What comes again is the service worker's.
  fetch(url, {
    headers: { Range: `bytes=${first}-${last}` },
    cache: "no-store",
    ...(signal && { signal }),
  });

/**
 * Begins to fetch what the map asks for first, while the engine's code is on its way: the start of the world's archive,
 * and the workers' script, which a worker then has from the browser's cache. Never rejects.
 * @param isWorld whether the first view is of the whole Earth
 */
export async function readMapAhead(isWorld: boolean): Promise<void> {
  const url = archiveUrl("world");
  const bytes = isWorld ? WORLD_BYTES : START_BYTES;
  const response = fetchPart(url, 0, bytes - 1);
  starts.set(url, { bytes, response });
  // What cannot be had the engine finds out by itself, and says so.
  const worker = fetch(workerUrl).then((script) => script.blob());
  await Promise.allSettled([response, worker]);
}
