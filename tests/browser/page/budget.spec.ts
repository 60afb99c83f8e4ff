import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import type { Response } from "@playwright/test";
import { filesBelow } from "../../../.ci/commands/project.mjs";
import { SITE } from "../../../.ci/commands/site.mjs";
import { CHUNKS, FIRST_IDLE, KILOBYTE } from "../support/budgets.ts";
import { expect, test } from "../support/page.ts";

/** Counts what a host without any compression but gzip would send. */
async function gzipBytes(responses: readonly Response[]): Promise<number> {
  const counted = new Map<string, number>();
  for (const [index, response] of responses.entries()) {
    const compressible = !/woff2|pmtiles|octet-stream/.test(
      `${response.url()} ${response.headers()["content-type"]}`,
    );
    const body = await response.body();
    const bytes = compressible ? gzipSync(body, { level: 9 }).length : body.length;
    // Asked for again, a file comes out of the browser's cache, but for parts of one.
    const key = response.status() === 206 ? String(index) : response.url();
    counted.set(key, Math.max(bytes, counted.get(key) ?? 0));
  }
  return [...counted.values()].reduce((sum, bytes) => sum + bytes, 0);
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

for (const { view, link, scripts: scriptKilobytes, all } of FIRST_IDLE) {
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
    expect(allBytes).toBeLessThanOrEqual(all * KILOBYTE);
  });
}

test("no script of a subject weighs more than its budget", () => {
  const scripts = filesBelow(SITE).filter((path) => path.endsWith(".js"));
  const found = Object.entries(CHUNKS).map(([name, kilobytes]) => {
    const own = scripts.filter((path) =>
      new RegExp(`^${name}-[\\w-]{7,8}\\.js$`).test(basename(path)),
    );
    const bytes = own.map((path) => gzipSync(readFileSync(path), { level: 9 }).length);
    return { name, count: own.length, isWithin: Math.max(...bytes) <= kilobytes * KILOBYTE };
  });
  expect(found.filter(({ count, isWithin }) => count === 0 || !isWithin)).toEqual([]);
});
