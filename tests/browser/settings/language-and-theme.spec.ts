import { expect, test } from "../support/page.ts";

test("the browser's wish decides language and theme until a switch does, and the switch is remembered", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    locale: "zh-CN",
    colorScheme: "dark",
  });
  const page = await context.newPage();
  await page.goto("./#park=mentougou");
  await expect(page.getByRole("region", { name: "地图", exact: true })).toBeVisible();
  await expect(page.getByText("按公布面积绘制，两数自然相符")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("region", { name: "Map", exact: true })).toBeVisible();
  // The card that is open follows, to its last sentence.
  await expect(
    page.getByText("Drawn to the stated area, so the two figures must agree"),
  ).toBeVisible();
  await page.goto("./");
  await expect(page.getByRole("region", { name: "Map", exact: true })).toBeVisible();
  await context.close();
});
