import { refetch } from "./refetch.ts";

/** Style sheets that could not be had. The build's loader asks for none a second time. */
const missing = new Set<string>();

/** Notes each style sheet of the page that cannot be had. Lives as long as the page. */
export function watchSheets(): void {
  const note = ({ target }: Event): void => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== "stylesheet") return;
    missing.add(target.href);
    target.remove();
  };
  // Errors of elements do not rise.
  addEventListener("error", note, { capture: true });
}

function bring(address: string): Promise<unknown> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  link.addEventListener("load", resolve);
  link.addEventListener("error", () => reject(new Error(`No style sheet came from ${address}`)));
  document.head.append(link);
  return promise;
}

/** Asks anew for the style sheets that could not be had. Rejects where one of them still cannot. */
export async function bringSheets(): Promise<void> {
  for (const address of missing) {
    await refetch(address);
    await bring(address);
    missing.delete(address);
  }
}
