import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { COLLECTION_COLOURS } from "../../../src/document/colours.ts";
import type { Atlas } from "../support/atlas.ts";
import { axeFindings } from "../support/axe.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { addFile, squaresFile } from "../support/own-files.ts";
import { expect, test } from "../support/page.ts";
import { countOf, pixelsOfPng, readCode } from "../support/pixels.ts";
import { shareDialog } from "../support/share-dialog.ts";

/** The ink of what is selected and of distance lines, the light theme's accent. */
const ACCENT = "#c22a1a";
const WATER = "#c3d9e3";

/** Opens the dialog at the tab "Picture", waits for the picture, and drives the tab. */
async function openPicture(atlas: Atlas) {
  const { page } = atlas;
  const { dialog, open, tab, button } = shareDialog(atlas);
  const stage = dialog.locator("figure[data-state]");
  const ready = () => expect(stage).toHaveAttribute("data-state", "ready");
  await open();
  await tab("Picture").click();
  await ready();
  return {
    dialog,
    button,
    ready,
    select: (name: string) => dialog.getByRole("combobox", { name, exact: true }),
    field: (name: string) => dialog.getByLabel(name, { exact: true }),
    async save(): Promise<{ readonly name: string; readonly png: Buffer }> {
      await ready();
      const coming = page.waitForEvent("download");
      await button("Save picture").click();
      const download = await coming;
      return { name: download.suggestedFilename(), png: readFileSync(await download.path()) };
    },
  };
}

/** Width and height as a PNG's header has them: big-endian at bytes 16 and 20 (PNG, third edition, 11.2.1). */
const sizeOf = (png: Buffer): readonly [number, number] => [
  png.readUInt32BE(16),
  png.readUInt32BE(20),
];

const altOf = (page: Page) => page.getByRole("textbox", { name: "Alternative text" });

test("the view is saved as a picture of the size that was chosen, with the selection in its ink", async ({
  atlas,
  page,
}) => {
  await atlas.open("#theme=light&park=mentougou&to=tiananmen&map=10.5/39.9/116.2");
  const picture = await openPicture(atlas);
  await expect(picture.field("Title")).toHaveValue(MENTOUGOU.name);
  await expect(picture.field("Line below it")).toHaveValue(/^54\.87 ha, measured on the WGS 84/);
  await picture.select("Shape").selectOption("Wide, 16:9");
  await picture.select("Size").selectOption("1,920 × 1,080 px");
  const { name, png } = await picture.save();
  expect(name).toBe("zhongguancun-jingxi-artificial-intelligence-science-park.png");
  expect(sizeOf(png)).toEqual([1920, 1080]);
  const pixels = await pixelsOfPng(page, png);
  // A line of 23 km, 1.25 px wide at two pixels to each, is some 700 px long.
  expect(countOf(pixels, ACCENT)).toBeGreaterThan(1000);
  await expect(altOf(page)).toHaveValue(/Tiananmen Gate \(23\.1 km\)/);
  await expect(altOf(page)).toHaveValue(/Approximate/);

  await test.step("a picture leaves nothing behind: one map, one region, and the atlas goes on", async () => {
    await expect(page.locator("canvas.maplibregl-canvas")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(picture.dialog).toBeHidden();
    await atlas.button("Zoom in").click();
    await atlas.mapIdle();
    await expect(atlas.map).toBeVisible();
  });
});

test("what is chosen of the picture is on it: title, legend, scale, and a QR code that is the link", async ({
  atlas,
  page,
}) => {
  await atlas.open("#theme=light&map=3/30/100");
  const picture = await openPicture(atlas);
  const whole = await picture.save();
  expect(whole.name).toBe("ai-park-atlas.png");
  expect(countOf(await pixelsOfPng(page, whole.png), WATER)).toBeGreaterThan(10_000);
  await picture.field("Title").fill("Where the parks are");
  await picture.field("Line below it").fill("");
  await picture.field("QR code of the link").check();
  const { name, png } = await picture.save();
  expect(name).toBe("where-the-parks-are.png");
  const { read, tab } = shareDialog(atlas);
  const code = await readCode(page, png);
  await tab("Link").click();
  expect(code).toBe(await read());

  await tab("Picture").click();
  await picture.ready();
  for (const field of ["Legend", "Scale bar"]) await picture.field(field).uncheck();
  for (const field of ["Title", "Line below it"]) await picture.field(field).fill("");
  const bare = await picture.save();
  // The map itself is as large as before: what was printed about it is gone.
  expect(sizeOf(bare.png)[1]).toBeLessThan(sizeOf(whole.png)[1] - 100);
  await expect(altOf(page)).toHaveValue("Map.");
});

test("own parks are on the picture in their colour, and a link too long for a code says so", async ({
  atlas,
  page,
}) => {
  await atlas.open("#theme=light");
  const names = Array.from({ length: 60 }, (_, place) => `Yard ${place} ${(place * 7919) % 9973}`);
  await addFile(page, squaresFile("yards.geojson", ...names));
  await atlas.mapIdle();
  const picture = await openPicture(atlas);
  await expect(picture.dialog).toContainText("too long for a QR code");
  await expect(picture.field("QR code of the link")).toBeDisabled();
  const { png } = await picture.save();
  expect(countOf(await pixelsOfPng(page, png), COLLECTION_COLOURS[0])).toBeGreaterThan(500);
});

test.describe("on a phone, in the dark", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: "dark" });
  test("a picture is made by touch, axe finds nothing, and nothing sticks out", async ({
    atlas,
    page,
  }) => {
    await atlas.open("#park=mentougou");
    const picture = await openPicture(atlas);
    await picture.select("Shape").selectOption("Square, 1:1");
    const { png } = await picture.save();
    expect(sizeOf(png)).toEqual([1440, 1440]);
    expect(await axeFindings(page)).toEqual([]);
    const overflow = await picture.dialog.evaluate(
      (element) => element.scrollWidth - element.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
