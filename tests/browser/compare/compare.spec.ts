import { axeFindings } from "../support/axe.ts";
import { expect, test } from "../support/page.ts";

test("parks are compared by their distances, and by what is stated and measured of them", async ({
  atlas,
  page,
}) => {
  await atlas.open("#q=mentougou");
  const button = atlas.button(/^Compare$/);
  await button.click();
  const pane = page.getByRole("region", { name: "Comparison" });
  const matrix = pane.getByRole("table", { name: "Distance matrix" });

  await test.step("the parks of the list by the landmarks about Tiananmen", async () => {
    await expect(button).toHaveAttribute("aria-pressed", "true");
    const listed = await atlas.parks.getByRole("listitem").count();
    await expect(matrix).toHaveAttribute("aria-rowcount", String(listed + 1));
    await expect(matrix.getByRole("columnheader")).toHaveCount(13);
    await expect(matrix.getByRole("row").nth(1).getByRole("cell").first()).toContainText("km");
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step("a header sorts by its row or column", async () => {
    const column = matrix.getByRole("columnheader", { name: /Tiananmen/ }).first();
    await column.getByRole("button").press("Enter");
    await expect(column).toHaveAttribute("aria-sort", "ascending");
    const row = matrix.getByRole("rowheader").first();
    await row.getByRole("button").press("Enter");
    await expect(row).toHaveAttribute("aria-sort", "ascending");
  });

  await test.step("from the centroid it is further, and the matrix becomes a file", async () => {
    await pane.getByRole("button", { name: "Centroid" }).click();
    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Export CSV" }).click();
    expect((await download).suggestedFilename()).toBe("distances.csv");
  });

  await test.step("keys lead to what is stated, the largest difference first, and to a card", async () => {
    await pane.getByRole("tab", { name: "Distances matrix" }).focus();
    await page.keyboard.press("ArrowRight");
    const stated = pane.getByRole("table", { name: "Stated and measured areas" });
    await expect(stated.getByRole("columnheader", { name: "Difference" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    expect(await axeFindings(page)).toEqual([]);
    const first = stated.getByRole("rowheader").first().getByRole("button");
    const name = await first.innerText();
    await first.click();
    await expect(atlas.card(name)).toBeVisible();
  });

  await test.step("Escape closes it", async () => {
    await pane.getByRole("tab", { name: "Stated and measured" }).press("Escape");
    await expect(pane).toHaveCount(0);
  });
});
