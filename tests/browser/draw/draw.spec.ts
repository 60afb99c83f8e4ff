import { axeFindings } from "../support/axe.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { expectLight, followScripts } from "../support/fetched-scripts.ts";
import { expect, test } from "../support/page.ts";

/** The corners of the catalogue's Mentougou outline, as a land certificate would list them. */
const CORNERS = [
  "39.88552, 116.1178",
  "39.88541, 116.1188",
  "39.88597, 116.1255",
  "39.893164, 116.1255",
  "39.893164, 116.1178",
];

test("a park is drawn by typed corners and by the mouse, undone corner by corner, found again and finished", async ({
  atlas,
  page,
}) => {
  const scripts = followScripts(page);
  await atlas.open("#map=15/39.8893/116.1216");
  const fetched = await scripts.fromNow();
  await atlas.button(/^Draw$/).click();
  const toolbar = page.getByRole("toolbar", { name: "Draw" });
  const coordinates = page.getByRole("textbox", { name: "Coordinates" });
  await expect(toolbar.getByRole("button", { name: "Polygon" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

  await test.step("what is no position stays, with its line named", async () => {
    await coordinates.fill(`${CORNERS[0]}\nsomewhere`);
    await coordinates.press("Enter");
    await expect(page.getByRole("alert")).toContainText("Line 2 is no position: “somewhere”");
    await expect(coordinates).toHaveValue(/somewhere/);
  });

  await test.step("typed corners are told, and undone as they were set", async () => {
    await coordinates.fill(CORNERS[0] ?? "");
    await coordinates.press("Enter");
    await expect(atlas.status("Corner 1.")).toBeVisible();
    await coordinates.fill(CORNERS.slice(1).join("\n"));
    await coordinates.press("Enter");
    await expect(atlas.status(`Area so far ${MENTOUGOU.area}`)).toBeVisible();
    expectLight(fetched(), "pen");
    await atlas.button("Undo corner").click();
    await expect(atlas.status("Corner 1.")).toBeVisible();
    await atlas.button("History").click();
    const steps = page.getByRole("list", { name: "History" });
    await expect(steps.getByRole("button")).toHaveText([
      "Corners 2 to 5",
      "Corner 1",
      "Before these steps",
    ]);
    await steps.getByRole("button", { name: "Corners 2 to 5" }).click();
    await expect(atlas.status(`Area so far ${MENTOUGOU.area}`)).toBeVisible();
    await page.keyboard.press("Escape");
    const undo = atlas.button(/^Undo$/);
    await undo.focus();
    await expect(undo).toHaveAccessibleDescription("Undo: Corners 2 to 5");
    await page.keyboard.press("Control+Z");
    await expect(atlas.status("Corner 1.")).toBeVisible();
    await page.keyboard.press("Control+Shift+Z");
    await expect(atlas.status(`Area so far ${MENTOUGOU.area}`)).toBeVisible();
  });

  await test.step("corners are typed anew, deleted and set by measure in the list; a crossing is told and repaired", async () => {
    const corner = page.getByRole("textbox", { name: "Corner 2", exact: true });
    await expect(corner).toHaveValue("39.88541, 116.1188");
    await atlas.button("Delete corner 2").click();
    await expect(corner).toHaveValue("39.88597, 116.1255");
    // Corners 3 and 4 the other way round: the edges to them cross.
    await page.getByRole("textbox", { name: "Corner 3", exact: true }).fill(CORNERS[4] ?? "");
    await page.getByRole("textbox", { name: "Corner 4", exact: true }).fill(CORNERS[3] ?? "");
    await page.getByRole("textbox", { name: "Corner 4", exact: true }).press("Tab");
    await expect(atlas.status("Edges 2 and 4 cross")).toBeVisible();
    await coordinates.press("Enter");
    await expect(page.getByRole("alertdialog", { name: "Edges 2 and 4 cross." })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(coordinates).toBeFocused();
    await atlas.button("Swap").click();
    await expect(atlas.status("Edges 2 and 4 cross")).toBeHidden();
    expect(await axeFindings(page)).toEqual([]);
    await coordinates.fill("200 m at 90°");
    await coordinates.press("Enter");
    await expect(atlas.status("Corner 5, 200 m at 090°.")).toBeVisible();
    for (let step = 0; step < 5; step += 1) await atlas.button("Undo corner").click();
    await expect(atlas.status(`Area so far ${MENTOUGOU.area}`)).toBeVisible();
  });

  await test.step("a page that is opened anew goes on with the draft", async () => {
    await page.getByRole("textbox", { name: "Name" }).fill("Copy of Mentougou");
    await expect(page.getByText("Draft kept on this device")).toBeVisible();
    await page.reload();
    await expect(atlas.status(`Area so far ${MENTOUGOU.area}`)).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Copy of Mentougou");
  });

  await test.step("Escape asks before it throws the work away", async () => {
    await page.getByRole("heading", { name: "Corners" }).click();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("alertdialog")).toBeHidden();
  });

  await test.step("done, its card opens, and the file is there", async () => {
    await atlas.button("Done").click();
    await expect(atlas.card("Copy of Mentougou")).toContainText(MENTOUGOU.area);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("list", { name: "Your files" })).toContainText("Drawn here");
  });

  await test.step("clicks on the map set corners, and a click on the first one closes the polygon", async () => {
    await atlas.button(/^Draw$/).click();
    const clicks: [number, number][] = [
      [700, 300],
      [900, 320],
      [880, 500],
    ];
    for (const [index, [x, y]] of clicks.entries()) {
      await page.mouse.click(x, y);
      await expect(atlas.status(`Corner ${index + 1}`)).toBeVisible();
    }
    await page.mouse.click(702, 302);
    await expect(page.getByRole("toolbar", { name: "Draw" })).toBeHidden();
    await expect(atlas.card("Park 2 of Drawn here")).toBeVisible();
  });

  await test.step("a circle is dragged and gets its radius, a rectangle stands at an angle, and a line is drawn freehand", async () => {
    await atlas.button(/^Draw$/).click();
    await atlas.button("Circle").click();
    await page.mouse.move(700, 300);
    await page.mouse.down();
    await page.mouse.move(720, 310);
    await page.mouse.move(760, 330);
    await page.mouse.up();
    await expect(atlas.card("Park 3 of Drawn here")).toBeVisible();
    await atlas.button(/^Draw$/).click();
    await atlas.button("Circle").click();
    await coordinates.fill(CORNERS[0] ?? "");
    await coordinates.press("Enter");
    await page.getByRole("textbox", { name: "Radius, m" }).fill("0.1 km");
    await page.getByRole("textbox", { name: "Radius, m" }).press("Enter");
    // 128 corners of a circle of 100 m: 64 · 100² · sin(360° / 128) = 31 403 m².
    await expect(atlas.figure("Area so far")).toContainText("3.14");
    await atlas.button("Rectangle").click();
    await page.getByRole("checkbox", { name: "At an angle" }).check();
    for (const [x, y] of [
      [700, 300],
      [820, 340],
      [800, 420],
    ] as const)
      await page.mouse.click(x, y);
    await expect(atlas.card("Park 4 of Drawn here")).toBeVisible();
    await atlas.button(/^Draw$/).click();
    await atlas.button("Freehand").click();
    await page.mouse.move(700, 300);
    await page.mouse.down();
    for (const [x, y] of [
      [760, 300],
      [820, 300],
      [820, 400],
      [700, 400],
    ] as const)
      await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await expect(atlas.status("Corner 4")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(atlas.card("Park 5 of Drawn here")).toBeVisible();
  });

  await test.step("by keys alone: what the crosshair is at is told, and Enter twice is the end", async () => {
    // A step of 24 px at zoom 15 is 0.000515° of longitude; by GeodSolve -i 44.1 m there, and 43.9 m to the south.
    await page.goto("./#map=15/39.8/116.3");
    await atlas.mapIdle();
    await atlas.button(/^Draw$/).focus();
    await page.keyboard.press("Enter");
    await expect(toolbar).toBeVisible();
    await expect(page.getByRole("application")).toBeFocused();
    await expect(atlas.status("Set the first corner")).toContainText("with the arrow keys");
    await page.keyboard.press("ArrowRight");
    await expect(atlas.button("Add corner")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(atlas.status("Corner 1.")).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(atlas.status("Next corner 44 m at 090°.")).toBeVisible();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await expect(atlas.status("Next corner 44 m at 180°. Area so far 0.10 ha")).toBeVisible();
    await page.keyboard.press("Shift+ArrowDown");
    // A sixth of a step more, though the mouse has pointed elsewhere before: 44.1 m by 51.2 m by half.
    await expect(atlas.status("Next corner 51 m at 180°. Area so far 0.11 ha")).toBeVisible();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(atlas.card("Park 6 of Drawn here")).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("the map moves beneath the crosshair, only Add corner sets one, and Done asks for a name", async ({
    atlas,
    page,
  }) => {
    await atlas.open("#map=15/39.8893/116.1216");
    await atlas.button(/^Draw$/).tap();
    const bar = page.getByRole("toolbar", { name: "Draw" });
    const add = bar.getByRole("button", { name: "Add corner" });
    await expect(atlas.status("Move the map under the crosshair")).toBeVisible();
    await expect(page.getByRole("application")).toHaveCSS("cursor", "crosshair");
    const sheet = page.getByRole("complementary", { name: "Park finder" });
    const corners = sheet.getByRole("textbox", { name: /^Corner \d$/ });
    const taps = [
      [250, 300],
      [250, 420],
      [120, 300],
    ] as const;
    for (const [index, [x, y]] of taps.entries()) {
      const view = new URL(page.url()).hash;
      await page.touchscreen.tap(x, y);
      await expect.poll(() => new URL(page.url()).hash).not.toBe(view);
      await expect(corners).toHaveCount(index);
      await add.tap();
      await expect(corners).toHaveCount(index + 1);
    }
    expect(await axeFindings(page)).toEqual([]);
    await bar.getByRole("button", { name: "Done" }).tap();
    const name = page.getByRole("textbox", { name: "Name of the park" });
    await expect(name).toBeFocused();
    await name.fill("Thumb field");
    await name.press("Enter");
    await expect(atlas.card("Thumb field")).toBeVisible();
  });
});
