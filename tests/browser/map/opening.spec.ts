import type { Page } from "@playwright/test";
import { createAtlas } from "../support/atlas.ts";
import { expect, test } from "../support/page.ts";

/*
 * Runs in the page before its own scripts. A browser tells of the sizes of boxes and of the window with a frame. Here it
 * does so when the map is at rest, as if the processor had been too busy for a frame until then.
 */
function reportSizesLate(): void {
  let isAtRest = false;
  const rest = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      isAtRest ||= document.querySelector("[role=region][data-state=idle]") !== null;
      if (isAtRest) resolve();
    }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-state"] });
  });
  globalThis.ResizeObserver = class extends ResizeObserver {
    constructor(callback: ResizeObserverCallback) {
      super(async (entries, observer) => {
        await rest;
        callback(entries, observer);
      });
    }
  };
  addEventListener("resize", (event) => {
    if (!isAtRest) event.stopImmediatePropagation();
  });
}

/** Has the map's code come after the page was painted with all that lies over the map. */
async function holdMap(page: Page): Promise<void> {
  await page.route(/MapCanvas.*\.js/, async (route) => {
    await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await route.continue();
  });
}

/** The camera that a page tells of in its address when it opens a link. */
async function firstCamera(page: Page, link: string): Promise<string | null> {
  const atlas = createAtlas(page);
  await atlas.open(link);
  await expect.poll(() => atlas.link().get("map")).not.toBeNull();
  return atlas.link().get("map");
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const frame = { viewport: { width: 420, height: 300 } };

for (const { where, device, link } of [
  { where: "of the world beside the panel", device: {}, link: "" },
  { where: "of the world above a phone's sheet", device: phone, link: "" },
  { where: "of a large park above a phone's sheet", device: phone, link: "#park=hyperion" },
  { where: "of a large park in a frame", device: frame, link: "#embed=1&park=hyperion" },
]) {
  test.describe(() => {
    test.use(device);
    test(`the first view ${where} is the same whether the map is there before the first frame or long after`, async ({
      context,
    }) => {
      const slow = await context.newPage();
      await holdMap(slow);
      const expected = await firstCamera(slow, link);
      // Only now: a page behind another has few frames.
      const quick = await context.newPage();
      await quick.addInitScript(reportSizesLate);
      expect(await firstCamera(quick, link)).toBe(expected);
    });
  });
}
