import type { Page } from "@playwright/test";
import { createBringing, type TestFile } from "../support/bring.ts";
import { PARKS } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";
import { collection, square } from "../support/park-files.ts";

const coded = (name: string, code: string, lon: number, lat = 39.9): object => ({
  ...square(name, lon, lat),
  properties: { name, code },
});

/** Has the parks of a file named by a property, with the keys alone from the dialog on. */
async function nameBy(page: Page, file: string, property: string): Promise<void> {
  await page.getByRole("button", { name: `More for ${file}` }).click();
  const button = page.getByRole("button", { name: "Names from…" });
  await button.click();
  const dialog = page.getByRole("dialog", { name: "Names of the parks" });
  await dialog.getByRole("radio", { name: property, exact: true }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
}

/** Brings a file in, and waits for its section. */
async function bringIn(page: Page, file: TestFile): Promise<void> {
  await createBringing(page).choose(file);
  await expect(page.getByRole("list", { name: "Your files" })).toContainText(file.name);
}

test("the parks of a file are named by a property of its own, for good, until the step is taken back", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await bringIn(
    page,
    collection("lots.geojson", coded("Alpha", "W-1", 116.1), square("Beta", 116.2, 39.9)),
  );
  // A row begins with the name: other parks may have the same word further on.
  const row = (name: string) => atlas.parkItems.filter({ hasText: new RegExp(`^${name}`) });
  await expect(row("Alpha")).toHaveCount(1);
  await nameBy(page, "lots.geojson", "code");
  await expect(row("W-1")).toHaveCount(1);
  await expect(row("Beta")).toHaveCount(1);
  await expect(atlas.status("Saved on this device")).toBeVisible();
  await page.reload();
  await atlas.openPark("W-1");
  await expect(atlas.card("W-1")).toBeVisible();
  await expect(atlas.figure("name")).toHaveText("Alpha");
  await atlas.button("Rename").click();
  await page.getByRole("textbox", { name: "Name of the park" }).fill("W-9");
  await page.keyboard.press("Enter");
  await expect(atlas.figure("code")).toHaveText("W-9");
  await expect(atlas.figure("name")).toHaveText("Alpha");
  await page.keyboard.press("Escape");
  await nameBy(page, "lots.geojson", "As recognised");
  await expect(row("Alpha")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(row("W-9")).toHaveCount(1);
});

test("a feature of a layer is found by the search and has a card to read", async ({
  atlas,
  page,
}) => {
  const many = Array.from({ length: 2001 }, (_, index) =>
    coded(`Plot ${index}`, `C-${index}`, 100 + (index % 60) / 50, 30 + Math.floor(index / 60) / 50),
  );
  await atlas.open();
  await bringIn(page, collection("plots.geojson", ...many));
  await expect(page.getByRole("list", { name: "Your files" })).toContainText(/2.001 features/);
  await expect(page.getByText(`${PARKS} parks`, { exact: true })).toBeVisible();
  await atlas.search("plot 1999");
  await atlas.openPark("Plot 1999");
  await expect(atlas.card("Plot 1999")).toContainText("From the layer plots.geojson");
  await expect(atlas.figure("Measured area")).toContainText("WGS 84 ellipsoid");
  await expect(atlas.card("Plot 1999").getByRole("button", { name: "Rename" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await atlas.search("");
  await nameBy(page, "plots.geojson", "code");
  await atlas.search("c-2000");
  await expect(atlas.parkItems.filter({ hasText: "C-2000" })).toHaveCount(1);
});
