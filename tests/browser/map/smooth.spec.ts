import type { Page } from "@playwright/test";
import { mainThreadTasks } from "../../support/trace.ts";
import { expect, MOVING, SHARP, test } from "../support/page.ts";

test.use({ ...MOVING, ...SHARP, viewport: { width: 1440, height: 900 } });

/*
 * Where a graphics card would paint, this test's Chromium paints in software, and the page waits for it. So the
 * draw calls are emptied once the map is idle: what is left of a frame is the page's own work, and MapLibre's
 * placing of labels and tiles. Time is counted on the thread's own clock, which stands still while another
 * process has the processor.
 */
function emptyDrawCalls(): void {
  const context = WebGL2RenderingContext.prototype;
  const nothing = () => {};
  context.drawElements = nothing;
  context.drawArrays = nothing;
  context.drawElementsInstanced = nothing;
  context.drawArraysInstanced = nothing;
  context.clear = nothing;
}

async function pan(page: Page): Promise<void> {
  await page.mouse.move(1000, 450);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) {
    await page.mouse.move(1000 - step * 6, 450 + Math.round(Math.sin(step / 6) * 80));
  }
  await page.mouse.up();
}

for (const { view, link } of [
  { view: "the world with all parks", link: "#map=2.2/35/80" },
  {
    view: "Beijing with distance lines",
    link: "#map=9.5/39.95/116.2&park=mentougou&to=tiananmen,pek",
  },
]) {
  test(`panning over ${view} has no main-thread task over 50 ms`, async ({
    atlas,
    page,
    browser,
  }) => {
    await atlas.open(link);
    await page.evaluate(emptyDrawCalls);
    await browser.startTracing(page, {
      categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"],
    });
    await pan(page);
    const tasks = mainThreadTasks(await browser.stopTracing()).toSorted((a, b) => b - a);
    test.info().annotations.push({
      type: "longest tasks, ms",
      description: tasks
        .slice(0, 5)
        .map((task) => task.toFixed(1))
        .join(", "),
    });
    expect(tasks.length).toBeGreaterThan(40);
    expect(tasks[0]).toBeLessThanOrEqual(50);
  });
}
