import type { CDPSession, Page } from "@playwright/test";
import { mercatorX, mercatorY } from "../../../src/geo/web-mercator.ts";
import { axeFindings } from "../support/axe.ts";
import { createBringing } from "../support/bring.ts";
import { expectLight, followScripts } from "../support/fetched-scripts.ts";
import { expect, test } from "../support/page.ts";

const park = (name: string, ...ring: readonly (readonly [number, number])[]) => ({
  type: "Feature",
  properties: { name },
  geometry: { type: "Polygon", coordinates: [[...ring, ring[0]]] },
});

/** Two neighbours along 116.1178. The areas below are by GeographicLib's Planimeter. */
const PARKS = JSON.stringify({
  type: "FeatureCollection",
  features: [
    park(
      "West wedge",
      [116.1122, 39.8885],
      [116.1178, 39.8885],
      [116.1178, 39.896],
      [116.115, 39.893],
    ),
    park(
      "East field",
      [116.1178, 39.8885],
      [116.1255, 39.8885],
      [116.1255, 39.896],
      [116.1178, 39.896],
    ),
  ],
});

type Point = readonly [x: number, y: number];

/** Where a position is on the screen, by the view in the address and what the panels leave of the map. */
async function onScreen(page: Page, lon: number, lat: number): Promise<Point> {
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

async function dragBy(page: Page, [x, y]: Point, [dx, dy]: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2);
  await page.mouse.move(x + dx, y + dy);
  await page.mouse.up();
}

/** One finger goes from a point by a way, over a point in between. */
async function touch(session: CDPSession, [x, y]: Point, [dx, dy]: Point = [0, 0]): Promise<void> {
  const at = (share: number) => [{ x: x + dx * share, y: y + dy * share }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  if (dx !== 0 || dy !== 0)
    for (const share of [0.5, 1])
      await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(share) });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test("an outline is edited by mouse, by typed coordinates and by a finger, with the border it shares, and undone to the letter", async ({
  atlas,
  page,
}) => {
  const scripts = followScripts(page);
  await atlas.open("#map=14/39.8920/116.1190");
  await createBringing(page).paste(PARKS);
  await atlas.openPark("West wedge");
  const fetched = await scripts.fromNow();
  await atlas.button("Edit outline").click();
  const corners = page.getByRole("region", { name: "Corners" });
  const second = corners.getByRole("textbox", { name: "Corner 2" });
  const undo = page
    .getByRole("group", { name: "Your parks" })
    .getByRole("button", { name: "Undo" });
  await expect(atlas.status("The outline has 4 corners. Area 21.94 ha.")).toBeVisible();
  await atlas.mapIdle();

  await test.step("a dragged corner takes the neighbour along", async () => {
    const corner = await onScreen(page, 116.1178, 39.8885);
    await dragBy(page, corner, [30, 40]);
    await expect(atlas.status("The neighbour moved along.")).toBeVisible();
    await expect(second).not.toHaveValue("39.888500, 116.117800");
    await undo.click();
    await expect(second).toHaveValue("39.888500, 116.117800");
    await expect(atlas.status(/^Undone: corner moved .*Area 21\.94 ha/)).toBeVisible();
  });

  expectLight(fetched(), "outline");

  await test.step("typed in any notation, and what cannot be read stays", async () => {
    await second.fill("somewhere");
    await second.press("Enter");
    await expect(page.getByRole("alert")).toHaveText("This is no position.");
    await second.fill(`39°53'16.44"N 116°7'7.32"E`);
    await second.press("Enter");
    await expect(
      atlas.status(
        "Corner moved 102 m at 131°. The neighbour moved along. Area 26.74 ha, was 21.94 ha, +4.80 ha.",
      ),
    ).toBeVisible();
    await expect(second).toHaveValue("39.887900, 116.118700");
    expect(await axeFindings(page)).toEqual([]);
    await undo.click();
  });

  await test.step("edges that come to cross are told with the number of each", async () => {
    await second.fill("39.897, 116.1175");
    await second.press("Enter");
    await expect(atlas.status("Edges 1 and 3 cross.")).toBeVisible();
    await expect(atlas.button("Swap")).toBeVisible();
    await undo.click();
    await expect(atlas.button("Swap")).toBeHidden();
  });

  await test.step("a corner is chosen and deleted by keys; three have to stay", async () => {
    await page.mouse.click(...(await onScreen(page, 116.115, 39.893)));
    await expect(page.getByText("Corner 4 of 4")).toBeVisible();
    await page.keyboard.press("Delete");
    await expect(atlas.status("Corner deleted. Area 19.94 ha, was 21.94 ha")).toBeVisible();
    await corners.getByRole("button", { name: "Delete corner 1" }).click();
    await expect(atlas.status("At least 3 corners have to stay.")).toBeVisible();
    await undo.click();
  });

  await test.step("what lies outside stays to be corrected; a hole is cut out and filled", async () => {
    await atlas.button("Cut out").click();
    const cutting = page.getByRole("toolbar", { name: "Cutting out of West wedge" });
    const coordinates = cutting.getByRole("textbox", { name: "Coordinates" });
    await expect(page.getByRole("textbox", { name: "Name", exact: true })).toBeHidden();
    await coordinates.fill("39.2, 116.115\n39.2, 116.117\n39.3, 116.117");
    await coordinates.press("Enter");
    await coordinates.press("Enter");
    await expect(page.getByRole("alert")).toContainText("Corners 1, 2, 3 lie outside.");
    await cutting.getByRole("button", { name: "Undo corner" }).click();
    await coordinates.fill("39.889, 116.115\n39.889, 116.117\n39.891, 116.117");
    await coordinates.press("Enter");
    await cutting.getByRole("button", { name: "Done" }).click();
    await expect(atlas.status("Cut out. Area 20.04 ha, was 21.94 ha, −1.90 ha.")).toBeVisible();
    await expect(corners.getByRole("list", { name: "Hole 1 of outline 1" })).toBeVisible();
    await atlas.button("Fill hole 1 of outline 1").click();
    await expect(atlas.status("Hole filled. Area 21.94 ha")).toBeVisible();
  });

  await test.step("a finger chooses a corner and drags it by the knob below it", async () => {
    const session = await page.context().newCDPSession(page);
    const [x, y] = await onScreen(page, 116.115, 39.893);
    await touch(session, [x, y]);
    await expect(page.getByText("Corner 4 of 4")).toBeVisible();
    await touch(session, [x, y + 72], [-40, 0]);
    await expect(atlas.status("Corner moved")).toBeVisible();
    await undo.click();
  });

  await test.step("Escape ends it, and the park is as it came", async () => {
    await page.keyboard.press("Escape");
    await expect(corners).toBeHidden();
    await expect(atlas.card("West wedge")).toContainText("as they came");
  });
});
