import type { Browser, Page } from "@playwright/test";
import { mainThreadFrames, SCRIPT_CATEGORIES } from "../../support/trace.ts";
import { launchBrowser, openPage } from "../chromium.ts";
import type { Contender } from "./contenders.ts";
import type { Outlines } from "./outlines.ts";

/** What one step of an edit came to, in milliseconds of the main thread's own clock. */
export interface Step {
  /** All of the step's scripts together. */
  readonly scriptMs: number;
  /** Scripts of a frame, of those frames that have any: nineteen in twenty have at most so much. */
  readonly frameMs: number;
  /** Scripts of the frame that had most. */
  readonly longestFrameMs: number;
  readonly longestTaskMs: number;
}

/** One edit: a park is selected, a corner of it dragged, and released. */
export interface Edit {
  readonly select: Step;
  readonly drag: Step;
  readonly release: Step;
}

/** After the last that can be seen, what is kept and told comes with a delay. */
const REST_MS = 2500;

/** A drag goes by so many pixels at a time, away from the outline. */
const STRIDE_PX = 3;

/** Waits until the page has time, and has had some. What Playwright looks for in a page would count with it. */
async function settle(page: Page): Promise<void> {
  await page.evaluate("0");
  await page.waitForTimeout(REST_MS);
  await page.evaluate("0");
}

async function traced(browser: Browser, page: Page, doIt: () => Promise<void>): Promise<Step> {
  await browser.startTracing(page, { categories: SCRIPT_CATEGORIES });
  await doIt();
  const { tasks, frames } = mainThreadFrames(await browser.stopTracing());
  const busy = frames.filter((frame) => frame > 0).toSorted((a, b) => a - b);
  return {
    scriptMs: frames.reduce((sum, frame) => sum + frame, 0),
    frameMs: busy[Math.ceil(busy.length * 0.95) - 1] ?? 0,
    longestFrameMs: busy.at(-1) ?? 0,
    longestTaskMs: Math.max(0, ...tasks),
  };
}

/*
 * Where a graphics card would paint, this Chromium paints in software, and the page waits for it. So the draw calls are
 * emptied: what is left is the pages' own work, and MapLibre's placing of labels and tiles.
 */
const EMPTY_DRAW_CALLS = `
  for (const name of ["drawElements", "drawArrays", "drawElementsInstanced", "drawArraysInstanced", "clear"])
    WebGL2RenderingContext.prototype[name] = () => {};
`;

/**
 * Edits a park in a browser of its own.
 * @param moves how often the pointer is moved while it drags
 */
export async function measureEdit(
  contender: Contender,
  outlines: Outlines,
  moves: number,
): Promise<Edit> {
  const browser = await launchBrowser();
  try {
    const page = await openPage(browser);
    await contender.open(page, outlines);
    await page.evaluate(EMPTY_DRAW_CALLS);
    const button = await contender.select(page);
    const select = await traced(browser, page, async () => {
      await page.mouse.click(...button);
      await settle(page);
    });
    await contender.selected(page);
    const [x, y] = await contender.corner(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    const drag = await traced(browser, page, async () => {
      for (let move = 1; move <= moves; move += 1)
        await page.mouse.move(x + ((move * STRIDE_PX) % 240), y + Math.sin(move / 4) * 40);
    });
    const release = await traced(browser, page, async () => {
      await page.mouse.up();
      await settle(page);
    });
    await contender.released(page);
    return { select, drag, release };
  } finally {
    await browser.close();
  }
}
