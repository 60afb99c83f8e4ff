import type { Page } from "@playwright/test";
import { axeFindings } from "../support/axe.ts";
import { createBringing, type TestFile } from "../support/bring.ts";
import { MENTOUGOU, PARKS, TIANANMEN } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";
import { CAMPUS, collection, square } from "../support/park-files.ts";

const nameless = (lon: number, lat: number): object => ({
  ...square("", lon, lat),
  properties: {},
});

/** Brings a file in, and waits for its section. */
async function bringIn(page: Page, file: TestFile): Promise<void> {
  await createBringing(page).choose(file);
  await expect(page.getByRole("list", { name: "Your files" })).toContainText(file.name);
}

test("an own park is found, measured, renamed, coloured, hidden, removed and brought back", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await bringIn(page, CAMPUS);

  await test.step("it stands in the list, and is found by name and by a property, in either language", async () => {
    await expect(page.getByText(`${PARKS + 1} parks`, { exact: true })).toBeVisible();
    const row = atlas.parkItems.filter({ hasText: "West Campus" });
    await expect(row).toHaveText(/^West Campus 西园/);
    await expect(row).toContainText(MENTOUGOU.area);
    for (const query of ["west", "西园", "门头沟区"]) {
      await atlas.search(query);
      await expect(row).toBeVisible();
    }
    await atlas.search("no such park");
    await expect(row).toHaveCount(0);
    await atlas.search("");
  });

  await atlas.openPark("West Campus 西园");
  await test.step("its card measures it as the catalogue's park of the same outline, and shows its properties as text", async () => {
    const card = atlas.card("West Campus 西园");
    await expect(atlas.figure("Measured area")).toContainText(MENTOUGOU.area);
    await expect(atlas.figure("Measured area")).toContainText("WGS 84 ellipsoid");
    await expect(atlas.figure("Measured area")).toContainText(
      `Turf, sphere: ${MENTOUGOU.areaOnSphere}`,
    );
    // GeographicLib's Planimeter: 2983 m around.
    await expect(atlas.figure("Perimeter")).toContainText(/2.983 m/);
    await expect(card.getByRole("link", { name: "https://example.org/campus" })).toHaveAttribute(
      "rel",
      "noopener noreferrer",
    );
    await expect(atlas.figure("trap")).toHaveText("javascript:alert(1)");
    await expect(card.getByRole("link")).toHaveCount(1);
    await expect(atlas.figure("about")).toHaveText("<img src=x onerror=alert(1)>");
    await expect(atlas.figure("phases")).toHaveText('[1,{"year":2026}]');
    await expect(page).toHaveTitle("West Campus 西园 · AI Park Atlas");
  });

  await test.step("Escape in the field of the name leaves the name, and the card open", async () => {
    await atlas.button("Rename").click();
    expect(await axeFindings(page), "the card, in light").toEqual([]);
    await page.getByRole("textbox", { name: "Name of the park" }).fill("Nonsense");
    await page.keyboard.press("Escape");
    await expect(atlas.card("West Campus 西园")).toBeVisible();
    await expect(atlas.button("Rename")).toBeFocused();
  });

  await test.step("its properties are added, changed, renamed and removed with the keyboard, each one step of undo", async () => {
    const card = atlas.card("West Campus 西园");
    const box = (name: string) => card.getByRole("textbox", { name });
    await card.getByRole("button", { name: "Add property" }).press("Enter");
    await expect(box("Name")).toBeFocused();
    await box("Name").fill("name");
    await card.getByLabel("Type").selectOption("Number");
    await box("Value").fill("12,5");
    await page.keyboard.press("Enter");
    await expect(card.getByRole("alert")).toHaveText([
      "Another property has this name.",
      /^This is no number/,
    ]);
    await box("Name").fill("hectares");
    await box("Value").fill("12.50");
    await page.keyboard.press("Enter");
    await expect(atlas.figure("hectares")).toHaveText("12.5");
    await expect(atlas.status("Added “hectares” to “West Campus 西园”")).toBeVisible();
    await expect(card.getByRole("button", { name: "Edit “hectares”" })).toBeFocused();
    await page.keyboard.press("Enter");
    // To the letter, and no other type than it was.
    await expect(box("Value")).toHaveValue("12.50");
    await expect(card.getByLabel("Type")).toHaveValue("number");
    await box("Name").fill("ha");
    await page.keyboard.press("Enter");
    await expect(atlas.figure("ha")).toHaveText("12.5");
    await card.getByRole("button", { name: "Edit “phases”" }).click();
    await box("Value").fill("[1, 2");
    await page.keyboard.press("Enter");
    await expect(card.getByRole("alert")).toHaveText("This is no JSON: line 1, column 6.");
    await page.keyboard.press("Escape");
    await expect(card.getByRole("button", { name: "Edit “phases”" })).toBeFocused();
    await card.getByRole("button", { name: "Edit “ha”" }).click();
    await card.getByRole("button", { name: "Remove", exact: true }).last().click();
    await expect(atlas.figure("ha")).toHaveCount(0);
    await atlas.status("Removed “ha”").getByRole("button", { name: "Undo" }).click();
    await expect(atlas.figure("ha")).toHaveText("12.5");
    const undo = page.getByRole("button", { name: "Undo", exact: true });
    await undo.click();
    await expect(atlas.figure("hectares")).toHaveText("12.5");
    await undo.click();
    await expect(atlas.figure("hectares")).toHaveCount(0);
  });

  await test.step("its distances are told, and lines are drawn to landmarks and kept in the link", async () => {
    // GeodSolve 2.1.2: 23 101.8 m from the centre. The north-eastern corner is nearest: by Pythagoras hypot(22.68, 1.26) km.
    await expect(await atlas.distance(TIANANMEN, "Centroid")).toHaveText("23.1 km");
    await expect(await atlas.distance(TIANANMEN, "Edge")).toHaveText("22.7 km");
    await atlas.toggleDistance(TIANANMEN);
    await expect(async () => expect(atlas.link().get("to")).toBe("tiananmen")).toPass();
    expect(atlas.link().get("park")).toMatch(/^own-/);
    await page.reload();
    await expect(atlas.card("West Campus 西园")).toBeVisible();
    await expect(atlas.distanceRow(TIANANMEN).getByRole("button")).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  await test.step("it is renamed, coloured, hidden and removed, each one step of undo", async () => {
    await atlas.button("Rename").click();
    await page.getByRole("textbox", { name: "Name of the park" }).fill("South Campus");
    await page.keyboard.press("Enter");
    const card = atlas.card("South Campus");
    await expect(card.getByRole("heading", { name: "South Campus" })).toBeVisible();
    await card.getByLabel("Colour").fill("#aa3300");
    await expect(atlas.figure("fill")).toHaveText("#aa3300");
    await card.getByRole("button", { name: "Hide on the map" }).click();
    await expect(card.getByRole("button", { name: "Show on the map" })).toBeVisible();
    await card.getByRole("button", { name: "Restore original" }).click();
    await expect(atlas.card("West Campus 西园")).toBeVisible();
    await expect(atlas.figure("fill")).toHaveCount(0);
    await atlas.card("West Campus 西园").getByRole("button", { name: "Remove" }).click();
    await expect(atlas.parkItems.filter({ hasText: "campus.geojson" })).toHaveCount(0);
    await expect(atlas.status("Removed West Campus 西园. Undo brings it back")).toBeVisible();
    const undo = page.getByRole("button", { name: "Undo", exact: true });
    await expect(undo).toBeFocused();
    await undo.click();
    await expect(atlas.status(/^Removed/)).toHaveCount(0);
    await expect(atlas.parkItems.filter({ hasText: "West Campus" })).toHaveCount(1);
    await undo.click();
    await expect(atlas.parkItems.filter({ hasText: "South Campus" })).toHaveCount(1);
  });
});

test("a file is renamed, hidden, measured, removed, and converted from another datum", async ({
  atlas,
  page,
}) => {
  await atlas.open();

  await test.step("a file is renamed, hidden, measured and removed as a whole", async () => {
    await bringIn(
      page,
      collection("two.geojson", square("Alpha", 116.1, 39.9), nameless(116.2, 39.9)),
    );
    const files = page.getByRole("list", { name: "Your files" });
    await expect(files).toContainText("2 parks");
    await expect(files).toContainText(/\d ha measured/);
    await expect(atlas.parkItems.filter({ hasText: "Park 2 of two.geojson" })).toHaveCount(1);
    await page.getByRole("button", { name: "Hide two.geojson" }).click();
    await expect(page.getByRole("button", { name: "Show two.geojson" })).toBeVisible();
    await page.getByRole("button", { name: "More for two.geojson" }).click();
    await files.getByRole("button", { name: "Rename" }).click();
    await page.getByRole("textbox", { name: "Name of the file" }).fill("Sites");
    await page.keyboard.press("Enter");
    await expect(atlas.parkItems.filter({ hasText: "Park 2 of Sites" })).toHaveCount(1);
    await expect(files.getByRole("button", { name: "Rename" })).toBeFocused();
    await files.getByRole("button", { name: "Properties…" }).click();
    const dialog = atlas.dialog("Properties of all 2 parks");
    await dialog.getByLabel("Property", { exact: true }).selectOption("name (1 of 2)");
    await dialog.getByRole("textbox", { name: "Value" }).fill("Beta");
    await expect(dialog.getByRole("status")).toHaveText("Changes 2 of 2 parks.");
    await dialog.getByLabel("Only where").check();
    await expect(dialog.getByRole("status")).toHaveText("Changes 1 of 2 parks.");
    await dialog.getByLabel("Only where").uncheck();
    await dialog.getByRole("button", { name: "Change 2 parks" }).click();
    await expect(atlas.status("Changed “name” of 2 parks")).toBeVisible();
    await expect(atlas.parkItems.filter({ hasText: /^\s*Beta/ })).toHaveCount(2);
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await expect(atlas.parkItems.filter({ hasText: "Park 2 of Sites" })).toHaveCount(1);
    await files.getByRole("button", { name: "Remove", exact: true }).click();
    await expect(atlas.parkItems.filter({ hasText: "Sites" })).toHaveCount(0);
    await expect(files).toHaveCount(0);
  });

  await test.step("the datum dialog shows a shifted file where each datum would put it, and converts it", async () => {
    // A square about the numbers that Amap has for Mentougou's centre: 563 m to the east-north-east of it.
    const shifted = collection("amap.geojson", square("Shifted Park", 116.1229, 39.8886));
    await bringIn(page, shifted);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "More for amap.geojson" }).click();
    await atlas.button("Names from…").click();
    await expect(page.getByRole("radio").first()).toBeChecked();
    expect(await axeFindings(page), "the names, in light").toEqual([]);
    await page.keyboard.press("Escape");
    await atlas.button("Coordinate datum").click();
    const dialog = atlas.dialog("Coordinate datum");
    await expect(dialog.getByRole("radio")).toHaveCount(3);
    await expect(dialog.getByRole("radio", { name: "WGS 84 (as it is)" })).toBeChecked();
    expect(await axeFindings(page), "the files and the datum, in light").toEqual([]);
    await expect(dialog).toContainText(/Moves by 56\d m, bearing 25\d°/);
    await expect(dialog).toContainText(/Moves by 1\.[34] km, bearing 23\d°/);
    await dialog.getByRole("radio", { name: "GCJ-02 (Amap, Tencent)" }).check();
    await dialog.getByRole("button", { name: "Convert" }).click();
    await expect(dialog.getByRole("button", { name: "Restore original" })).toBeVisible();
    await dialog.getByRole("button", { name: "Restore original" }).click();
    await expect(dialog.getByRole("button", { name: "Restore original" })).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });
});

test("on a phone the files are folded, and adding, undo and export are within reach", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open();
  await createBringing(page).choose(CAMPUS);
  await expect(page.getByRole("button", { name: "Expand your files" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Your files" })).toHaveCount(0);
  for (const name of ["Add parks", "Undo", "Redo", "Export"]) {
    const box = await page.getByRole("button", { name, exact: true }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

// The other stories walk the same in English and in light.
test("axe finds nothing in the files, the choices of names and a datum, and an own card, in Chinese and in the dark", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await page.goto("./#theme=dark&lang=zh");
  await expect(page.locator("[data-state=idle]")).toBeVisible();
  await page.getByRole("button", { name: "添加园区", exact: true }).click();
  await page.locator("input[type=file]").setInputFiles({
    name: CAMPUS.name,
    mimeType: "application/geo+json",
    buffer: Buffer.from(CAMPUS.text),
  });
  await page.getByRole("button", { name: /更多操作$/ }).click();
  expect(await axeFindings(page), "the files").toEqual([]);
  await page.getByRole("button", { name: "名称来源" }).click();
  await expect(page.getByRole("radio").first()).toBeChecked();
  expect(await axeFindings(page), "the names").toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "坐标基准" }).click();
  await expect(page.getByRole("radio")).toHaveCount(3);
  expect(await axeFindings(page), "the datum").toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").fill("西园");
  await page.getByRole("button", { name: /^West Campus/ }).click();
  await page.getByRole("button", { name: "重命名" }).click();
  expect(await axeFindings(page), "the card").toEqual([]);
});
