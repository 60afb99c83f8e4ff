import { inProject } from "../../../.ci/commands/project.mjs";
import { axeFindings } from "../support/axe.ts";
import { createBringing } from "../support/bring.ts";
import { collection, FAULTY, MANY_FAULTS, square } from "../support/park-files.ts";
import { expect, test } from "../support/page.ts";

/** The list of findings and the place of the one that is looked at stand side by side. */
const SIDE_BY_SIDE = { width: 1440, height: 760 };
test.use({ viewport: SIDE_BY_SIDE });

test("of a file with faults the report tells what came in, fixes the rest, undoes, and is walked by keyboard", async ({
  atlas,
  page,
}) => {
  const bring = createBringing(page);
  await atlas.open();
  await bring.choose(FAULTY);
  await expect(atlas.status("Added 2 parks from faulty.geojson")).toBeVisible();
  const undo = page.getByRole("button", { name: "Undo", exact: true });

  await test.step("the report is walked by keyboard alone, and the focus comes back", async () => {
    await expect(bring.report).toBeFocused();
    const fix = bring.finding("Open Ring").getByRole("button", { name: "Fix: close ring" });
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press("Tab");
      if (await fix.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(fix).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(bring.finding("Open Ring")).toContainText("Fixed");
    await page.keyboard.press("Escape");
    await expect(bring.report).toBeHidden();
    await expect(atlas.button("Add parks")).toBeFocused();
    await page.getByRole("button", { name: /^Last import: \d+ findings$/ }).click();
    await expect(bring.report).toBeVisible();
  });
  await undo.click();

  await test.step("what is sound comes in, what is not waits, and each finding names its place", async () => {
    await expect(bring.report).toBeVisible();
    const swapped = bring.finding("Swapped Park");
    await expect(swapped).toContainText("Latitude 116.12 is beyond 90°");
    await expect(swapped).toContainText(/7:\d+/);
    await expect(bring.finding("Open Ring")).toContainText("Ring is not closed");
    await expect(bring.report).toContainText("1 not added");
    await expect(atlas.parkItems.filter({ hasText: "Swapped Park" })).toHaveCount(0);
    await swapped.getByRole("button", { name: /Latitude 116\.12/ }).click();
    await expect(bring.report.getByRole("group", { name: "Source" })).toContainText(
      "[39.89, 116.12]",
    );
    await expect(bring.report).toContainText(/area 9[45]\.\d+ ha/);
    await expect(page.locator("pre mark")).toBeVisible();
  });

  await test.step("what was not added can be saved as a file, to the letter", async () => {
    const saving = page.waitForEvent("download");
    await bring.report.getByRole("button", { name: "Save the rest" }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^faulty\..*geojson$/);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString()).toContain(
      '"coordinates": [[[39.89, 116.12], [39.89, 116.13], [39.9, 116.13], [39.9, 116.12], [39.89, 116.12]]]',
    );
  });

  await test.step("a fix lets a feature in and Undo takes it out again", async () => {
    const swapped = bring.finding("Swapped Park");
    await swapped.getByRole("button", { name: "Fix: swap order" }).click();
    await expect(swapped).toContainText("Fixed");
    await expect(atlas.parkItems.filter({ hasText: "Swapped Park" })).toHaveCount(1);
    await expect(bring.report).not.toContainText("not added");
    await undo.click();
    await expect(atlas.parkItems.filter({ hasText: "Swapped Park" })).toHaveCount(0);
    await expect(swapped.getByRole("button", { name: "Fix: swap order" })).toBeVisible();
  });

  await test.step("all that can be fixed is fixed at once, as one step", async () => {
    await bring.report.getByRole("button", { name: /^Fix all/ }).click();
    await expect(bring.report.getByText("Fixed", { exact: true })).toHaveCount(3);
    await expect(bring.report.getByRole("button", { name: /^Fix(?::| all)/ })).toHaveCount(0);
    await undo.click();
    await expect(bring.report.getByRole("button", { name: /^Fix:/ })).toHaveCount(3);
  });

  await test.step("what waits from one import is still to be fixed in the report of the next", async () => {
    await bring.report.getByRole("button", { name: "Close report" }).click();
    await bring.choose(collection("lyon.geojson", square("Confluence", 4.81, 45.73)));
    await expect(atlas.status("Added 1 park from lyon.geojson")).toBeVisible();
    await page.getByRole("button", { name: "1 not added" }).click();
    const earlier = bring.report.getByRole("list", { name: "Not added from earlier imports" });
    await expect(earlier.getByRole("listitem")).toHaveCount(1);
    await earlier.getByRole("button", { name: "Fix: swap order" }).click();
    await expect(earlier).toContainText("Fixed");
    await expect(atlas.parkItems.filter({ hasText: "Swapped Park" })).toHaveCount(1);
    expect(await axeFindings(page)).toEqual([]);
  });
});

test("notes wait to be asked for, and an encoding that was guessed is put right in the report", async ({
  atlas,
  page,
}) => {
  const bring = createBringing(page);
  await atlas.open();

  await test.step("notes alone do not open the report, but it is offered", async () => {
    const clockwise = square("Clockwise", 116.1, 39.9) as {
      geometry: { coordinates: number[][][] };
    };
    clockwise.geometry.coordinates[0]?.reverse();
    await bring.choose(collection("note.geojson", clockwise));
    await expect(atlas.status("Added 1 park from note.geojson")).toBeVisible();
    await expect(bring.report).toBeHidden();
    await page.getByRole("button", { name: "Import report" }).click();
    await expect(bring.finding("Ring wound clockwise")).toBeVisible();
    await bring.report.getByRole("button", { name: "Close report" }).click();
  });

  await test.step("an encoding that was guessed is chosen by the names as they would read", async () => {
    const { report } = bring;
    await page.getByRole("button", { name: "Add parks", exact: true }).click();
    const lyon = inProject("tests", "fixtures", "imports", "csv", "odd", "gbk-lyon.csv");
    await atlas.dialog("Add parks").getByLabel("Choose files").setInputFiles(lyon);
    // The only warning is looked at without a click.
    const encodings = report.getByRole("group", { name: "Encoding" });
    await expect(encodings.getByRole("radio", { name: /^GB 18030.*里昂园区/ })).toBeChecked();
    await encodings.getByRole("radio", { name: /^EUC-KR.*쟁갰蹈혐/ }).check();
    await encodings.getByRole("button", { name: "Read again as EUC-KR" }).click();
    await expect(report).toContainText("You chose this encoding.");
    // The column of names is called otherwise now, too.
    await expect(atlas.parkItems.filter({ hasText: "里昂园区" })).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(atlas.parkItems.filter({ hasText: "里昂园区" })).toHaveCount(1);
    await expect(report).toContainText("Text read as GB 18030");
  });
});

test("findings of a kind are one line with one button, errors first, and open when wanted", async ({
  atlas,
  page,
}) => {
  const bring = createBringing(page);
  await atlas.open();
  await bring.choose(MANY_FAULTS);
  await expect(bring.report).toContainText("1 error2 warnings203 notes1 not added");
  const lines = bring.report.getByRole("list", { name: "Findings" }).locator("> li");
  await expect(lines).toHaveCount(3);
  await expect(lines.nth(0)).toContainText("Latitude 116.12 is beyond 90°");
  await expect(lines.nth(1)).toContainText("Rings not closed in 2 features");
  const winding = lines.nth(2);
  await expect(winding).toContainText("Rings wound clockwise in 203 features");
  await expect(winding).toContainText(/Nothing looks different\. First at 1:\d+/);
  const members = winding.getByRole("listitem");
  await expect(members).toHaveCount(0);

  await lines
    .nth(0)
    .getByRole("button", { name: /^Error: Latitude/ })
    .focus();
  await page.keyboard.press("End");
  await expect(winding.getByRole("button", { name: /^203 notes/ })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(members).toHaveCount(200);
  await expect(winding).toContainText("3 more are counted, not listed.");
  await page.keyboard.press("ArrowRight");
  await expect(members.first().getByRole("button", { name: /^Note: Ring wound/ })).toBeFocused();
  await members.first().getByRole("button", { name: "Fix: reverse ring" }).click();
  await expect(winding).toContainText("1 of 203 fixed");
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(members).toHaveCount(0);

  await winding.getByRole("button", { name: "Fix: reverse ring" }).click();
  await expect(winding.getByText("Fixed", { exact: true })).toBeVisible();
  await expect(bring.report).toContainText("1 error2 warnings1 not added");
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await undo.click();
  await expect(winding).toContainText("1 of 203 fixed");
  await undo.click();
  await expect(bring.report).toContainText("203 notes");
});

test.describe("on a phone, in the dark, in Chinese", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("an import and its report are told in the language of the page, and axe finds nothing in them and in the dialog for adding", async ({
    page,
  }) => {
    const bring = createBringing(page);
    await page.goto("./#theme=dark&lang=zh");
    await expect(page.locator("[data-state=idle]")).toBeVisible();
    await page.getByRole("button", { name: "添加园区", exact: true }).click();
    await page.getByRole("dialog").getByRole("textbox").last().fill("https://data.example.org/");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog").getByRole("group")).toBeVisible();
    expect(await axeFindings(page), "the dialog for adding").toEqual([]);
    await page.keyboard.press("Escape");
    await bring.drop(FAULTY);
    const added = page
      .getByRole("status")
      .filter({ hasText: "已添加 2 个园区，来自 faulty.geojson" });
    await expect(added).toBeVisible();
    const report = page.getByRole("dialog", { name: "导入报告", exact: true });
    const swapped = report.getByRole("listitem").filter({ hasText: "Swapped Park" });
    await expect(swapped).toContainText("纬度 116.12 超出 90°");
    await swapped.getByRole("button").first().click();
    await expect(page.locator("pre mark")).toBeVisible();
    expect(await axeFindings(page), "the report").toEqual([]);
    await swapped.getByRole("button", { name: "修复：调换顺序" }).click();
    await expect(swapped).toContainText("已修复");
  });
});

test.describe("on a phone, in the dark", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: "dark" });

  test("parks are added and repaired by touch", async ({ atlas, page }) => {
    const bring = createBringing(page);
    await atlas.open();
    await bring.choose(FAULTY);
    await expect(bring.report).toBeVisible();
    await bring.finding("Swapped Park").getByRole("button", { name: "Fix: swap order" }).tap();
    await expect(bring.finding("Swapped Park")).toContainText("Fixed");
    const box = await bring.report.boundingBox();
    expect(box?.y).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await bring.report.getByRole("button", { name: "Close report" }).tap();
    await expect(bring.report).toBeHidden();
  });
});
