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

for (const { view, link, scriptKilobytes } of [
  { view: "the world", link: "", scriptKilobytes: 360 },
  // Its card is on screen from the start, so its code comes before the map is idle.
  { view: "a shared park", link: "#park=mentougou&to=tiananmen", scriptKilobytes: 372 },
]) {
  test(`until the map is first idle on ${view}, the page asks for little, and only of its own host`, async ({
    atlas,
    page,
  }) => {
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    await atlas.open(link);
    const network = responses.filter((response) => response.url().startsWith("http"));
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
