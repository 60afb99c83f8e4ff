import { axeFindings } from "../support/axe.ts";
import { createBringing } from "../support/bring.ts";
import { expectLight, followScripts } from "../support/fetched-scripts.ts";
import { expect, test } from "../support/page.ts";
import { onScreen } from "../support/pointing.ts";
import { collection, square } from "../support/park-files.ts";

const SITES = collection(
  "sites.geojson",
  square("North campus", 116.11, 39.9),
  square("East annex", 116.12, 39.9),
);

test("a park is grown, divided by a line that is drawn or typed and merged with its neighbour, each shown first and undone by a step", async ({
  atlas,
  page,
}) => {
  const scripts = followScripts(page);
  await atlas.open("#map=14/39.905/116.115");
  await createBringing(page).choose(SITES);
  await atlas.openPark("North campus");
  const fetched = await scripts.fromNow();
  const operations = atlas.button("Operations");
  const apply = atlas.button("Apply");
  const choose = async (name: string): Promise<void> => {
    await operations.click();
    await page.getByRole("menuitem", { name, exact: true }).click();
  };

  await test.step("the menu is walked by arrows, and Escape leaves it and not the card", async () => {
    await operations.click();
    await expect(page.getByRole("menuitem", { name: "Split" })).toBeFocused();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("menuitem", { name: "Cut out" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(operations).toBeFocused();
    await expect(atlas.card("North campus")).toBeVisible();
  });

  await test.step("a merge and a buffer tell the areas, by hand: A + P d + 4 d² for 50 m and sharp corners", async () => {
    const menuBytes = fetched();
    await choose("Merge");
    await page.getByRole("checkbox", { name: "East annex" }).check();
    await expect(page.getByRole("row", { name: /^Merged/ })).toContainText("189.9 ha");
    const mergeBytes = fetched();
    expectLight(mergeBytes, "merge");
    await atlas.button("Cancel").click();
    await choose("Buffer");
    await page.getByRole("radio", { name: "Sharp" }).check();
    // Planimeter: 949,464.6 m² and 3,930.9 m; so 1,156,009.5 m².
    await expect(atlas.status("94.95 ha → 115.6 ha")).toBeVisible();
    expectLight(menuBytes + fetched() - mergeBytes, "buffer");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("textbox", { name: "Distance" }).fill("60000");
    await expect(atlas.status("Beyond 50 km this cannot be exact.")).toBeVisible();
    await atlas.button("Cancel").click();
    await expect(operations).toBeFocused();
  });

  await test.step("a line that is drawn across it divides it", async () => {
    await choose("Split");
    await atlas.button("Draw the line").click();
    await expect(page.getByRole("application")).toHaveCSS("cursor", "crosshair");
    const [west, y] = await onScreen(page, 116.108, 39.905);
    const [east] = await onScreen(page, 116.122, 39.905);
    await page.mouse.click(west, y);
    await expect(atlas.status("Corner 1.")).toBeVisible();
    await page.mouse.click(east, y);
    // GeodSolve -i for 0.014° of longitude at this latitude: 1,197 m.
    await expect(atlas.status(/Corner 2, 1.[12]\d\d m at 090°/)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(atlas.status("2 pieces")).toContainText("Another park changes too: East annex");
    await expect(page.getByText("2 corners drawn")).toBeVisible();
  });

  await test.step("a line that is typed divides it: the piece is in the list until the step is undone", async () => {
    await atlas.button("Draw again").click();
    const coordinates = page.getByRole("textbox", { name: "Coordinates" });
    await coordinates.fill("39.905, 116.1\n39.905, 116.125");
    await coordinates.press("Enter");
    await atlas.button("Done").click();
    await expect(atlas.status("2 pieces")).toContainText("Another park changes too: East annex");
    await apply.click();
    await expect(atlas.status("Split: done, 94.95 ha to 94.95 ha.")).toBeVisible();
    await expect(atlas.figure("Measured area")).toContainText("47.47");
    await page.keyboard.press("Escape");
    await expect(atlas.parks).toContainText("North campus (2)");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(atlas.parks).not.toContainText("North campus (2)");
  });

  await test.step("merged with its neighbour it has both areas, and the neighbour is gone", async () => {
    await atlas.openPark("North campus");
    await choose("Merge");
    await page.getByRole("checkbox", { name: "East annex" }).check();
    await expect(page.getByRole("row", { name: /^Together/ })).toContainText("189.9 ha");
    await expect(page.getByRole("row", { name: /^Merged/ })).toContainText("189.9 ha");
    await page.keyboard.press("Enter");
    await expect(atlas.figure("Measured area")).toContainText("189.9");
    await page.keyboard.press("Escape");
    await expect(atlas.parks).not.toContainText("East annex");
  });
});
