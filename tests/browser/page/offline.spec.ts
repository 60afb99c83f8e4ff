import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { filesBelow } from "../../../.ci/commands/project.mjs";
import { SITE } from "../../../.ci/commands/site.mjs";
import { createAtlas, type Atlas } from "../support/atlas.ts";
import { createBringing, type TestFile } from "../support/bring.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { expect, test, type Watch } from "../support/page.ts";
import { collection, KML, square } from "../support/park-files.ts";
import { serveCopy } from "../support/site-copy.ts";

test.use({ serviceWorkers: "allow" });

const OFFLINE = "You are offline. The map stays; online layers wait";
/** PROJ 9 gives this place in EPSG:4547 as 681253.449784057, 4422798.7161482. */
const GATE = [116.12, 39.92] as const;
const GAUSS_KRUGER: TestFile = {
  name: "gates.csv",
  text: 'name,geom\nEast Gate,"SRID=4547;POINT(681253.449784057 4422798.7161482)"\n',
};
const PLOTS = collection(
  "plots.geojson",
  ...Array.from({ length: 2001 }, (_, index) =>
    square(`Plot ${index}`, 100 + (index % 60) / 50, 30 + Math.floor(index / 60) / 50),
  ),
);

/** Waits until the browser has kept the whole atlas, and its worker answers the page. */
const untilKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    serviceWorker.addEventListener("controllerchange", () => resolve());
    if (!serviceWorker.controller) await promise;
  });

/** Takes the connection away, of which a browser complains when it looks for the newest page. */
async function goOffline(context: BrowserContext, watch: Watch): Promise<void> {
  watch.allowComplaint(/ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);
}

async function bringIn(page: Page, file: TestFile): Promise<void> {
  await createBringing(page).choose(file);
  await expect(page.getByRole("list", { name: "Your files" })).toContainText(file.name);
}

async function exported(atlas: Atlas): Promise<GeoJSON.FeatureCollection<GeoJSON.Point>> {
  await atlas.button("Export").first().click();
  const coming = atlas.page.waitForEvent("download");
  await atlas.dialog("Export").getByRole("button", { name: "Download" }).click();
  const text = readFileSync(await (await coming).path(), "utf8");
  await atlas.page.keyboard.press("Escape");
  return JSON.parse(text) as GeoJSON.FeatureCollection<GeoJSON.Point>;
}

/** The whole catalogue as "About this map" gives it, and in how many parks the dialog says that it consists. */
async function catalogueOf(atlas: Atlas) {
  await atlas.button("About this map").click();
  const dialog = atlas.dialog("About this map");
  const parks = await dialog.getByText(/^\d+ in \d+ countries and regions$/).textContent();
  const coming = atlas.page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download GeoJSON" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("ai-park-atlas-catalogue.geojson");
  await atlas.page.keyboard.press("Escape");
  const text = readFileSync(await download.path(), "utf8");
  const file = JSON.parse(text) as GeoJSON.FeatureCollection & { sources: readonly unknown[] };
  return { ...file, parks: Number.parseInt(parks ?? "", 10) };
}

test("nothing is kept before the map is there, and then all that was built: without a connection the open page goes on, and so does one that is loaded again, with what was saved", async ({
  atlas,
  context,
  page,
  watch,
}) => {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await atlas.open();
  expect(asked).not.toContain("/sw.js");
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await untilKept(page);
  const kept = await page.evaluate(async () => {
    const [name = ""] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  const built = filesBelow(SITE).map((file) => file.slice(SITE.length).replaceAll("\\", "/"));
  const listed = built.filter((path) => !["/sw.js", "/_headers", "/.built-from"].includes(path));
  expect(kept.toSorted()).toEqual(
    listed.map((path) => path.replace("/index.html", "/")).toSorted(),
  );

  await test.step("without a connection the open page loads what comes late", async () => {
    await goOffline(context, watch);
    await expect(atlas.status(OFFLINE)).toBeVisible();
    await bringIn(page, GAUSS_KRUGER);
    await bringIn(page, PLOTS);
    expect((await exported(atlas)).features).toHaveLength(2002);
    await page.getByRole("button", { name: "About" }).first().click();
    await expect(page.getByRole("dialog", { name: /About/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await atlas.search(MENTOUGOU.name);
    await atlas.openPark(MENTOUGOU.name);
    await page.getByRole("button", { name: "中文" }).click();
    await expect(page.getByRole("region", { name: MENTOUGOU.nameZh })).toBeVisible();
    await expect(page.getByRole("region", { name: "地图" })).toHaveAttribute("data-state", "idle");
    await page.getByRole("button", { name: "English" }).click();
    // The address follows after a while, and has the last word when the page is loaded again.
    await expect.poll(() => atlas.link().get("lang")).toBe("en");
    await page.getByRole("button", { name: "All parks", exact: true }).click();
    await atlas.search("");
    await expect.poll(() => atlas.link().get("q")).toBeNull();
  });

  await test.step("after a reload the map, imports, the catalogue and exports go on", async () => {
    await page.reload();
    await atlas.mapIdle();
    await expect(atlas.status(OFFLINE)).toBeVisible();
    await expect(page.getByRole("list", { name: "Your files" })).toContainText(/2.001 features/);
    for (const file of [KML, { ...GAUSS_KRUGER, name: "later.csv" }]) await bringIn(page, file);
    const catalogue = await catalogueOf(atlas);
    expect(catalogue.features).toHaveLength(catalogue.parks);
    expect(catalogue.sources.length).toBeGreaterThan(100);
    const { features } = await exported(atlas);
    expect(features).toHaveLength(2004);
    const gate = features.findLast(({ properties }) => properties?.["name"] === "East Gate");
    const [lon = NaN, lat = NaN] = gate?.geometry.coordinates ?? [];
    expect(lon).toBeCloseTo(GATE[0], 7);
    expect(lat).toBeCloseTo(GATE[1], 7);
    await expect(atlas.status("Saved on this device")).toBeVisible();
  });

  await test.step("after another one what was saved is there, and Chinese goes on", async () => {
    await page.reload();
    await atlas.mapIdle();
    await expect(page.getByRole("list", { name: "Your files" })).toContainText(/2.001 features/);
    await expect(atlas.parkItems.filter({ hasText: "Yongding Hub" })).toHaveCount(1);
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("searchbox").fill("京西");
    await expect(page.getByRole("button", { name: MENTOUGOU.nameZh })).toBeVisible();
    await expect(page.getByRole("region", { name: "地图" })).toHaveAttribute("data-state", "idle");
    await page.getByRole("button", { name: "English" }).click();
  });

  await test.step("a part of a kept archive is the same bytes without a connection", async () => {
    const world = filesBelow(SITE).find((file) => /world\.pmtiles-/.test(file)) ?? "";
    const answer = await page.evaluate(
      async (path) => {
        const response = await fetch(path, { headers: { Range: "bytes=16-31" } });
        const bytes = [...new Uint8Array(await response.arrayBuffer())];
        return [response.status, response.headers.get("Content-Range"), bytes];
      },
      world.slice(SITE.length + 1),
    );
    const whole = readFileSync(world);
    expect(answer).toEqual([206, `bytes 16-31/${whole.length}`, [...whole.subarray(16, 32)]]);
  });

  await test.step("the notice of a lost connection goes when the connection is back", async () => {
    await expect(atlas.status(OFFLINE)).toBeVisible();
    await context.setOffline(false);
    await expect(atlas.status(OFFLINE)).toBeHidden();
  });

  const host = "tiles.openfreemap.org";
  watch.allowHost(host);
  let isReachable = true;
  // Hears only what goes to the network past the service worker.
  await page.route(`https://${host}/**`, (route) =>
    isReachable
      ? route.fulfill({
          json: { version: 8, sources: {}, layers: [] },
          headers: { "access-control-allow-origin": "*" },
        })
      : route.abort("internetdisconnected"),
  );
  await test.step("the street map that the user has chosen waits for the connection", async () => {
    const street = page.getByRole("button", { name: "Street detail (online)" });
    await street.click();
    await expect(page.locator("[data-basemap=street]")).toBeVisible();
    isReachable = false;
    await context.setOffline(true);
    await page.reload();
    await atlas.mapIdle();
    await expect(page.locator("[data-basemap=embedded]")).toBeVisible();
    await expect(street).toHaveAttribute("aria-pressed", "true");
    await expect(atlas.failure).toHaveCount(0);
    await street.click();
    await street.click();
    await expect(atlas.status(OFFLINE)).toBeVisible();
    isReachable = true;
    await context.setOffline(false);
    await expect(page.locator("[data-basemap=street]")).toBeVisible();
  });
});

test("a new version takes over at the next visit, and never reloads an open page", async ({
  context,
  watch,
}, testInfo) => {
  const site = await serveCopy(testInfo.outputPath("site"));
  watch.allowHost(new URL(site.address).host);
  const page = await context.newPage();
  await page.goto(site.address);
  await createAtlas(page).mapIdle();
  await untilKept(page);
  const version = await site.release();
  await page.evaluate(async () => {
    Object.assign(globalThis, { still: "here" });
    const registration = await navigator.serviceWorker.ready;
    const { installing } = await registration.update();
    const { promise, resolve } = Promise.withResolvers<void>();
    installing?.addEventListener("statechange", () => resolve());
    if (!registration.waiting) await promise;
  });
  const cacheNames = () => page.evaluate(() => caches.keys());
  expect(await cacheNames()).toHaveLength(2);
  expect(await page.evaluate(() => "still" in globalThis)).toBe(true);
  await page.close();

  site.close();
  const visit = async (): Promise<Page | undefined> => {
    const visited = await context.newPage();
    await visited.goto(site.address);
    if ((await visited.locator("html[data-release=next]").count()) === 1) return visited;
    return void (await visited.close());
  };
  // The browser may take a moment to let go of the page that was closed: as long as it has it, nothing takes over.
  let next = await visit();
  await expect.poll(async () => (next ??= await visit()) !== undefined).toBe(true);
  if (!next) throw new Error("No visit had the new version.");
  await createAtlas(next).mapIdle();
  await expect
    .poll(() => next?.evaluate(() => caches.keys()))
    .toEqual([`ai-park-atlas ${site.address} ${version}`]);
});

test("a build of which one file is another is not kept", async ({ context, watch }, testInfo) => {
  const site = await serveCopy(testInfo.outputPath("site"));
  watch.allowHost(new URL(site.address).host);
  watch.allowComplaint(/integrity/);
  site.change("index.html", (text) => text.replace("AI Park Atlas", "Sign in to this network"));
  const page = await context.newPage();
  await page.goto(site.address);
  const state = await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register("sw.js");
    const { promise, resolve } = Promise.withResolvers<string>();
    installing?.addEventListener("statechange", () => resolve(installing.state));
    return promise;
  });
  expect(state).toBe("redundant");
  await createAtlas(page).mapIdle();
  site.close();
});

test("a browser that refuses service workers shows the atlas, and nothing is said", async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => {
      document.documentElement.dataset["refused"] = "";
      return Promise.reject(new DOMException("Not here", "SecurityError"));
    };
  });
  await atlas.open();
  await expect(page.locator("html[data-refused]")).toBeAttached();
  await expect(page.getByRole("alert")).toHaveCount(0);
});
