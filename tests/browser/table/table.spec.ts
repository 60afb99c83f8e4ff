import { axeFindings } from "../support/axe.ts";
import { expect, test } from "../support/page.ts";

test("the table has the parks of the list, is sorted by its headers, walked by keys, and opens cards", async ({
  atlas,
  page,
}) => {
  await atlas.open("#q=shanghai");
  const button = atlas.button(/^Table$/);
  await button.click();
  const grid = page.getByRole("grid", { name: "Parks table" });
  const header = (name: string) => grid.getByRole("columnheader", { name });

  await test.step("its rows are those of the list, with figures of all parks", async () => {
    await expect(button).toHaveAttribute("aria-pressed", "true");
    const listed = await atlas.parks.getByRole("listitem").count();
    await expect(grid).toHaveAttribute("aria-rowcount", String(listed + 1));
    const foundation = grid.getByRole("row").filter({ hasText: "Shanghai Foundation Model" });
    await expect(foundation).toContainText("Open");
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step("a header sorts, and with Shift a second one", async () => {
    await header("Stated").getByRole("button").click();
    await expect(header("Stated")).toHaveAttribute("aria-sort", "descending");
    await header("Status")
      .getByRole("button")
      .click({ modifiers: ["Shift"] });
    await expect(header("Status")).toHaveAttribute("aria-sort", "ascending");
    const stated = grid.locator("tbody td[aria-colindex='5']");
    const figures = (await stated.allTextContents()).map((text) => text.replaceAll(/[^\d.]/g, ""));
    const known = figures.filter((text) => text !== "").map(Number);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(figures.slice(0, known.length)).not.toContain("");
  });

  await test.step("columns are chosen and moved, and what is shown is copied", async () => {
    await page.getByRole("button", { name: "Columns" }).click();
    const columns = page.getByRole("dialog", { name: "Columns" });
    await columns.getByRole("checkbox", { name: "City" }).check();
    await columns.getByRole("button", { name: "Move City to the left" }).click();
    await expect(grid.getByRole("columnheader").nth(8)).toContainText("City");
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(columns).toBeHidden();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page.getByRole("button", { name: "For a spreadsheet" }).click();
    await expect(atlas.status(/rows copied/)).toBeVisible();
    const [titles, ...rows] = (await page.evaluate(() => navigator.clipboard.readText()))
      .split("\n")
      .map((line) => line.split("\t"));
    expect(titles?.[8]).toBe("City");
    await expect(grid).toHaveAttribute("aria-rowcount", String(rows.length + 1));
    expect(rows.every((row) => row.length === titles?.length)).toBe(true);
  });

  await test.step("keys lead through it, and Enter opens a card beside it", async () => {
    await header("Park").getByRole("button").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowDown");
    const row = grid.locator("tr[aria-rowindex='3']");
    await expect(row.getByRole("gridcell").last()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(row).toHaveAttribute("aria-selected", "true");
    const name = await row.getByRole("rowheader").innerText();
    await expect(atlas.card(name.trim())).toBeVisible();
    await expect(row.getByRole("gridcell").last()).toBeFocused();
  });

  await test.step("the parks that are found change, and the focus stays in the grid", async () => {
    await page.goto("./#q=beijing");
    await expect(grid.getByRole("rowheader").first()).not.toContainText("Shanghai");
    await expect(grid.locator(":focus")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(grid).toBeHidden();
    await expect(button).toBeFocused();
  });
});
