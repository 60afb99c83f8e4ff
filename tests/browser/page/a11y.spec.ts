import { axeFindings as findings } from "../support/axe.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";

// Colours are the theme's alone, words the language's and sizes the screen's: two looks have all of them.
const LOOKS = [
  {
    look: "1440 px, light, English",
    width: 1440,
    height: 600,
    link: "theme=light&lang=en",
    filters: { toolbar: "Filters", menu: "Year" },
  },
  {
    look: "390 px, dark, Chinese",
    width: 390,
    height: 844,
    link: "theme=dark&lang=zh",
    filters: { toolbar: "筛选", menu: "年份" },
  },
];

for (const { look, width, height, link, filters } of LOOKS) {
  test.describe(look, () => {
    test.use({ viewport: { width, height } });

    test("axe finds nothing in the filters, set and open, the list, a search, an empty result, a card with a line, and an open source", async ({
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
    });
  });
}
