import type { Page } from "@playwright/test";
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
