import { mainThreadTasks, TASK_CATEGORIES } from "../../support/trace.ts";
import { launchBrowser, openPage } from "../chromium.ts";

/** What one opening came to. */
export interface Opening {
  /** From the navigation to the last time that the map was drawn. */
  readonly milliseconds: number;
  readonly requests: number;
  /** As the network brought them. */
  readonly kilobytes: number;
  /** How often the map was drawn. */
  readonly frames: number;
  readonly drawCalls: number;
  /** Work of the page's main thread by its own clock, in milliseconds. */
  readonly mainMs: number;
}

/** A map that says so, and draws nothing for so long, has come to rest; what is made ready for later begins after that. */
const REST_MS = 1000;
const LONGEST_MS = 120_000;

interface Drawing {
  readonly calls: number;
  readonly frames: number;
  readonly lastMs: number;
}

/** The script that runs before the page's own, and notes when something is drawn by WebGL. */
const WATCH = `
  const drawing = (globalThis.drawing = { calls: 0, frames: 0, lastMs: 0 });
  let frame = -1;
  for (const name of ["drawElements", "drawArrays"]) {
    const draw = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...parts) {
      drawing.calls += 1;
      drawing.lastMs = performance.now();
      if (document.timeline.currentTime !== frame) drawing.frames += 1;
      frame = document.timeline.currentTime;
      draw.apply(this, parts);
    };
  }
`;

/** Opens a page in a browser of its own, which has nothing of it yet, and waits until the map is at rest. */
export async function measureOpening(address: string): Promise<Opening> {
  const browser = await launchBrowser();
  try {
    const page = await openPage(browser);
    await page.addInitScript(WATCH);
    await browser.startTracing(page, { categories: TASK_CATEGORIES });
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction(
      (rest) => {
        const { lastMs } = Reflect.get(globalThis, "drawing") as Drawing;
        const isIdle = document.querySelector('[data-state="idle"]') !== null;
        return isIdle && performance.now() - lastMs > rest;
      },
      REST_MS,
      { timeout: LONGEST_MS, polling: 100 },
    );
    const { calls, frames, lastMs } = await page.evaluate(
      () => Reflect.get(globalThis, "drawing") as Drawing,
    );
    const sizes = await page.evaluate(
      (last) =>
        [
          ...performance.getEntriesByType("navigation"),
          ...performance.getEntriesByType("resource"),
        ].flatMap((entry) =>
          entry instanceof PerformanceResourceTiming && entry.startTime <= last
            ? [entry.transferSize]
            : [],
        ),
      lastMs,
    );
    const tasks = mainThreadTasks(await browser.stopTracing());
    return {
      milliseconds: lastMs,
      requests: sizes.length,
      kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1000,
      frames,
      drawCalls: calls,
      mainMs: tasks.reduce((sum, task) => sum + task, 0),
    };
  } finally {
    await browser.close();
  }
}
