import { axeFindings } from "../support/axe.ts";
import { MENTOUGOU, TIANANMEN } from "../support/facts.ts";
import { addFile, chooseFile, squaresFile } from "../support/own-files.ts";
import { expect, test } from "../support/page.ts";
import { keysOf, shareDialog } from "../support/share-dialog.ts";

test("the link carries view, selection, lines, filters and look, and says how long it is", async ({
  atlas,
}) => {
  await atlas.open("#theme=dark");
  await atlas.search("Mentougou");
  await atlas.openPark(MENTOUGOU.name);
  await atlas.toggleDistance(TIANANMEN);
  await atlas.mapIdle();
  const { dialog, open, read, part } = shareDialog(atlas);
  await open();
  const link = await read();
  const keys = keysOf(link);
  expect(link.startsWith(`${new URL(atlas.page.url()).origin}/`)).toBe(true);
  expect([...keys.keys()]).toEqual([
    "map",
    "park",
    "to",
    "q",
    "lang",
    "theme",
    "units",
    "base",
    "proj",
  ]);
  expect(keys.get("park")).toBe(MENTOUGOU.id);
  expect(keys.get("to")).toBe("tiananmen");
  expect(keys.get("theme")).toBe("dark");
  await expect(dialog.getByText(`${link.length} characters`, { exact: true })).toBeVisible();
  await expect(dialog).toContainText("Short enough for a QR code and any chat app.");
  await expect(part("My parks")).toBeDisabled();

  await part("Selection").uncheck();
  expect([...keysOf(await read()).keys()]).toEqual([
    "map",
    "q",
    "lang",
    "theme",
    "units",
    "base",
    "proj",
  ]);
  await expect(part("Distance lines")).toBeDisabled();
  await part("Theme, language and units").uncheck();
  await part("Filters").uncheck();
  await part("View").uncheck();
  expect(await read()).toBe(atlas.page.url().split("#")[0]);
});

test("the user's parks go with the link if they are wished for, and hidden ones stay at home", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await addFile(page, squaresFile("mine.geojson", "East field", "West field", "Reserve"));
  const { open, read, part, dialog } = shareDialog(atlas);
  await open();

  await test.step("without them the link is shorter and has no d", async () => {
    const all = await read();
    // Each square has four corners and the closing one.
    await expect(dialog.getByText("3 parks, 15 vertices", { exact: true })).toBeVisible();
    expect([...keysOf(all).keys()].at(-1)).toBe("d");
    expect(keysOf(all).get("d")).toMatch(/^[A-Za-z0-9_-]+$/);
    await expect(dialog).toContainText("Anyone with the link sees your parks.");
    await part("My parks").uncheck();
    await expect(dialog).not.toContainText("Anyone with the link sees your parks.");
    const rest = await read();
    expect(keysOf(rest).has("d")).toBe(false);
    expect(rest.length).toBeLessThan(all.length);
    await part("My parks").check();
    await expect.poll(read).toBe(all);
  });

  await page.keyboard.press("Escape");
  await addFile(page, squaresFile("secret.geojson", "Yard"));
  await atlas.button("Hide secret.geojson").click();
  await open();
  await test.step("hidden parks stay at home unless they are wished for", async () => {
    await expect(dialog.getByText("3 parks, 15 vertices", { exact: true })).toBeVisible();
    await expect(dialog.getByText("1 park, 5 vertices", { exact: true })).toBeVisible();
    await expect(part("Hidden parks")).not.toBeChecked();
    const shown = await read();
    await part("Hidden parks").check();
    await expect.poll(async () => (await read()).length).toBeGreaterThan(shown.length);
  });
});

test("the dialog is reached from a card and by the keyboard, and hands the link to the clipboard and to other apps", async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atlas.open("#lang=en&park=mentougou");
  const { dialog, open, link, tab, read, button } = shareDialog(atlas);

  await test.step("a card leads to it", async () => {
    await atlas.button("Send").click();
    expect(keysOf(await read()).get("park")).toBe("mentougou");
  });

  await test.step("Copy link copies it and says so", async () => {
    const copied = await read();
    await button("Copy link").click();
    await expect(dialog.getByRole("status")).toHaveText(`Link copied, ${copied.length} characters`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
  });

  await test.step("where copying is refused the link is selected, and an alert says what to do", async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    const refused = await read();
    await button("Copy link").click();
    await expect(dialog.getByRole("alert")).toContainText("copy it by hand");
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(refused);
  });
  await page.keyboard.press("Escape");

  await test.step("apps of the system are offered where there are any", async () => {
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { seen });
      navigator.share = (data) => Promise.resolve(void seen.push(data));
    });
    await open();
    const url = await read();
    await button("Other apps").click();
    expect(await page.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen)).toEqual([
      { title: `${MENTOUGOU.name} · AI Park Atlas`, url },
    ]);
  });
  await page.keyboard.press("Escape");

  await test.step("all of it can be done with the keyboard, and the focus returns", async () => {
    await atlas.button("Share").focus();
    await page.keyboard.press("Enter");
    await read();
    await tab("Link").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(tab("Cite")).toBeFocused();
    await expect(tab("Cite")).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await expect(tab("Embed")).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(tab("Link")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(link).toBeFocused();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await read());
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(atlas.button("Share")).toBeFocused();
  });
});

for (const [width, fragment] of [
  [1440, "#lang=en&theme=light"],
  [390, "#lang=en&theme=dark"],
] as const) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: width === 390 ? 844 : 600 } });
    test(`axe finds nothing, and nothing sticks out (${fragment})`, async ({ atlas, page }) => {
      await atlas.open(fragment);
      await chooseFile(page, squaresFile("mine.geojson", "East field", "West field", "Reserve"));
      await expect(atlas.status(/^Added 3 parks/)).toBeVisible();
      const { open, read, dialog } = shareDialog(atlas);
      await open();
      await read();
      await dialog.getByText("Where these limits come from").click();
      expect(await axeFindings(page)).toEqual([]);
      const wide = await dialog.evaluate((element) =>
        [...element.querySelectorAll("*")]
          .filter(
            ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1 && clientWidth > 0,
          )
          .map(({ tagName, className }) => `${tagName} ${String(className)}`),
      );
      expect(wide.filter((one) => !one.startsWith("INPUT"))).toEqual([]);
    });
  });
}
