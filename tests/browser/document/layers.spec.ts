import type { Page } from "@playwright/test";
import { createBringing } from "../support/bring.ts";
import { expect, SHARP, test } from "../support/page.ts";
import { pixelsOf } from "../support/painted.ts";
import { collection, square } from "../support/park-files.ts";

test.use(SHARP);

const PLOTS = 10_000;

/** A hundred by a hundred squares, each a hundredth of a degree wide, two hundredths apart. */
const MANY = collection(
  "plots.geojson",
  ...Array.from({ length: PLOTS }, (_, index) =>
    square(`Plot ${index}`, 100 + (index % 100) / 50, 30 + Math.floor(index / 100) / 50),
  ),
);

const COLOUR = "#ee00cc";

const files = (page: Page) => page.getByRole("list", { name: "Your files" });

/** Brings the plots in and gives them a colour that nothing else on the page has. */
async function bringPlots(page: Page): Promise<void> {
  await createBringing(page).choose(MANY);
  await expect(page.getByRole("status").filter({ hasText: "Added 10,000 parks" })).toBeVisible();
  await files(page).locator("input[type=color]").fill(COLOUR);
}

/** Waits until so many pixels have the layer's colour, since the map takes a frame to be told. */
const expectPixels = (page: Page, colour = COLOUR) =>
  expect.poll(() => pixelsOf(page, colour), { timeout: 30_000 });

test("ten thousand parks are painted in their colour, hidden, shown, removed, brought back, and kept, and each opens as a card", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await bringPlots(page);
  await atlas.mapIdle();
  // 10,000 outlines of some 4 px a side at this zoom, and by arithmetic far more than a tenth of their pixels.
  await expectPixels(page).toBeGreaterThan(10_000);
  await page.getByRole("button", { name: "Hide plots.geojson" }).click();
  await expectPixels(page).toBe(0);
  await page.getByRole("button", { name: "Show plots.geojson" }).click();
  await expectPixels(page).toBeGreaterThan(10_000);
  await page.getByRole("button", { name: "More for plots.geojson" }).click();
  await files(page).getByRole("button", { name: "Remove", exact: true }).click();
  await expectPixels(page).toBe(0);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await atlas.mapIdle();
  await expectPixels(page).toBeGreaterThan(10_000);

  await test.step("they are there again after a reload, and in the other theme", async () => {
    await expect(page.getByText("Saved on this device").first()).toBeVisible();
    await page.reload();
    await expect(files(page)).toContainText(/10.000 features/);
    await page.getByRole("button", { name: "Zoom to plots.geojson" }).click();
    await atlas.mapIdle();
    await expectPixels(page).toBeGreaterThan(10_000);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await atlas.mapIdle();
    await expectPixels(page).toBeGreaterThan(10_000);
  });

  await page.goto("./#map=14/30.005/100.005");
  await atlas.mapIdle();
  // The map's centre is that of the part that no panel covers.
  const box = await atlas.map.boundingBox();
  const panel = await page.locator(".side-panel").boundingBox();
  const left = (panel?.x ?? 0) + (panel?.width ?? 0);
  const [x, y] = [(left + (box?.width ?? 0)) / 2, (box?.height ?? 0) / 2];
  await test.step("one that is clicked on the map opens as a card, and its link opens it again", async () => {
    await page.mouse.click(x, y);
    await expect(atlas.card("Plot 0")).toBeVisible();
    await expect(atlas.figure("Measured area")).toContainText("WGS 84 ellipsoid");
    expect(atlas.link().get("park")).toMatch(/^own-[a-z0-9]+\.0$/);
    await page.reload();
    await expect(atlas.card("Plot 0")).toBeVisible();
  });

  await test.step("a corner that is drawn beside its corner takes over the numbers of its text", async () => {
    // Some 7 m off, which are as many pixels; the tiles have it on a grid of 3 cm.
    await page.goto("./#map=16/30.01005/100.01005");
    await atlas.mapIdle();
    await atlas.button(/^Draw$/).click();
    // The tools, which are more while something is drawn, keep the map's centre from the middle by some of these.
    const tip = page.getByText("Corner of Park 1 of plots.geojson");
    let at = x - 48;
    await expect(async () => {
      at = at > x + 8 ? x - 48 : at + 8;
      await page.mouse.move(at, y + 4);
      await expect(tip).toBeVisible({ timeout: 500 });
    }).toPass({ intervals: [100], timeout: 60_000 });
    await page.mouse.click(at, y + 4);
    await expect(page.getByRole("textbox", { name: "Corner 1", exact: true })).toHaveValue(
      "30.01, 100.01",
    );
  });
});
