import { gzipSync } from "node:zlib";
import type { Response } from "@playwright/test";
import { expect, test } from "./support/page.ts";

const KILOBYTE = 1000;

/** Counts what a host without any compression but gzip would send. */
async function gzipBytes(responses: readonly Response[]): Promise<number> {
  const bodies = await Promise.all(
    responses.map(async (response) => {
      const compressible = !/woff2|pmtiles|octet-stream/.test(
        `${response.url()} ${response.headers()["content-type"]}`,
      );
      const body = await response.body();
      return compressible ? gzipSync(body, { level: 9 }).length : body.length;
    }),
  );
  return bodies.reduce((sum, bytes) => sum + bytes, 0);
}

declare global {
  // Only a `var` is a property of the page's global object.
  var idleAtMilliseconds: number | undefined;
}

/** Runs in the page before its own scripts: what is fetched ahead once the map is at rest does not count. */
function noteIdle(): void {
  new MutationObserver(() => {
    if (document.querySelector("[role=region][data-state=idle]")) {
      globalThis.idleAtMilliseconds ??= Date.now();
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-state"] });
}

for (const { view, link, scriptKilobytes } of [
  { view: "the world", link: "", scriptKilobytes: 368 },
  // Its card is on screen from the start, so its code comes before the map is idle.
  { view: "a shared park", link: "#park=mentougou&to=tiananmen", scriptKilobytes: 382 },
]) {
  test(`until the map is first idle on ${view}, the page asks for little, and only of its own host`, async ({
    atlas,
    page,
  }) => {
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    await page.addInitScript(noteIdle);
    await atlas.open(link);
    const idleAt = (await page.evaluate(() => globalThis.idleAtMilliseconds)) ?? 0;
    const network = responses.filter(
      (response) =>
        response.url().startsWith("http") && response.request().timing().startTime <= idleAt,
    );
    const scripts = network.filter(
      (response) => response.url().endsWith(".js") && !response.url().includes("worker"),
    );
    const scriptBytes = await gzipBytes(scripts);
    const allBytes = await gzipBytes(network);
    test.info().annotations.push({
      type: "bytes",
      description: `${scriptBytes} of scripts, ${allBytes} in all, ${network.length} requests`,
    });
    expect(scripts.length).toBeGreaterThan(1);
    expect(scriptBytes).toBeLessThanOrEqual(scriptKilobytes * KILOBYTE);
    expect(allBytes).toBeLessThanOrEqual(900 * KILOBYTE);
  });
}
