import { axeFindings } from "../support/axe.ts";
import { expect, test } from "../support/page.ts";

test("distances and areas are measured, named, carried by the link, copied and made parks", async ({
  atlas,
  page,
}) => {
  await atlas.open("#map=11/39.9/116.25");
  await atlas.button(/^Measure$/).click();
  const coordinates = page.getByRole("textbox", { name: "Coordinates" });
  const measured = page.getByRole("region", { name: "Measurements" });

  await test.step("a distance by typed corners has its length and each edge with its bearing", async () => {
    await coordinates.fill("39.8885, 116.1178\n39.909187, 116.397455");
    await coordinates.press("Enter");
    await expect(atlas.status("24.03 km at 084°")).toBeVisible();
    await atlas.button("Done").click();
    // GeodSolve -i: 24 026.058 m, bearing 84.42°.
    await expect(measured.getByRole("listitem").first()).toContainText("24.03 km");
    await expect(atlas.status("Measurement 1: 24.03 km.")).toBeVisible();
    await measured.getByText("Edges of Measurement 1").click();
    await expect(measured).toContainText("084°");
  });

  await test.step("an area beside it, and a name", async () => {
    await page
      .getByRole("toolbar", { name: "Measure" })
      .getByRole("button", { name: "Area" })
      .click();
    await coordinates.fill("39.8885, 116.1178\n39.909187, 116.397455\n39.896, 116.1178");
    await coordinates.press("Enter");
    await atlas.button("Done").click();
    await expect(measured).toContainText("995.6 ha");
    const name = page.getByRole("textbox", { name: "Name of Measurement 1" });
    await name.fill("To Tiananmen; on foot");
    await name.press("Tab");
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step("the link carries them, and who opens it sees them on the map", async () => {
    await expect
      .poll(() => atlas.link().get("measure"))
      .toMatch(/^l[\w-]+,To Tiananmen~1 on foot;a[\w-]+$/);
    await atlas.button("Close").click();
    await page.reload();
    await atlas.mapIdle();
    await atlas.button(/^Measure$/).click();
    await expect(
      page.getByRole("textbox", { name: "Name of To Tiananmen; on foot" }),
    ).toBeVisible();
  });

  await test.step("one is removed, the other becomes a park", async () => {
    await atlas.button("Remove To Tiananmen; on foot").click();
    await expect(atlas.status("To Tiananmen; on foot removed.")).toBeVisible();
    await measured.getByRole("button", { name: "Undo" }).click();
    await atlas.button("Remove To Tiananmen; on foot").click();
    await expect(atlas.button("Remove Measurement 1")).toBeFocused();
    await atlas.button("Make a park of Measurement 1").click();
    await expect(atlas.card("Measurement 1")).toContainText("995.6 ha");
    await expect.poll(() => atlas.link().get("measure")).toBeNull();
  });
});
