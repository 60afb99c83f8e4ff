import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { filesBelow } from "../../../.ci/commands/project.mjs";
import { SITE } from "../../../.ci/commands/site.mjs";
import { expect, test } from "../support/page.ts";
import { MAP_PART } from "../support/painted.ts";
import { type Pixels, pixelsOfPng } from "../support/pixels.ts";
import { compressing, plain, serveAsHost } from "../support/stand-in-host.ts";

/** Files by whose fixed names browsers and hosts ask. */
const ASKED_BY_NAME = ["index.html", "sw.js", "_headers", ".built-from"];

/** How other files name one: the details of parks go by a number in a name that they share. */
const namedAs = (name: string): string =>
  /^park-details-\d+(-[\w-]+\.json)$/.exec(name)?.[1] ?? name;

const files = filesBelow(SITE).map((path) => ({ path, name: basename(path) }));

test("each file of the build is named by another one, and none is WebAssembly, which the policy forbids", () => {
  const texts = files
    .filter(({ name }) => /\.(?:js|css|html)$/.test(name) && name !== "sw.js")
    .map(({ name, path }) => ({ name, text: readFileSync(path, "utf8") }));
  const orphans = files
    .map(({ name }) => name)
    .filter((name) => !ASKED_BY_NAME.includes(name))
    .filter((name) => !texts.some((one) => one.name !== name && one.text.includes(namedAs(name))));
  expect(files.length).toBeGreaterThan(100);
  expect(orphans).toEqual([]);
  expect(files.filter(({ name }) => name.endsWith(".wasm"))).toEqual([]);
});

/** Zoom 8 at Beijing: both archives are drawn, the world's enlarged. */
const BEIJING = "#map=8/39.9/116.2";

/** The share of pixels that look different; names may be placed a little otherwise when tiles come in another order. */
function differing({ data }: Pixels, { data: other }: Pixels): number {
  const differs = data.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > 24);
  return differs.length / data.length;
}

test("below a folder of a host that compresses all it sends, or that knows no byte ranges, the map is whole: each archive is read once", async ({
  atlas,
  page,
  watch,
}) => {
  await atlas.open(BEIJING);
  const expected = await pixelsOfPng(page, await page.screenshot({ clip: MAP_PART }));
  watch.allowComplaint(/ERR_CONTENT_DECODING_FAILED/);
  for (const { host, manner } of [
    { host: "that compresses all it sends, and cuts ranges out of that", manner: compressing },
    { host: "that knows no byte ranges", manner: plain },
  ]) {
    await test.step(`a host ${host}`, async () => {
      const site = await serveAsHost("/some/where/", manner);
      watch.allowHost(new URL(site.address).host);
      await page.goto(site.address + BEIJING);
      await atlas.mapIdle();
      await expect(atlas.failure).toHaveCount(0);
      const drawn = await pixelsOfPng(page, await page.screenshot({ clip: MAP_PART }));
      expect(differing(drawn, expected)).toBeLessThan(0.02);
      const archives = site.asked.filter((path) => path.includes(".pmtiles-"));
      expect(archives.filter((path) => path.endsWith("whole")).length).toBeLessThanOrEqual(2);
      // What is asked for ahead is asked for once more.
      expect(archives.length).toBeLessThanOrEqual(5);
      // What the page would still fetch ahead could not be had any more.
      await page.goto("about:blank");
      site.close();
    });
  }
});
