import type { Route } from "@playwright/test";
import { PARKS } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";

const CATALOGUE = /catalogue.*\.json/;

test("while the parks load, after they failed, and when none matches, the panel says three different things", async ({
  atlas,
  page,
  watch,
}) => {
  watch.allowComplaint(/503/);
  let release: (route: Route) => Promise<void> = () => Promise.resolve();
  const asked = new Promise<Route>((resolve) => {
    release = async (route) => resolve(route);
  });
  await page.route(CATALOGUE, (route) => release(route));
  await page.goto("./");
  const rejected = await asked;
  await expect(page.getByText("Loading parks")).toBeVisible();

  // What may have been kept from before is asked for anew, past the browser's cache.
  release = (route) => route.fulfill({ status: 503 });
  await rejected.fulfill({ status: 503 });
  await expect(atlas.failure).toContainText("503");
  await test.step("a damaged catalogue is told as such", async () => {
    release = (route) => route.fulfill({ body: '{"parks": [' });
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(atlas.failure).toContainText("damaged");
    await expect(atlas.failure.filter({ hasText: "503" })).toHaveCount(0);
  });
  release = (route) => route.continue();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(atlas.parkItems).toHaveCount(PARKS);
  await expect(atlas.failure).toHaveCount(0);

  await atlas.search("no such park");
  await expect(page.getByText("No park matches.")).toBeVisible();
  await page.getByRole("button", { name: "Clear search" }).first().click();
  await expect(atlas.parkItems).toHaveCount(PARKS);
});
