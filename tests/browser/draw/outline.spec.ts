import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axeFindings } from "../support/axe.ts";
import { createBringing } from "../support/bring.ts";
import { expectLight, followScripts } from "../support/fetched-scripts.ts";
import { expect, test } from "../support/page.ts";
import { dragBy, onScreen, touch } from "../support/pointing.ts";

const park = (name: string, ...ring: readonly (readonly [number, number])[]) => ({
  type: "Feature",
  properties: { name },
  geometry: { type: "Polygon", coordinates: [[...ring, ring[0]]] },
});

/** A corner of more digits than a pointer could have. */
const FAR = [116.1255000000003, 39.89600000000004] as const;

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
    park("East field", [116.1178, 39.8885], [116.1255, 39.8885], [...FAR], [116.1178, 39.896]),
  ],
});

/** The text of a file of all parks of the user's. */
async function exported(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Export" }).first().click();
  const coming = page.waitForEvent("download");
  await page
    .getByRole("dialog", { name: "Export" })
    .getByRole("button", { name: "Download" })
    .click();
  const text = readFileSync(await (await coming).path(), "utf8");
  await page.keyboard.press("Escape");
  return text;
}

/** The outer rings of a file, by the names of their parks. */
function ringsIn(text: string) {
  const { features } = JSON.parse(text) as GeoJSON.FeatureCollection<GeoJSON.Polygon>;
  return (name: string | undefined): readonly GeoJSON.Position[] =>
    features.find(({ properties }) => properties?.["name"] === name)?.geometry.coordinates[0] ?? [];
}

test("an outline is edited by mouse, by typed coordinates and by a finger, with the border it shares, snapped to, and undone to the letter", async ({
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

  let movedMetres = Number.NaN;
  await test.step("an edge is moved in parallel, and the border is still one", async () => {
    const [x, y] = await onScreen(page, 116.1178, 39.8904);
    await page.mouse.click(x, y);
    await dragBy(page, [x, y], [24, 0]);
    const message = await atlas.status(/^Edge moved/).textContent();
    expect(message).toContain(" m at 090°. The neighbour moved along. ");
    const [, moved, change] =
      /^Edge moved (\d+) m.* was 21\.94 ha, \+([\d.]+) ha/.exec(message ?? "") ?? [];
    const [metres, hectares] = [Number(moved), Number(change)];
    // The border is 833 m long; the edge beside it goes on, by 333 m to the north for each 239 m to the east.
    const expected = metres * 833 + (metres * metres * (333 / 239)) / 2;
    expect(Math.abs(hectares - expected / 10_000)).toBeLessThan(0.1);
    movedMetres = metres;
    await page.keyboard.press("Escape");
    await expect(corners).toBeHidden();
  });

  await test.step("a corner that is drawn near another one takes its numbers", async () => {
    // The corner between the toolbar and the attribution.
    await page.goto("./#map=15/39.8955/116.122");
    await atlas.mapIdle();
    await atlas.button(/^Draw$/).click();
    const [x, y] = await onScreen(page, ...FAR);
    await page.mouse.move(x + 6, y - 5);
    await expect(page.getByText("Corner of East field")).toBeVisible();
    await page.mouse.click(x + 6, y - 5);
    await expect(atlas.status("Corner 1.")).toBeVisible();
    for (const [dx, dy] of [
      [-30, 90],
      [-80, 30],
    ] as const)
      await page.mouse.click(x + dx, y + dy);
    await page.keyboard.press("Enter");
    await expect(atlas.card("Park 1 of Drawn here")).toBeVisible();
  });

  await test.step("the file has them bit for bit, and the border twice", async () => {
    await page.keyboard.press("Escape");
    const ringOf = ringsIn(await exported(page));
    const [west, east] = [ringOf("West wedge"), ringOf("East field")];
    // GeodSolve -i for 0.014° of longitude at this latitude: 1,197 m.
    const [lon = Number.NaN] = west[1] ?? [];
    expect(Math.abs(((lon - 116.1178) * 1197) / 0.014 - movedMetres)).toBeLessThan(1);
    expect([west[1], west[2]]).toEqual([east[0], east[3]]);
    expect(east[2]).toEqual(FAR);
    expect(ringOf(undefined)).toContainEqual(FAR);
  });

  await test.step("undone, the park is as it came", async () => {
    await undo.click();
    await undo.click();
    await atlas.openPark("West wedge");
    await expect(atlas.card("West wedge")).toContainText("as they came");
  });
});
