import type { Page } from "@playwright/test";
import { createAtlas } from "../support/atlas.ts";
import { MENTOUGOU, TIANANMEN } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";

/** The address once it has stood still for longer than the page waits between two changes of it. */
async function settledUrl(page: Page): Promise<string> {
  let before = "";
  const stands = (): boolean => {
    const now = page.url();
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(stands, { intervals: [600] }).toBe(true);
  return before;
}

test("a link opened in a second page shows the same park, line, units and camera", async ({
  atlas,
  page,
  context,
}) => {
  await atlas.open("#map=10.5/39.9/116.25/20/30");
  await atlas.openPark(MENTOUGOU.name);
  await atlas.mapIdle();
  await atlas.toggleDistance(TIANANMEN);
  await page.getByLabel("Units").selectOption("mu");
  await atlas.mapIdle();
  await expect.poll(() => atlas.link().get("units")).toBe("mu");
  await expect.poll(() => atlas.link().get("park")).toBe("mentougou");
  const shared = await settledUrl(page);

  const second = createAtlas(await context.newPage());
  await second.page.goto(shared);
  await second.mapIdle();
  await expect(second.figure("Measured area")).toContainText("823 mu");
  await expect(second.distanceRow(TIANANMEN).getByRole("button")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  expect(second.link().get("map")).toBe(atlas.link().get("map"));
  expect(new URL(second.page.url()).hash).toBe(new URL(shared).hash);
});

test("Back and Forward walk the selections, each with its own camera", async ({ atlas, page }) => {
  await atlas.open();
  await atlas.openPark(MENTOUGOU.name);
  await atlas.mapIdle();
  await page.getByRole("button", { name: "All parks", exact: true }).click();
  await expect(atlas.parks).toBeVisible();
  await atlas.openPark("Meta Hyperion");
  await atlas.mapIdle();

  await page.goBack();
  await expect(atlas.parks).toBeVisible();
  await page.goBack();
  await expect(atlas.card(MENTOUGOU.name)).toBeVisible();
  await expect.poll(() => atlas.link().get("map")).toMatch(/\/39\.\d+\/116\.\d+/);
  await page.goForward();
  await page.goForward();
  await expect(atlas.card("Meta Hyperion")).toBeVisible();
});

test("nonsense in a link is ignored value by value, and said in one polite line", async ({
  atlas,
}) => {
  await atlas.open("#map=3/nowhere/1&park=mentougou&to=tiananmen,atlantis&lang=tlh&units=acre&x=1");

  await test.step("each value has its place or is named", async () => {
    await expect(atlas.card(MENTOUGOU.name)).toBeVisible();
    await expect(atlas.figure("Measured area")).toContainText("135.6 acres");
    await expect(atlas.status(/Not understood in the link/)).toContainText("map=3/nowhere/1");
    await expect(atlas.status(/Not understood in the link/)).toContainText("lang=tlh");
    await expect(atlas.status(/Not understood in the link/)).toContainText("to=atlantis");
    // A key of another version is not the page's to throw away.
    await expect.poll(() => atlas.link().get("x")).toBe("1");
    await expect.poll(() => atlas.link().get("to")).toBe("tiananmen");
  });

  await test.step("a park that does not exist is told, and the rest of the link stands", async () => {
    await atlas.page.goto("./#park=atlantis&theme=dark");
    await expect(atlas.status(/park=atlantis/)).toBeVisible();
    await expect(atlas.parks).toBeVisible();
    await expect(atlas.page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});
