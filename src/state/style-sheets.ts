import { refetch } from "./refetch.ts";

/** Style sheets that could not be had. The build's loader asks for none a second time. */
const missing = new Set<string>();

/** Notes each style sheet of the page that cannot be had. Lives as long as the page. */
export function watchStyleSheets(): void {
  const note = ({ target }: Event): void => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== "stylesheet") return;
    missing.add(target.href);
    target.remove();
  };
  // Errors of elements do not rise.
  addEventListener("error", note, { capture: true });
}

/** What is being asked for anew, by address. */
const coming = new Map<string, Promise<void>>();

function appendSheet(address: string): Promise<unknown> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  link.addEventListener("load", resolve);
  link.addEventListener("error", () => reject(new Error(`No style sheet came from ${address}`)));
  document.head.append(link);
  return promise;
}

async function bring(address: string): Promise<void> {
  await refetch(address);
  await appendSheet(address);
  missing.delete(address);
}

function loadOnce(address: string): Promise<void> {
  const already = coming.get(address);
  if (already) return already;
  const asked = bring(address).finally(() => coming.delete(address));
  coming.set(address, asked);
  return asked;
}

/**
 * Asks anew for the style sheets that could not be had. Rejects where that of the given address still cannot: the others
 * may belong to parts that nobody waits for.
 */
export async function loadStyleSheets(needed: string): Promise<void> {
  const others = [...missing].filter((address) => address !== needed);
  await Promise.all([
    missing.has(needed) ? loadOnce(needed) : undefined,
    Promise.allSettled(others.map(loadOnce)),
  ]);
}
