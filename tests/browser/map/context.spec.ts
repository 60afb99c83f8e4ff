import type { Page } from "@playwright/test";
import type { Atlas } from "../support/atlas.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { addFile, squaresFile } from "../support/own-files.ts";
import { expect, MOVING, SHARP, test } from "../support/page.ts";
import { MAP_PART, pixelsOf } from "../support/painted.ts";
import { pixelsOfPng } from "../support/pixels.ts";
import { shareDialog } from "../support/share-dialog.ts";

const COLOUR = "#ee00cc";
const SENTENCE = "The map could not be drawn. The list and the cards still work.";

declare global {
  // Only a `var` is a property of the page's global object.
  var lostContext: WEBGL_lose_context | null | undefined;
}

/** Takes the drawing context of a canvas away, as a driver does that breaks down. */
const lose = (page: Page, canvas = "canvas.maplibregl-canvas"): Promise<void> =>
  page.evaluate((selector) => {
    const drawn = document.querySelector<HTMLCanvasElement>(selector);
    globalThis.lostContext = drawn?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    globalThis.lostContext?.loseContext();
  }, canvas);

const restore = (page: Page): Promise<void> =>
  page.evaluate(() => globalThis.lostContext?.restoreContext());

/** Runs in the page: from now on it has no WebGL, until `isWebGlBack` says so. */
function refuseWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function refuse(
    this: HTMLCanvasElement,
    ...args: Parameters<typeof getContext>
  ) {
    const isRefused = args[0].startsWith("webgl") && !document.documentElement.dataset["webgl"];
    return isRefused ? null : getContext.apply(this, args);
  } as typeof getContext;
}

const allowWebGl = (page: Page): Promise<void> =>
  page.evaluate(() => void (document.documentElement.dataset["webgl"] = "back"));

async function expectFailure(atlas: Atlas): Promise<void> {
  await expect(atlas.map).toHaveAttribute("data-state", "error", { timeout: 5000 });
  await expect(atlas.failure).toHaveText(SENTENCE);
}

const tryAgain = (atlas: Atlas): Promise<void> => atlas.button("Try again").click();

/** Two squares of the user's about Mentougou, in a colour that nothing else on the page has. */
async function bringSquares(atlas: Atlas): Promise<void> {
  const { page } = atlas;
  await addFile(page, squaresFile("west.geojson", "Shilong", "Yongding"));
  await page.getByRole("list", { name: "Your files" }).locator("input[type=color]").fill(COLOUR);
  await atlas.mapIdle();
  await expect.poll(() => pixelsOf(page, COLOUR)).toBeGreaterThan(1000);
}

/** The share of the pixels that are others in another picture of the same size. */
async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const [before, now] = [await pixelsOfPng(page, one), await pixelsOfPng(page, other)];
  let count = 0;
  for (let at = 0; at < before.data.length; at += 4) {
    const parts = [0, 1, 2].map((part) => at + part);
    // Where edges are blended, a step or two of 255 are nothing.
    if (parts.some((part) => Math.abs((before.data[part] ?? 0) - (now.data[part] ?? 0)) > 8))
      count += 1;
  }
  return count / (before.width * before.height);
}

test.describe("on a sharp screen", () => {
  test.use(SHARP);

  test("a context that comes back is painted with again; one lost for good is told, and “Try again” makes a map with all that the one before had", async ({
    atlas,
    page,
  }) => {
    await atlas.open(`#map=11/39.9/116.15&proj=flat&theme=dark`);
    await bringSquares(atlas);
    await test.step("one that comes back is painted with again, images and tiles included", async () => {
      await page.getByRole("searchbox").focus();
      const before = await page.screenshot({ clip: MAP_PART });
      await lose(page);
      await expect(atlas.map).toHaveAttribute("data-state", "loading");
      await restore(page);
      await atlas.mapIdle();
      await expect
        .poll(async () => differing(page, before, await page.screenshot({ clip: MAP_PART })))
        .toBeLessThan(0.01);
      await expect(atlas.failure).toHaveCount(0);
    });

    const painted = await pixelsOf(page, COLOUR);
    const before = page.url();
    await lose(page);
    await expectFailure(atlas);
    // What is chosen while there is no map is there with the next one.
    await atlas.openPark(MENTOUGOU.name);
    await atlas.toggleDistance("Tiananmen Gate");
    await tryAgain(atlas);
    await atlas.mapIdle();
    await expect(atlas.failure).toHaveCount(0);
    await expect(page.getByRole("application")).toBeFocused();
    await expect.poll(() => atlas.link().get("to")).toBe("tiananmen");
    await page.goBack();
    await atlas.mapIdle();
    expect(page.url()).toBe(before);
    await expect.poll(() => pixelsOf(page, COLOUR)).toBeGreaterThan(painted * 0.9);

    // A second time, in the map that was made anew.
    await lose(page);
    await expectFailure(atlas);
    await tryAgain(atlas);
    await atlas.mapIdle();
    await expect.poll(() => pixelsOf(page, COLOUR)).toBeGreaterThan(painted * 0.9);
  });
});

test.describe("in motion", () => {
  test.use(MOVING);

  test("a flight that the context ended goes on in the next map", async ({ atlas, page }) => {
    await atlas.open("#map=3/30/100&proj=flat");
    await atlas.openPark(MENTOUGOU.name);
    await lose(page);
    await expectFailure(atlas);
    await tryAgain(atlas);
    await atlas.mapIdle();
    await expect.poll(() => atlas.link().get("map")).toMatch(/^1\d(?:\.\d+)?\/39\.8\d*\/116\.1\d*/);
  });
});

test("without WebGL “Try again” says so again, there is no picture, and the map is drawn once there is some", async ({
  atlas,
  page,
  watch,
}) => {
  watch.allowComplaint(/WebGL/);
  await page.addInitScript(refuseWebGl);
  await page.goto(`./#park=${MENTOUGOU.id}`);
  await expectFailure(atlas);
  await tryAgain(atlas);
  await expectFailure(atlas);
  await expect(atlas.button("Try again")).toBeFocused();
  await test.step("the tab of the picture says that there is no map", async () => {
    const { open, tab, dialog } = shareDialog(atlas);
    await open();
    await tab("Picture").click();
    await expect(dialog.getByRole("alert")).toContainText("no map");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });
  await allowWebGl(page);
  await tryAgain(atlas);
  await atlas.mapIdle();
  await expect(atlas.failure).toHaveCount(0);
});

test("a context lost before the map was there, and one in a frame, are told and made good for", async ({
  atlas,
  page,
}) => {
  for (const link of ["", "#embed=1"]) {
    await page.goto("about:blank");
    await page.goto(`./${link}`);
    await page.locator("canvas.maplibregl-canvas").waitFor({ state: "attached" });
    await lose(page);
    await expectFailure(atlas);
    await tryAgain(atlas);
    await atlas.mapIdle();
    await expect(atlas.failure).toHaveCount(0);
  }
});

test("a picture whose context is lost is given up at once, and drawn when it is tried again", async ({
  atlas,
  page,
}) => {
  await atlas.open("#map=11/39.9/116.15");
  await page.evaluate(() => {
    // The picture's own surface is lost as soon as it is there.
    const seen = new MutationObserver(() => {
      const drawn = document.querySelector<HTMLCanvasElement>(".off-screen-map canvas");
      if (!drawn) return;
      seen.disconnect();
      drawn.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    seen.observe(document.body, { childList: true, subtree: true });
  });
  const { open, tab, dialog } = shareDialog(atlas);
  await open();
  await tab("Picture").click();
  await expect(dialog.getByRole("alert")).toContainText("could not be drawn", { timeout: 10_000 });
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.getByRole("img", { name: /^Preview/ })).toBeVisible();
  await expect(atlas.map).toHaveAttribute("data-state", "idle");
});
