import { cacheName, outdatedCaches } from "./cache-policy.ts";
import { type KeptFile, type KeptFiles, PAGE_PATH } from "./precache-list.ts";
import { sliceFor } from "./range-response.ts";

/** So many files are fetched at a time: the user's own requests come first. */
const LANES = 3;

/** A page that the network has not brought by then comes out of the cache. */
const PATIENCE_MILLISECONDS = 3000;

/** Fetches a file, and rejects unless it is the one that the build made: no gate of a network stands in for it. */
async function fetchFile({ path, integrity }: KeptFile, scope: string): Promise<Response> {
  const cache = path === PAGE_PATH ? "no-cache" : "default";
  const response = await fetch(scope + path, { integrity, cache });
  if (!response.ok) throw new Error(`${path} is answered with ${response.status}`);
  return response;
}

/**
 * The files of one build in the browser's cache storage.
 * @param scope the address of the page's folder, with the slash at its end
 */
export function createBuildCache(scope: string, kept: KeptFiles) {
  const open = (): Promise<Cache> => caches.open(cacheName(scope, kept));
  const find = async (path: string): Promise<Response | undefined> =>
    (await open()).match(scope + path, { ignoreVary: true });

  const keep = async (file: KeptFile): Promise<void> => {
    // Apart from the page's, names change with the content: what an earlier build or attempt has kept is the same.
    const earlier = file.path !== PAGE_PATH && (await caches.match(scope + file.path));
    await (await open()).put(scope + file.path, earlier || (await fetchFile(file, scope)));
  };
  const answerPage = async (request: Request): Promise<Response> => {
    const page = await find(PAGE_PATH);
    if (!page) return fetch(request);
    const { promise: enough, resolve } = Promise.withResolvers<Response>();
    setTimeout(() => resolve(page), PATIENCE_MILLISECONDS);
    const online = fetch(request).then(
      (response) => (response.status < 500 ? response : page),
      () => page,
    );
    return Promise.race([online, enough]);
  };
  return {
    /** Fills the cache. Rejects when a file is not to be had; what is there by then is not asked for again. */
    fill: async (): Promise<void> => {
      const waiting = kept.files.values();
      const lane = async (): Promise<void> => {
        for (const file of waiting) await keep(file);
      };
      await Promise.all(Array.from({ length: LANES }, lane));
    },
    /** Drops what earlier builds have kept. */
    dropEarlier: async (): Promise<void> => {
      const outdated = outdatedCaches(await caches.keys(), scope, kept);
      await Promise.all(outdated.map((name) => caches.delete(name)));
    },
    /** The newest page while there is a connection, else the kept one; any other file as it was kept. */
    answer: async (path: string, request: Request): Promise<Response> => {
      if (path === PAGE_PATH) return answerPage(request);
      const file = await find(path);
      return file ? sliceFor(request, file) : fetch(request);
    },
  };
}
