import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { serveFolder } from "../../../.ci/commands/server.mjs";
import { PLANTED, plantLanguage } from "../../support/planted-language.ts";
import { expect, test } from "../support/page.ts";

test("a page with a third language offers a menu, speaks it, and has English for what is missing", async ({
  page,
  watch,
}, testInfo) => {
  const copy = mkdtempSync(join(tmpdir(), "atlas-language-"));
  plantLanguage(copy);
  const folder = testInfo.outputPath("site");
  await build({
    configFile: join(copy, "vite.config.ts"),
    root: join(copy, "src"),
    build: { outDir: folder, emptyOutDir: true },
    logLevel: "error",
  });
  const { address, close } = await serveFolder(folder, 0);
  watch.allowHost(new URL(address).host);
  await page.goto(`${address}/#park=mentougou&lang=${PLANTED}`);

  await test.step("its words, its units, and dates as Intl has them for its tag", async () => {
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page.getByText("54.87 ĥà").filter({ visible: true }).first()).toBeVisible();
  });

  await test.step("a dialog whose words come when it is opened, and the one message that it lacks", async () => {
    await page.getByRole("button", { name: "Sĥàŕé ~" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Sĥàŕé ~" });
    await dialog.getByRole("tab").last().click();
    await expect(dialog.getByText("BibTeX", { exact: true })).toBeVisible();
    await expect(dialog.getByText("Eñĝļîšĥ, àš ISO 690", { exact: false })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("a menu of all languages, since there is more than one other", async () => {
    const menu = page.getByRole("combobox", { name: "Làñĝûàĝé ~~" });
    await expect(menu.getByRole("option")).toHaveText(["English", "Þšéûđô", "中文"]);
    await menu.selectOption("中文");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await page.getByRole("combobox", { name: "语言" }).selectOption("English");
    await expect(page.getByRole("combobox", { name: "Language", exact: true })).toBeVisible();
  });
  close();
  rmSync(copy, { recursive: true });
});
