import { readFileSync } from "node:fs";
import type { Page, Route } from "@playwright/test";
import { inProject } from "../../../.ci/commands/project.mjs";
import { expect, test } from "../support/page.ts";

const HOST = "tiles.openfreemap.org";

/** A stand-in for the online street map: one flat colour, without tiles. */
const STYLE = {
  version: 8,
  name: "stand-in",
  sources: {},
  layers: [{ id: "ground", type: "background", paint: { "background-color": "#123456" } }],
};

const streetButton = (page: Page) => page.getByRole("button", { name: "Street detail (online)" });

test("street detail is asked for only once it is chosen, and is remembered", async ({
  atlas,
  page,
  watch,
}) => {
  const asked: string[] = [];
  await page.route(`https://${HOST}/**`, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ json: STYLE, headers: { "access-control-allow-origin": "*" } });
  });
  await atlas.open("#base=street");
  expect(asked).toEqual([]);
  watch.allowHost(HOST);
  await page.getByRole("button", { name: /^Load street detail/ }).click();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await atlas.mapIdle();
  await expect(streetButton(page)).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await atlas.mapIdle();
  await expect(streetButton(page)).toHaveAttribute("aria-pressed", "true");
});

test("where the embedded map ends streets are offered, once a session; what cannot be reached gives way to it, and the page says so", async ({
  atlas,
  page,
  watch,
}) => {
  const show = atlas.button("Show streets (online)");
  await atlas.open("#map=9/51.5/7");
  await test.step("nobody is asked before the answer, and one no is enough", async () => {
    await expect(atlas.status("Streets end here")).toContainText(HOST);
    await atlas.button("No streets for now").click();
    await expect(show).toBeHidden();
    await page.reload();
    await atlas.mapIdle();
    await expect(show).toBeHidden();
  });
  watch.allowHost(HOST);
  watch.allowComplaint(/Failed to load resource|ERR_/);
  await page.route(`https://${HOST}/**`, (route) => route.abort());
  await test.step("a host that does not answer", async () => {
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await show.click();
    await expect(atlas.failure).toContainText("could not be loaded");
    await expect(streetButton(page)).toHaveAttribute("aria-pressed", "false");
    await expect(show).toBeHidden();
    await atlas.mapIdle();
  });
  await test.step("the next press reaches it", async () => {
    await page.route(`https://${HOST}/**`, (route) =>
      route.fulfill({ json: STYLE, headers: { "access-control-allow-origin": "*" } }),
    );
    await atlas.failure.getByRole("button", { name: "Dismiss" }).click();
    await show.click();
    await expect(atlas.map).toHaveAttribute("data-basemap", "street");
    await expect(show).toBeHidden();
  });
});

const TOWN = "tiles.example.org";
const PARTS = "parts.example.org";
const OPEN = { "access-control-allow-origin": "*" };

/** A style as an institution may have one: pictures and icons lie on another host, and it names a font that nobody has. */
const TOWN_STYLE = {
  version: 8,
  sources: {
    photo: { type: "raster", tiles: [`https://${PARTS}/{z}/{x}/{y}.png`], tileSize: 256 },
    town: { type: "geojson", data: `https://${TOWN}/town.geojson`, attribution: "<b>Town</b>" },
    inner: { type: "vector", url: "https://192.168.0.1/tiles.json" },
  },
  sprite: `https://${PARTS}/icons`,
  glyphs: `https://${TOWN}/fonts/{fontstack}/{range}.pbf`,
  layers: [
    { id: "photo", type: "raster", source: "photo" },
    { id: "parks", type: "symbol", source: "town", layout: { "icon-image": "dot" } },
    {
      id: "names",
      type: "symbol",
      source: "town",
      layout: { "text-field": "Town", "text-font": ["Town Sans"] },
    },
  ],
};
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const DOT = { dot: { x: 0, y: 0, width: 1, height: 1, pixelRatio: 1 } };
const POINT = { type: "Point", coordinates: [7, 51.5] };

/** What the two hosts of the town answer, the archive by parts. */
function answerForTown(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname.endsWith(".png")) return route.fulfill({ body: PNG, headers: OPEN });
  if (pathname === "/icons.json") return route.fulfill({ json: DOT, headers: OPEN });
  if (pathname === "/style.json") return route.fulfill({ json: TOWN_STYLE, headers: OPEN });
  if (pathname === "/town.geojson") return route.fulfill({ json: POINT, headers: OPEN });
  const [, first, last] = /bytes=(\d+)-(\d+)/.exec(route.request().headers()["range"] ?? "") ?? [];
  if (first === undefined) return route.fulfill({ status: 404, headers: OPEN });
  const archive = readFileSync(inProject("geodata", "basemap", "world.pmtiles"));
  const body = archive.subarray(Number(first), Number(last) + 1);
  return route.fulfill({ status: 206, body, headers: OPEN });
}

test("a basemap of the user's own choice, a style or an archive, is asked for host by host, kept, and never told to others", async ({
  atlas,
  page,
  watch,
}) => {
  const asked: string[] = [];
  const hostsAsked = () => [...new Set(asked)].toSorted();
  await page.route(/^https:\/\/(?:tiles|parts)\.example\.org\//, (route) => {
    asked.push(new URL(route.request().url()).host);
    return answerForTown(route);
  });
  watch.allowComplaint(/404/);
  await atlas.open("#map=9/51.5/7");
  await atlas.button("Own basemap").click();
  const dialog = atlas.dialog("Own basemap");
  const use = async (address: string) => {
    await dialog.getByRole("textbox", { name: "Web address" }).fill(address);
    await dialog.getByRole("button", { name: /^Use (?!the default)/ }).click();
  };
  await test.step("an address that is not asked", async () => {
    await use(`http://${TOWN}/style.json`);
    await expect(dialog.getByRole("alert")).toContainText("https://");
    await use("https://192.168.0.1/style.json");
    await expect(dialog.getByRole("alert")).toContainText("private network");
    expect(asked).toEqual([]);
  });
  await test.step("a style, whose other host is asked only then", async () => {
    watch.allowHost(TOWN);
    await use(`https://${TOWN}/style.json`);
    await expect(dialog.getByRole("status")).toContainText(PARTS);
    expect(hostsAsked()).toEqual([TOWN]);
    watch.allowHost(PARTS);
    await dialog.getByRole("button", { name: "Ask them, too" }).click();
    await expect(dialog.getByRole("status")).toHaveText(`Streets come from ${TOWN}.`);
    await expect(dialog.getByRole("listitem")).toContainText([/inner/, /type/]);
    await expect(atlas.map).toHaveAttribute("data-basemap", "street");
    await atlas.mapIdle();
    await expect(page.getByText(`${TOWN} · Town`)).toBeVisible();
    expect(hostsAsked()).toEqual([PARTS, TOWN]);
    expect(atlas.link().get("base")).toBe("street");
    expect(page.url()).not.toContain("example.org");
  });
  await test.step("an archive", async () => {
    await use(`https://${TOWN}/world.pmtiles`);
    await expect(page.getByText(/ · Natural Earth/)).toBeVisible();
    await page.reload();
    await atlas.mapIdle();
    await expect(atlas.map).toHaveAttribute("data-basemap", "street");
    await expect(page.getByText(/ · Natural Earth/)).toBeVisible();
  });
  await test.step("and back", async () => {
    await atlas.button("Own basemap").click();
    await dialog.getByRole("button", { name: "Use the default" }).click();
    await expect(atlas.map).toHaveAttribute("data-basemap", "embedded");
    await atlas.mapIdle();
  });
});
