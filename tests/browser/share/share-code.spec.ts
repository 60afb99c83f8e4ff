import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { addFile, squaresFile } from "../support/own-files.ts";
import { expect, SHARP, test } from "../support/page.ts";
import { readCode } from "../support/pixels.ts";
import { shareDialog } from "../support/share-dialog.ts";

test.use(SHARP);

/** Reads the code on the screen as a phone does: from its pixels. */
async function scan(page: Page): Promise<string | undefined> {
  return readCode(page, await page.locator(".share-code__frame").screenshot());
}

test("the QR code on the screen is the link, in the dark too, and its files can be had", async ({
  atlas,
  page,
}) => {
  await atlas.open("#theme=dark&park=mentougou&to=tiananmen");
  const { open, read, code, button } = shareDialog(atlas);
  await open();
  const link = await read();
  await expect(code).toBeVisible();
  expect(await scan(page)).toBe(link);

  const save = async (name: string) => {
    const coming = page.waitForEvent("download");
    await button(name).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const svg = await save("SVG");
  expect(svg.name).toBe("ai-park-atlas-qr.svg");
  expect(svg.bytes.toString()).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 /,
  );
  const png = await save("PNG");
  expect(png.name).toBe("ai-park-atlas-qr.png");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
});

for (const width of [1440, 390]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    test("denser codes are read from the screen too", async ({ atlas, page }) => {
      // What fits no phone's width at three pixels a module is drawn smaller there, and needs a finer screen.
      for (const characters of width === 390 ? [500, 900] : [500, 900, 1700, 2500]) {
        // Keys of other versions are handed on as they came.
        await page.goto(`./#x=${noise(characters)}`);
        const { open, link } = shareDialog(atlas);
        await open();
        await expect.poll(async () => (await link.inputValue()).length).toBeGreaterThan(characters);
        expect(await scan(page)).toBe(await link.inputValue());
        await page.keyboard.press("Escape");
      }
    });
  });
}

/** Letters that no encoding makes much shorter, the same in each run. */
function noise(characters: number): string {
  let state = 1;
  const letters = Array.from({ length: characters }, () => {
    // Park and Miller's generator, CACM 1988.
    state = (state * 48_271) % 2_147_483_647;
    return (state % 36).toString(36);
  });
  return letters.join("");
}

/** A file of one park, of which there is as much to say. */
function wordyFile(characters: number): ReturnType<typeof squaresFile> {
  const file = squaresFile("mine.geojson", "East field");
  const note = `"name":"East field","note":"${noise(characters)}"`;
  const text = file.buffer.toString().replace('"name":"East field"', note);
  return { ...file, buffer: Buffer.from(text) };
}

test("a link that no QR code holds says so, and what to leave out; past the longest link there is none, and the parks can be saved instead", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await addFile(page, wordyFile(5000));
  const { open, read, link, code, button, dialog } = shareDialog(atlas);
  await open();
  expect((await read()).length).toBeGreaterThan(2953);
  await expect(dialog).toContainText("Too long for a QR code.");
  await expect(code).toBeHidden();
  await button("Leave out my parks").click();
  await expect(code).toBeVisible();
  expect(await scan(page)).toBe(await read());
  await page.keyboard.press("Escape");

  await test.step("past the longest link", async () => {
    await addFile(page, wordyFile(50_000));
    await open();
    await expect(dialog.getByRole("alert")).toContainText("a link holds 32,000");
    await expect(dialog.getByText(/^[\d,]+ characters$/)).toBeVisible();
    await expect(link).toHaveValue("");
    await expect(button("Copy link")).toHaveAttribute("aria-disabled", "true");
    await button("Save my parks as a file").click();
    await expect(dialog).toBeHidden();
    await expect(atlas.dialog("Export")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(atlas.dialog("Export")).toBeHidden();
  });
});
