import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { createAtlas, type Atlas } from "./support/atlas.ts";
import { createBringing } from "./support/bring.ts";
import {
  boxOf,
  expectedBox,
  type ExpectedImport,
  expectedImports,
  featuresIn,
  formatOf,
  kindsOf,
  nameOf,
  pathsOf,
  PROBLEM_WORDS,
} from "./support/import-fixtures.ts";
import { expect, test } from "./support/page.ts";

// What readers make of every file is judged without a browser too (tests/formats): here it goes the whole way, from the
// file picker to the file that is saved, and is said in words.
const expected = expectedImports();

/** Flights of the camera and a large map would take most of the time, and show nothing here. */
test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 960, height: 600 } });

/** So many files follow one another in one page. */
const FILES_OF_A_PAGE = 25;

const reopenReport = (page: Page): Locator =>
  page.getByRole("button", { name: /^Last import: \d+ findings?$/ });

async function chooseFiles({ dialog, button }: Atlas, entry: ExpectedImport): Promise<void> {
  await button(/^Add parks$/)
    .first()
    .click();
  await dialog("Add parks")
    .getByLabel("Choose files")
    .setInputFiles([...pathsOf(entry)]);
}

/** Nothing comes in: the alert names the file and the reason, and where it is known the place. */
async function judgeProblem({ failure }: Atlas, entry: ExpectedImport): Promise<void> {
  const { problem = "", line, column } = entry;
  const alert = failure.filter({ hasText: nameOf(entry) });
  await expect(alert).toContainText(PROBLEM_WORDS[problem] ?? `words for ${problem}`);
  if (line !== undefined) await expect(alert).toContainText(`line ${line}, column ${column} `);
  await alert.getByRole("button", { name: "Dismiss" }).click();
  await expect(failure).toHaveCount(0);
}

/** Opens all kinds that are told together, to see each finding of theirs. */
async function openGroups(report: Locator): Promise<void> {
  const closed = report.getByRole("button", { expanded: false });
  while ((await closed.count()) > 0) await closed.first().click();
}

/**
 * The report lists findings of every kind that is expected and of no other, and tells how many features wait, those of
 * earlier files too.
 */
async function judgeReport(
  { page }: Atlas,
  { findings, line, ...entry }: ExpectedImport,
  waiting: number,
): Promise<void> {
  const { report } = createBringing(page);
  await expect(report.or(reopenReport(page))).toHaveCount(findings.length > 0 ? 1 : 0);
  if (findings.length === 0) return;
  if (await reopenReport(page).isVisible()) await reopenReport(page).click();
  await expect(report).toContainText(nameOf(entry));
  const items = report.getByRole("list", { name: "Findings" }).getByRole("listitem");
  await expect(items.first()).toBeVisible();
  expect(kindsOf(await items.allTextContents())).toEqual(findings);
  await expect(report.getByText(/ not added$/)).toHaveText(
    waiting > 0 ? [new RegExp(`^${waiting} not added$`)] : [],
  );
  if (line !== undefined) {
    await openGroups(report);
    await expect(items.filter({ hasText: `${line}:` })).not.toHaveCount(0);
  }
  await report.getByRole("button", { name: "Close report" }).click();
  await expect(report).toBeHidden();
}

/** As many features go out as came in, each file's in their place: those of a file follow those of the one before it. */
async function judgeExport(
  { page, button, dialog }: Atlas,
  entries: readonly ExpectedImport[],
): Promise<void> {
  const added = entries.filter(({ features }) => features > 0);
  const exporting = button("Export").first();
  await expect(exporting).toHaveAttribute("aria-disabled", String(added.length === 0));
  if (added.length === 0) return;
  await exporting.click();
  const coming = page.waitForEvent("download");
  await dialog("Export").getByRole("button", { name: "Download" }).click();
  const exported = featuresIn(readFileSync(await (await coming).path(), "utf8"));
  let taken = 0;
  for (const entry of added) {
    const features = exported.slice(taken, (taken += entry.features));
    expect(boxOf(features, entry), entry.file).toEqual(expectedBox(entry));
  }
  expect(exported).toHaveLength(taken);
}

async function judge(atlas: Atlas, entry: ExpectedImport, waiting: number): Promise<void> {
  await chooseFiles(atlas, entry);
  if (entry.problem !== undefined) return judgeProblem(atlas, entry);
  const { features } = entry;
  const parks = `${features} ${features === 1 ? "park" : "parks"}`;
  await expect(atlas.status(`Added ${parks} from ${nameOf(entry)}`)).toBeVisible();
  await judgeReport(atlas, entry, waiting);
}

/** Files of one format, as many as one page takes. */
function* batches(): Generator<readonly [title: string, files: readonly ExpectedImport[]]> {
  for (const format of new Set(expected.map(formatOf))) {
    const files = expected.filter((entry) => formatOf(entry) === format);
    for (let from = 0; from < files.length; from += FILES_OF_A_PAGE) {
      const batch = files.slice(from, from + FILES_OF_A_PAGE);
      yield [`${format}, ${from + 1} to ${from + batch.length}`, batch];
    }
  }
}

for (const [title, files] of batches()) {
  test(`each file of ${title}, comes to what is expected of it`, async ({ page }) => {
    test.slow();
    await page.goto("./");
    const atlas = createAtlas(page);
    let waiting = 0;
    for (const entry of files) {
      waiting += entry.held;
      await test.step(entry.file, () => judge(atlas, entry, waiting));
    }
    await judgeExport(atlas, files);
  });
}
