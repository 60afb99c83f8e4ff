import type { Page } from "@playwright/test";
import type { Map as MapLibre, MapGeoJSONFeature } from "maplibre-gl";
import type { Plugin } from "vite";
import { build } from "vite";
import { inProject } from "../../../.ci/commands/project.mjs";
import { serveFolder } from "../../../.ci/commands/server.mjs";
import { expect, test } from "../support/page.ts";
import { pixelsOf } from "../support/painted.ts";
import { pixelsOfPng } from "../support/pixels.ts";

const FLOODS = JSON.stringify(inProject("tests", "support", "made-up-layer.ts"));
/** The colour of the made-up layer, the light theme's `--plan`. */
const PLAN = "#3a679f";

declare global {
  // Only a `var` is a property of the page's global object.
  var mapLibre: MapLibre | undefined;
}

/**
 * Adds a made-up map layer to the page, what a developer would write as a line in each of the two lists, and lets a test ask
 * the engine.
 */
const withFloods: Plugin = {
  name: "with-floods",
  enforce: "pre",
  transform(code, id) {
    if (id.endsWith("/src/map/map-layers.ts")) {
      return `import { FLOODS } from ${FLOODS};\n${code}\nMAP_LAYERS.push(FLOODS);`;
    }
    if (id.endsWith("/src/map/map-layer-entries.ts")) {
      return `import { FLOODS_ENTRY } from ${FLOODS};\n${code}\nMAP_LAYER_ENTRIES.push(FLOODS_ENTRY);`;
    }
    if (id.endsWith("/src/map/engine/create-map.ts")) {
      return code.replace("supplyImages(map);", "supplyImages(map);\nglobalThis.mapLibre = map;");
    }
    return undefined;
  },
};

test.describe.configure({ mode: "serial" });

let site: Awaited<ReturnType<typeof serveFolder>>;
test.beforeAll(async ({ browserName: _any }, testInfo) => {
  const folder = testInfo.outputPath("site");
  await build({
    configFile: inProject("vite.config.ts"),
    plugins: [withFloods],
    build: { outDir: folder, emptyOutDir: true },
    logLevel: "error",
  });
  site = await serveFolder(folder, 0);
});
test.afterAll(() => site.close());
test.beforeEach(({ watch }) => watch.allowHost(new URL(site.address).host));

test("a map layer that is added to the lists has a switch, is drawn, and is in the legends of map and picture", async ({
  atlas,
  page,
}) => {
  await page.goto(`${site.address}/#theme=light&map=9.5/39.9/116.3`);
  await atlas.mapIdle();
  const explained = page.getByText("Once in a hundred years", { exact: true });
  const floods = atlas.button("Flood plains");
  await expect(explained).toHaveCount(0);
  const before = await pixelsOf(page, PLAN);
  if (!(await floods.isVisible())) await atlas.button("Layers and view").click();
  await expect(floods).toHaveAttribute("aria-pressed", "false");
  await floods.click();
  await expect(explained).toBeVisible();
  // At zoom 9.5, 0.2° are 206 px from west to east (512 · 2^9.5 / 360 each degree) and, at 40° N, 269 px from south to north. Half of
  // that is filled, the screen has one point for four pixels, and names and parks stand on some of these 6,900.
  await expect.poll(() => pixelsOf(page, PLAN)).toBeGreaterThan(before + 4000);

  await test.step("the device keeps that it is shown", async () => {
    await page.reload();
    await atlas.mapIdle();
    await expect(explained).toBeVisible();
  });

  await test.step("the picture has it in its legend, which is told to those who cannot see it", async () => {
    await atlas.button("Share").click();
    const dialog = atlas.dialog("Share");
    await dialog.getByRole("tab", { name: "Picture", exact: true }).click();
    await expect(dialog.locator("figure[data-state]")).toHaveAttribute("data-state", "ready");
    await expect(page.getByRole("textbox", { name: "Alternative text" })).toHaveValue(
      /Once in a hundred years/,
    );
  });
});

/** Opens a view and gives, by layer, the names of what is drawn there: of a label, the words that are written. */
async function namesAt(page: Page, view: string): Promise<Readonly<Record<string, string[]>>> {
  // A fragment alone would not load the page anew.
  await page.goto("about:blank");
  await page.goto(`${site.address}/#theme=light&${view}`);
  await expect(page.locator("[role=region][data-state]")).toHaveAttribute("data-state", "idle");
  return page.evaluate(() => {
    const names: Record<string, string[]> = {};
    for (const { layer, properties } of globalThis.mapLibre?.queryRenderedFeatures() ?? []) {
      const written: unknown =
        "layout" in layer ? layer.layout?.["text-field" as never] : undefined;
      const name = String(written || properties["name"] || properties["id"]);
      const list = (names[layer.id] ??= []);
      if (!list.includes(name)) list.push(name);
    }
    return names;
  });
}

/** The parks and clusters with a mark in the middle of the view that are not drawn. */
const hiddenMarks = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => {
    const map = globalThis.mapLibre!;
    const keyOf = ({ properties }: MapGeoJSONFeature): unknown =>
      properties["id"] ?? properties["cluster_id"];
    const drawn = map.queryRenderedFeatures({ layers: ["park-mark", "park-cluster"] });
    const keys = new Set(drawn.map(keyOf));
    const { clientWidth, clientHeight } = map.getContainer();
    return map
      .querySourceFeatures("park-marks")
      .filter(({ geometry, properties }) => {
        const { x, y } = map.project((geometry as GeoJSON.Point).coordinates as [number, number]);
        const within = x > 0 && y > 0 && x < clientWidth && y < clientHeight;
        return within && !(properties["markUntilZoom"] < map.getZoom());
      })
      .map((feature) => keyOf(feature as MapGeoJSONFeature))
      .filter((key) => !keys.has(key));
  });

test("Beijing has its ring roads, avenues, river and metro, named in the user's language, and no park is hidden by them", async ({
  page,
}) => {
  const rings = ["Second Ring Road", "Third Ring Road", "Fourth Ring Road", "Fifth Ring Road"];
  const region = await namesAt(page, "map=9.5/39.9/116.3");
  expect(region["road"]).toEqual(expect.arrayContaining([...rings, "Chang’an Avenue"]));
  expect(region["park-mark"]).not.toEqual([]);
  expect(await hiddenMarks(page)).toEqual([]);
  const centre = await namesAt(page, "map=11/39.9/116.3");
  expect(centre["railway"]).toContain("Metro Line 1");
  expect(centre["road-label"]).toEqual(expect.arrayContaining(["Chang’an Avenue"]));
  expect(centre["river-label"]).toContain("Yongding River");
  expect(centre["footprint-fill"]).toContain("mentougou");
  const chinese = await namesAt(page, "lang=zh&map=11/39.9/116.3");
  expect(chinese["road-label"]).toEqual(expect.arrayContaining(["长安街"]));
  expect(chinese["river-label"]).toContain("永定河");
});

test("the globe of the whole world fills what no panel covers, with space about it", async ({
  page,
}) => {
  await page.goto(`${site.address}/#theme=light&proj=globe`);
  await expect(page.locator("[role=region][data-state]")).toHaveAttribute("data-state", "idle");
  const [room, middle] = await page.evaluate(() => {
    const map = globalThis.mapLibre!;
    const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
    const { clientWidth, clientHeight } = map.getContainer();
    const box = { x: left, width: clientWidth - left - right, height: clientHeight - top - bottom };
    return [box, map.project(map.getCenter()).y] as const;
  });
  const strip = { x: room.x, y: middle, width: room.width, height: 2 };
  const { data, width } = await pixelsOfPng(page, await page.screenshot({ clip: strip }));
  // The light theme's `--m-space`.
  const isSpace = (at: number): boolean =>
    [0xe6, 0xeb, 0xec].every((part, channel) => data[at * 4 + channel] === part);
  const globe = Array.from({ length: width }, (_, at) => at).filter((at) => !isSpace(at));
  const seen = (((globe.at(-1) ?? 0) - (globe[0] ?? 0) + 1) * strip.width) / width;
  const free = Math.min(room.width, room.height);
  expect(globe[0]).toBeGreaterThan(0);
  // Ten pixels on each side are for its air, whose outermost part shows nothing.
  expect(seen).toBeGreaterThan(free - 20 - 6);
  expect(seen).toBeLessThan(free);
});
