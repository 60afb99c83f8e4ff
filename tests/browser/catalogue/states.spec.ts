import type { Route } from "@playwright/test";
import { MENTOUGOU, PARKS, TIANANMEN } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";

const CATALOGUE = /catalogue.*\.json/;
const DETAILS = /park-details.*\.json/;

test("while the parks load, after they failed, and when none matches, the panel says three different things, and so does a card of its facts", async ({
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
  // The search box asks for the details as soon as it has the focus, as it has after "Try again".
  const waiting: Route[] = [];
  await page.route(DETAILS, (route) => void waiting.push(route));
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

  await test.step("a card whose facts are not there yet says so, and asks for them again", async () => {
    const card = atlas.card(MENTOUGOU.name);
    await atlas.openPark("AI Park at one-north (Kampong AI)");
    await expect(page.getByText("Loading facts and sources")).toBeVisible();
    // It is known to 700 m: the map goes there, and its legend explains the circle.
    await expect(page.getByText("Position uncertain")).toBeVisible();
    await page.getByRole("button", { name: "All parks", exact: true }).click();
    await atlas.openPark(MENTOUGOU.name);
    await page.unroute(DETAILS);
    // Each is asked for once more, past the browser's cache.
    await page.route(DETAILS, (route) => route.fulfill({ status: 503 }));
    await Promise.all(waiting.map((route) => route.fulfill({ status: 503 })));
    await expect(card.getByRole("alert")).toContainText("Facts and sources could not be loaded");
    await expect(await atlas.distance(TIANANMEN, "Centroid")).toHaveText("23.1 km");
    await page.unroute(DETAILS);
    await card.getByRole("button", { name: "Try again" }).click();
    await expect(atlas.figure("Investment")).toContainText("CNY 13.8 bn");
    await expect(card.getByRole("alert")).toHaveCount(0);
  });
  await page.getByRole("button", { name: "All parks", exact: true }).click();

  await atlas.search("no such park");
  await expect(page.getByText("No park matches.")).toBeVisible();
  await page.getByRole("button", { name: "Clear search" }).first().click();
  await expect(atlas.parkItems).toHaveCount(PARKS);
});
