import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { MENTOUGOU } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";
import { serveCopy } from "../support/site-copy.ts";

const SENTENCE = "This part of the page could not be loaded. Check the connection and try again.";

test("what a host answered in place of a script or a style sheet is not kept for a year, as the file would be", async ({
  atlas,
  page,
  watch,
}, info) => {
  watch.allowComplaint(/404|style sheet|MIME type/);
  const folder = info.outputPath("site");
  const site = await serveCopy(folder);
  watch.allowHost(new URL(site.address).host);
  const assets = join(folder, "assets");
  const missing = readdirSync(assets)
    .filter((name) => /^(?:AboutDialog-.*css|FootprintFigure-.*js)$/.test(name))
    .map((name) => join(assets, name));
  expect(missing).toHaveLength(2);
  for (const file of missing) renameSync(file, `${file}.away`);
  await page.goto(site.address);
  await atlas.mapIdle();
  const dialog = atlas.dialog("About this map");
  const panel = page.getByRole("complementary", { name: "Park finder" });
  const card = page.getByRole("button", { name: /Jingxi/ }).first();
  await atlas.button("About this map").click();
  await expect(dialog.getByRole("alert")).toHaveText(SENTENCE);
  await page.keyboard.press("Escape");
  await card.click();
  await expect(panel.getByRole("alert")).toHaveText(SENTENCE);
  for (const file of missing) renameSync(`${file}.away`, file);
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(atlas.card(MENTOUGOU.name)).toBeVisible();
  await page.reload();
  await atlas.mapIdle();
  await expect(atlas.card(MENTOUGOU.name)).toBeVisible();
  await atlas.button("About this map").click();
  const heading = dialog.getByRole("heading", { name: "Built-in map" });
  // As its style sheet has it.
  await expect(heading).toHaveCSS("margin-bottom", "4px");
  site.close();
});

test("what fails again when it is tried again, a page in place of a script too, can be made good for by loading the page anew", async ({
  atlas,
  page,
  watch,
}) => {
  watch.allowComplaint(/MIME type/);
  const isMissing = (url: URL): boolean => url.pathname.includes("/assets/FootprintFigure-");
  await page.route(isMissing, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Home</title>" }),
  );
  await atlas.open();
  const panel = page.getByRole("complementary", { name: "Park finder" });
  await page
    .getByRole("button", { name: /Jingxi/ })
    .first()
    .click();
  await expect(panel.getByRole("alert")).toHaveText(SENTENCE);
  await expect(panel.getByRole("button", { name: "Reload" })).toHaveCount(0);
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(panel.getByRole("button", { name: "Reload" })).toBeVisible();
  await page.unroute(isMissing);
  await panel.getByRole("button", { name: "Reload" }).click();
  await expect(atlas.card(MENTOUGOU.name)).toBeVisible();
});
