import { axeFindings } from "../support/axe.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";
import { pixelsOf } from "../support/painted.ts";

/** What files are drawn in first, by `COLLECTION_COLOURS`. */
const VIOLET = "#8a55d0";

test("a place found by its numbers becomes a landmark, and the history leads back to any step", async ({
  atlas,
  page,
}) => {
  const menu = page.getByRole("combobox", { name: "Distance to" });
  const history = page.getByRole("list", { name: "History" });
  const steps = history.getByRole("button");
  await atlas.open();

  await test.step("its card opens, with its name to be written", async () => {
    await atlas.search("39.9812, 116.3088");
    await atlas.button("Use as landmark").click();
    await expect(page.getByRole("textbox", { name: "Name of the park" })).toBeFocused();
    await page.keyboard.type("Our office");
    await page.keyboard.press("Enter");
    const card = atlas.card("Our office");
    await expect(card).toContainText("Your landmark, from My landmarks");
    await expect(card.getByRole("button", { name: "Use as landmark" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(atlas.distanceRow("Our office")).toHaveCount(0);
    await card.getByRole("button", { name: "Close" }).click();
    await atlas.search("");
  });

  await test.step("it stands on the map and in the menu, under a heading of its own", async () => {
    await expect(async () => expect(await pixelsOf(page, VIOLET)).toBeGreaterThan(20)).toPass();
    await menu.selectOption({ label: "Our office" });
    await expect(menu.locator("optgroup").first()).toHaveAttribute("label", "Your landmarks");
    // GeodSolve -i from the north-eastern corner of the outline: 18,466.3 m.
    await expect(atlas.parkItems.filter({ hasText: MENTOUGOU.name })).toContainText("18.5 km");
  });

  await test.step("a place under the pointer, or for the menu key in the middle, is asked about and left again", async () => {
    const place = page.getByRole("dialog", { name: "Place on the map" });
    const canvas = page.getByRole("application");
    await page.mouse.click(700, 450, { button: "right" });
    await expect(place).toContainText(/\d° N, \d+\.\d+° E/);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(place).toHaveCount(0);
    await canvas.focus();
    await page.keyboard.press("ContextMenu");
    await expect(place.getByRole("button", { name: "Use as landmark" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(canvas).toBeFocused();
  });

  await test.step("the history tells what was done, and a key leads back to any step and forward again", async () => {
    await atlas.button("History").click();
    await expect(steps).toHaveText([
      "Renamed 39.9812° N, 116.3088° E to Our office",
      "Added 39.9812° N, 116.3088° E",
      "Before these steps",
    ]);
    await expect(steps.first()).toHaveAttribute("aria-current", "step");
    await steps.last().click();
    await expect(steps.last()).toHaveAttribute("aria-current", "step");
    await expect(async () => expect(await pixelsOf(page, VIOLET)).toBe(0)).toPass();
    await expect(page.getByText("Nothing of your own is here yet.")).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(steps.first()).toBeFocused();
    await expect(steps.first()).toHaveAttribute("aria-current", "step");
    await page.keyboard.press("Escape");
    await expect(atlas.button("History")).toBeFocused();
    await expect(menu).toContainText("Our office");
  });

  await test.step("a park's table measures to it, and its line is in the link after a reload", async () => {
    await atlas.openPark(MENTOUGOU.name);
    await expect(await atlas.distance("Our office", "Edge")).toHaveText("18.5 km");
    // GeodSolve -i from the outline's centroid: 18,970.9 m.
    await expect(await atlas.distance("Our office", "Centroid")).toHaveText("19.0 km");
    await atlas.toggleDistance("Our office");
    await expect(async () => expect(atlas.link().get("to")).toMatch(/^own-/)).toPass();
    await page.reload();
    await atlas.mapIdle();
    await expect(atlas.distanceRow("Our office").getByRole("button")).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });
});
