import type { Page } from "@playwright/test";
import { countOf, pixelsOfPng } from "./pixels.ts";

/** Right of the side panel and left of the tools. */
export const MAP_PART = { x: 420, y: 100, width: 480, height: 420 };

/** How many pixels of the map's part of the screen have about a colour, `#rrggbb`. */
export async function pixelsOf(page: Page, hex: string): Promise<number> {
  return countOf(await pixelsOfPng(page, await page.screenshot({ clip: MAP_PART })), hex);
}
