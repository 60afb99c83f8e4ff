import type { CDPSession, Page } from "@playwright/test";
import { mercatorX, mercatorY } from "../../../src/geo/web-mercator.ts";

/** A point of the screen, in pixels of the page. */
export type Point = readonly [x: number, y: number];

/** Where a position is on the screen, by the view in the address and what the panels leave of the map. */
export async function onScreen(page: Page, lon: number, lat: number): Promise<Point> {
  const view = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("map") ?? "";
  const [zoom = 0, centreLat = 0, centreLon = 0] = view.split("/").map(Number);
  const panel = await page.getByRole("complementary", { name: "Park finder" }).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const left = (panel?.x ?? 0) + (panel?.width ?? 0) + 24;
  const world = 512 * 2 ** zoom;
  return [
    (left + width - 80) / 2 + (mercatorX(lon) - mercatorX(centreLon)) * world,
    height / 2 + (mercatorY(lat) - mercatorY(centreLat)) * world,
  ];
}

/** Drags with the mouse by so many pixels, over a point halfway. */
export async function dragBy(page: Page, [x, y]: Point, [dx, dy]: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2);
  await page.mouse.move(x + dx, y + dy);
  await page.mouse.up();
}
/** One finger goes from a point by a way, over a point in between. */
export async function touch(
  session: CDPSession,
  [x, y]: Point,
  [dx, dy]: Point = [0, 0],
): Promise<void> {
  const at = (share: number) => [{ x: x + dx * share, y: y + dy * share }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  if (dx !== 0 || dy !== 0)
    for (const share of [0.5, 1])
      await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(share) });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
