import { type KeptFiles, PAGE_PATH } from "./precache-list.ts";

/** What is known of a request before it is answered. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

/**
 * Which kept file a request is for, by its path; `undefined` for all that is to go to the network as if nobody stood
 * between: other hosts, other paths, other methods.
 * @param scope the address of the page's folder, with the slash at its end
 */
export function pathOf(asked: Asked, scope: string, { files }: KeptFiles): string | undefined {
  const { href, hash, search } = new URL(asked.url);
  if (asked.method !== "GET" || !href.startsWith(scope)) return undefined;
  const plain = href.slice(scope.length, href.length - hash.length);
  const path = plain.slice(0, plain.length - search.length);
  if (asked.mode === "navigate" && (path === "" || path === "index.html")) return PAGE_PATH;
  return plain !== PAGE_PATH && files.some((file) => file.path === plain) ? plain : undefined;
}

const cachesOf = (scope: string): string => `ai-park-atlas ${scope} `;

/** The name of the cache that holds one build of the atlas at one address: a host may carry several. */
export const cacheName = (scope: string, { version }: KeptFiles): string =>
  cachesOf(scope) + version;

/** The caches of earlier builds at the same address. */
export const outdatedCaches = (
  names: readonly string[],
  scope: string,
  kept: KeptFiles,
): readonly string[] =>
  names.filter((name) => name.startsWith(cachesOf(scope)) && name !== cacheName(scope, kept));
