import type { Plugin } from "vite";
import { build } from "vite";
import { inProject } from "../../../.ci/commands/project.mjs";
import { serveFolder } from "../../../.ci/commands/server.mjs";
import { expect, test } from "../support/page.ts";
import { pixelsOf } from "../support/painted.ts";

const FLOODS = JSON.stringify(inProject("tests", "support", "made-up-layer.ts"));
/** The colour of the made-up layer, the light theme's `--plan`. */
const PLAN = "#3a679f";

/** Adds a made-up map layer to the page: what a developer would write as a line in each of the two lists. */
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
    return undefined;
  },
};

test("a map layer that is added to the lists has a switch, is drawn, and is in the legends of map and picture", async ({
  atlas,
  page,
  watch,
}, testInfo) => {
  const folder = testInfo.outputPath("site");
  await build({
    configFile: inProject("vite.config.ts"),
    plugins: [withFloods],
    build: { outDir: folder, emptyOutDir: true },
    logLevel: "error",
  });
  const { address, close } = await serveFolder(folder, 0);
  watch.allowHost(new URL(address).host);
  await page.goto(`${address}/#theme=light&map=9.5/39.9/116.3`);
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
  close();
});
