import type { Locator, Page } from "@playwright/test";
import { words as cardEn } from "../../../src/words/en/document/card.ts";
import { words as listEn } from "../../../src/words/en/document/list.ts";
import { words as drawEn } from "../../../src/words/en/draw.ts";
import { words as measureEn } from "../../../src/words/en/measure.ts";
import { words as cardZh } from "../../../src/words/zh/document/card.ts";
import { words as listZh } from "../../../src/words/zh/document/list.ts";
import { words as drawZh } from "../../../src/words/zh/draw.ts";
import { words as measureZh } from "../../../src/words/zh/measure.ts";
import { axeFindings as findings } from "../support/axe.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";
import { touch } from "../support/pointing.ts";

// Colours are the theme's alone, words the language's and sizes the screen's: two looks have all of them.
const LOOKS = [
  {
    look: "1440 px, light, English",
    device: { viewport: { width: 1440, height: 600 } },
    narrower: [],
    words: { ...drawEn, ...measureEn, list: listEn, card: cardEn },
    link: "theme=light&lang=en",
    filters: { toolbar: "Filters", menu: "Year" },
  },
  {
    look: "390 px, dark, Chinese",
    device: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    narrower: [320],
    words: { ...drawZh, ...measureZh, list: listZh, card: cardZh },
    link: "theme=dark&lang=zh",
    filters: { toolbar: "筛选", menu: "年份" },
  },
];

/** Sets corners by the mouse, or by a thumb that moves the map beneath the crosshair and presses a button. */
async function setCorners(page: Page, count: number, { toolbar }: typeof drawEn, name: string) {
  const bar = page.getByRole("toolbar", { name, exact: true });
  await expect(bar).toBeVisible();
  const ways = [
    [0, 0],
    [-120, 0],
    [0, -120],
  ].slice(0, count);
  const add = bar.getByRole("button", { name: toolbar.addCorner });
  if ((page.viewportSize()?.width ?? 0) > 1000) {
    for (const [dx = 0, dy = 0] of ways) await page.mouse.click(900 - dx, 400 + dy);
    return bar;
  }
  const session = await page.context().newCDPSession(page);
  for (const [place, [dx = 0, dy = 0]] of ways.entries()) {
    if (place > 0) await touch(session, [250, 400], [dx, dy]);
    if (place > 0) await expect(bar.getByRole("status")).toContainText(/[1-9]\d* .*°/);
    expect((await add.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await add.tap();
  }
  return bar;
}

for (const { look, device, narrower, words, link, filters } of LOOKS) {
  test.describe(look, () => {
    test.use(device);

    /** Nothing is found, and nothing stands out of the screen; nor where that is narrower. */
    async function expectClean(page: Page, state: string, bar?: Locator): Promise<void> {
      const { width, height } = device.viewport;
      for (const wide of [...narrower, width]) {
        await page.setViewportSize({ width: wide, height });
        // A row that scrolls has a stop for Tab while it has the toolbar's: keys lead there from the toolbar's other end.
        await bar?.getByRole("button").last().press("Home");
        expect(await findings(page), `${state}, ${wide} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(wide);
      }
    }

    test("axe finds nothing in the filters, set and open, the list, a search, an empty result, a card with a line, an open source, what is drawn, edited, worked out and measured", async ({
      page,
    }) => {
      await page.goto(`./#status=open&year=2018-2025&${link}`);
      await expect(page.locator("[data-state=idle]")).toBeVisible();
      const chips = page.getByRole("toolbar", { name: filters.toolbar, exact: true });
      await test.step("a phone shows the filter that is set", async () => {
        await expect(chips.getByRole("checkbox", { checked: true })).toBeInViewport();
        await chips.getByRole("button", { name: new RegExp(filters.menu) }).click();
        const dialog = page.getByRole("dialog", { name: filters.menu, exact: true });
        await expect(dialog.getByRole("combobox")).toHaveCount(2);
        await expect(dialog.getByRole("combobox").first()).toBeInViewport({ ratio: 1 });
        expect(await findings(page), "the filters").toEqual([]);
        await page.keyboard.press("Escape");
      });

      await page.goto(`./#${link}`);
      await expect(chips.getByRole("checkbox", { checked: true })).toHaveCount(0);
      expect(await findings(page), "the list").toEqual([]);
      await page.getByRole("searchbox").fill("tian");
      expect(await findings(page), "a search").toEqual([]);
      await page.getByRole("searchbox").fill("no such park");
      expect(await findings(page), "an empty result").toEqual([]);

      await page.goto(`./#park=${MENTOUGOU.id}&to=tiananmen&${link}`);
      await expect(page.getByRole("table")).toBeVisible();
      expect(await findings(page), "a card").toEqual([]);
      await page
        .getByRole("button", { name: /^(Source|来源)/ })
        .first()
        .click();
      expect(await findings(page), "a source").toEqual([]);

      const { toolbar, outline, operations, measure, list, card } = words;
      const button = (name: string) => page.getByRole("button", { name, exact: true });
      await page.goto(`./#map=14/39.8/116.3&${link}`);
      await expect(page.getByRole("table")).toHaveCount(0);
      await test.step("a distance is measured", async () => {
        await button(list.measure).click();
        const bar = await setCorners(page, 2, words, measure.name);
        await bar.getByRole("button", { name: toolbar.done }).click();
        await expect(page.getByRole("region", { name: measure.region })).toContainText(/[1-9]/);
        await expectClean(page, "a measurement", bar);
        await bar.getByRole("button", { name: measure.close, exact: true }).first().click();
        await expect(page.getByRole("region", { name: measure.region })).toBeHidden();
      });
      await test.step("a park is drawn, with a thumb on a phone", async () => {
        await button(list.draw).click();
        const bar = await setCorners(page, 3, words, toolbar.name);
        await expectClean(page, "drawing", bar);
        await bar.getByRole("button", { name: toolbar.done }).click();
        await expect(button(card.editOutline)).toBeVisible();
        // A phone asks for its name at once.
        if (device.viewport.width < 640) {
          await page.getByRole("textbox", { name: card.nameOfPark }).press("Enter");
        }
      });
      await test.step("its outline is edited", async () => {
        await button(card.editOutline).click();
        const bar = page.getByRole("toolbar", { name: outline.name, exact: true });
        await bar.getByRole("button", { name: outline.next }).click();
        await expect(bar).toContainText(outline.chosenOf("1", "3"));
        await expectClean(page, "an outline", bar);
        await bar.getByRole("button", { name: outline.done, exact: true }).click();
      });
      await test.step("an operation is shown before it is done", async () => {
        await button(card.operations).click();
        await page.getByRole("menuitem", { name: operations.kinds.buffer, exact: true }).click();
        await expect(page.getByRole("status").filter({ hasText: "→" })).toBeVisible();
        await expectClean(page, "an operation");
        await button(operations.cancel).click();
        await page.keyboard.press("Escape");
      });
    });
  });
}
