import { MENTOUGOU, TIANANMEN } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";

test("the story can be walked by keyboard alone", async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole("button", { name: "Skip to the map’s tools" }).press("Enter");
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeFocused();
  await page.keyboard.press("/");
  await expect(atlas.searchBox).toBeFocused();
  await page.keyboard.type("mentougou");
  await expect(atlas.parkItems).toHaveCount(1);
  const item = atlas.parkItems.first().getByRole("button").first();
  await page.keyboard.press("ArrowDown");
  await expect(item).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(atlas.searchBox).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: MENTOUGOU.name })).toBeFocused();
  const line = atlas.distanceRow(TIANANMEN).getByRole("button");
  for (let presses = 0; presses < 160; presses += 1) {
    await page.keyboard.press("Tab");
    if (await line.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(line).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(line).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => atlas.link().get("to")).toBe("tiananmen");
  await page.keyboard.press("Escape");
  await expect(atlas.parks).toBeVisible();
  await expect(item).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: "dark" });

  test("the story is walked by touch, in the dark", async ({ atlas, page }) => {
    await atlas.open();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await atlas.search("mentougou");
    await atlas.parkItems.first().getByRole("button").first().tap();
    await expect(atlas.card(MENTOUGOU.name)).toBeVisible();
    await expect(atlas.figure("Measured area")).toContainText(MENTOUGOU.area);
    await atlas.distanceRow(TIANANMEN).getByRole("button").tap();
    await expect.poll(() => atlas.link().get("to")).toBe("tiananmen");
    await atlas.mapIdle();
  });
});

test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("the story is told in Chinese, map and card", async ({ page }) => {
    await page.goto("./");
    const map = page.getByRole("region", { name: "地图", exact: true });
    await expect(map).toHaveAttribute("data-state", "idle");
    await page.getByRole("searchbox").fill("门头沟");
    await page.getByRole("listitem").first().getByRole("button").first().click();
    const card = page.getByRole("region", { name: MENTOUGOU.nameZh, exact: true });
    await expect(card).toContainText("54.87 公顷");
    await expect(card).toContainText("138 亿元");
    await expect(card.getByRole("row", { name: /天安门/ }).first()).toContainText("23.1 公里");
    await expect(map).toHaveAttribute("data-state", "idle");
  });
});
