import { axeFindings } from "../support/axe.ts";
import { expect, test } from "../support/page.ts";

test("parks, places, commands and settings are found by typing, and done by keys alone", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const field = page.getByRole("combobox", { name: "Command" });
  const chosen = page
    .getByRole("listbox", { name: "Results" })
    .getByRole("option", { selected: true });
  const ask = async (text: string): Promise<void> => {
    await page.keyboard.press("Control+k");
    await field.fill(text);
  };

  await test.step("first letters of pinyin find a district's park, whose card opens", async () => {
    await ask("mtg");
    await expect(chosen).toContainText("Jingxi");
    await expect(field).toHaveAttribute("aria-activedescendant", /./);
    await expect(atlas.status(/^\d+ results$/)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await field.press("Enter");
    await expect(
      atlas.card("Zhongguancun (Jingxi) Artificial Intelligence Science Park"),
    ).toBeVisible();
  });

  await test.step("coordinates lead there", async () => {
    await ask("39°54'27\"N 116°23'50\"E");
    await expect(chosen).toContainText("39.9075° N, 116.3972° E");
    await field.press("Enter");
    await expect.poll(() => atlas.link().get("map")).toMatch(/^13\/39\.907\d*\/116\.397/);
  });

  await test.step("Chinese finds a setting, and what was chosen last stands first", async () => {
    await ask("深色");
    await field.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("group", { name: "Recent" }).getByRole("option")).toHaveText([
      /^Theme: Dark/,
      /Jingxi/,
    ]);
    expect(await axeFindings(page)).toEqual([]);
    await field.press("Escape");
    await expect(field).toBeHidden();
  });

  await test.step("on the map Alt with an arrow leads to the next park, and Enter opens it", async () => {
    await atlas.map.locator("canvas").focus();
    await page.keyboard.press("Alt+ArrowLeft");
    // GeodSolve from the park's centroid: 91°.
    const park = "Zhongguancun (Shougang) AI Innovation and Application Industrial Park";
    await expect(
      atlas.status(`${park}, area not found, 20.6 km at 091° to Tiananmen Gate.`),
    ).toBeAttached();
    await page.keyboard.press("Enter");
    await expect(atlas.card(park)).toBeVisible();
  });

  await test.step("all keys are listed, and those of a letter can be switched off", async () => {
    await page.keyboard.press("?");
    const keys = atlas.dialog("Keyboard");
    await expect(keys.getByRole("definition").filter({ hasText: /^S$/ })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await keys.getByRole("checkbox").uncheck();
    await keys.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("?");
    await ask("letter");
    await field.press("Enter");
    await expect(keys).toBeHidden();
    await page.keyboard.press("s");
    await expect(atlas.dialog("Share")).toBeVisible();
  });
});
