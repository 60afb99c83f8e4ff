import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { MENTOUGOU } from "./support/facts.ts";
import { expect, test } from "./support/page.ts";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

const SCREENS = [
  { screen: "1440 px", viewport: { width: 1440, height: 900 } },
  { screen: "390 px", viewport: { width: 390, height: 844 } },
];
const LOOKS = [
  { look: "light, English", link: "theme=light&lang=en" },
  { look: "dark, English", link: "theme=dark&lang=en" },
  { look: "light, Chinese", link: "theme=light&lang=zh" },
  { look: "dark, Chinese", link: "theme=dark&lang=zh" },
];

for (const { screen, viewport } of SCREENS) {
  for (const { look, link } of LOOKS) {
    test.describe(`${screen}, ${look}`, () => {
      test.use({ viewport });

      test("axe finds nothing in the list, in a search and in an empty result", async ({
        page,
      }) => {
        await page.goto(`./#${link}`);
        await expect(page.locator("[data-state=idle]")).toBeVisible();
        expect(await findings(page)).toEqual([]);
        await page.getByRole("searchbox").fill("tian");
        expect(await findings(page)).toEqual([]);
        await page.getByRole("searchbox").fill("no such park");
        expect(await findings(page)).toEqual([]);
      });

      test("axe finds nothing in a card with a line drawn and a source open", async ({ page }) => {
        await page.goto(`./#park=${MENTOUGOU.id}&to=tiananmen&${link}`);
        await expect(page.locator("[data-state=idle]")).toBeVisible();
        await expect(page.getByRole("table")).toBeVisible();
        expect(await findings(page)).toEqual([]);
        await page
          .getByRole("button", { name: /^(Source|来源) ?1$/ })
          .first()
          .click();
        expect(await findings(page)).toEqual([]);
      });
    });
  }
}
