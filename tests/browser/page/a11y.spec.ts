import { axeFindings as findings } from "../support/axe.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";

// Colours are the theme's alone, words the language's and sizes the screen's: two looks have all of them.
const LOOKS = [
  { look: "1440 px, light, English", width: 1440, height: 600, link: "theme=light&lang=en" },
  { look: "390 px, dark, Chinese", width: 390, height: 844, link: "theme=dark&lang=zh" },
];

for (const { look, width, height, link } of LOOKS) {
  test.describe(look, () => {
    test.use({ viewport: { width, height } });

    test("axe finds nothing in the list, a search, an empty result, a card with a line, and an open source", async ({
      page,
    }) => {
      await page.goto(`./#${link}`);
      await expect(page.locator("[data-state=idle]")).toBeVisible();
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
