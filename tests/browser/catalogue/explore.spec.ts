import { BEIJING_WEST, MENTOUGOU, PARKS, TIANANMEN } from "../support/facts.ts";
import { expect, MOVING, test } from "../support/page.ts";

test.use(MOVING);

test("a reader finds Mentougou, reads its figures with their sources, and draws a line", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await expect(atlas.searchBox).toBeVisible();
  await expect(atlas.parkItems).toHaveCount(PARKS);
  await test.step("by its Chinese district as well", async () => {
    await atlas.search("门头沟");
    await expect(atlas.parkItems.first()).toContainText(MENTOUGOU.name);
    await atlas.search("");
    await expect(atlas.parkItems).toHaveCount(PARKS);
  });
  await test.step("a developer is found, in the details of its parks, and their lines say so", async () => {
    await atlas.search("普林斯顿大学");
    await expect(atlas.parkItems).toHaveCount(1);
    await expect(atlas.parkItems).toContainText("Developer: 普林斯顿大学");
  });
  await atlas.search("mentougou");
  await expect(atlas.parkItems.first()).toContainText(MENTOUGOU.name);
  await atlas.openPark(MENTOUGOU.name);
  await atlas.mapIdle();

  await expect(atlas.figure("Measured area")).toContainText(`${MENTOUGOU.area} · WGS 84 ellipsoid`);
  await expect(atlas.card(MENTOUGOU.name)).toContainText(`Turf, sphere: ${MENTOUGOU.areaOnSphere}`);
  await expect(atlas.card(MENTOUGOU.name)).toContainText("Approximate footprint, position ± 400 m");
  await expect(atlas.figure("Investment")).toContainText("CNY 13.8 bn");
  await atlas
    .figure("Investment")
    .getByRole("button", { name: /^Source/ })
    .first()
    .click();
  await expect(page.getByText("ECNS / Xinhua").first()).toBeVisible();
  await page.keyboard.press("Escape");

  // GeodSolve 2.1.2 from the centre of the outline: 16 633.3 m to the station and 23 131.7 m to the gate.
  await expect(await atlas.distance(BEIJING_WEST, "Centroid")).toHaveText("16.6 km");
  await expect(await atlas.distance(TIANANMEN, "Centroid")).toHaveText("23.1 km");
  await atlas.toggleDistance(TIANANMEN);
  await expect.poll(() => atlas.link().get("to")).toBe("tiananmen");
  await atlas.mapIdle();
  await atlas.toggleDistance(TIANANMEN);
  await expect.poll(() => atlas.link().get("to")).toBeNull();
});
