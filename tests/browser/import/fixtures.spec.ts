import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Locator } from "@playwright/test";
import type { Atlas } from "../support/atlas.ts";
import { createBringing } from "../support/bring.ts";
import {
  boxOf,
  expectedBox,
  type ExpectedImport,
  expectedImports,
  featuresIn,
  kindsOf,
  nameOf,
  pathsOf,
  PROBLEM_WORDS,
} from "../support/import-fixtures.ts";
import { expect, test } from "../support/page.ts";

/** The first of each sort. */
function firstOfEach(
  files: readonly ExpectedImport[],
  sortOf: (entry: ExpectedImport) => string | undefined,
): readonly ExpectedImport[] {
  const sorts = new Map<string | undefined, ExpectedImport>();
  for (const entry of files) if (!sorts.has(sortOf(entry))) sorts.set(sortOf(entry), entry);
  return [...sorts.values()];
}

// What comes of every file is judged without a browser (tests/formats/fixtures.test.ts), and so is in what words that is told
// and what is saved of it (tests/panels/import/messages/fixtures-in-words.test.ts). Here files go the whole way, from the file
// picker to the file that is saved: of each format one that is good, one that is odd and so on, and one for each reason to
// take nothing.
const expected = expectedImports();
const failing = firstOfEach(
  expected.filter(({ problem }) => problem !== undefined),
  ({ problem }) => problem,
);
const sound = firstOfEach(
  expected.filter(({ problem }) => problem === undefined),
  ({ file }) => dirname(file),
);

async function chooseFiles(
  { dialog, button }: Atlas,
  files: readonly ExpectedImport[],
): Promise<void> {
  await button(/^Add parks$/)
    .first()
    .click();
  await dialog("Add parks").getByLabel("Choose files").setInputFiles(files.flatMap(pathsOf));
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

/** The lines of a report, each of which names its file; all kinds that are told together are opened to see them. */
async function linesOf(report: Locator): Promise<readonly string[]> {
  const closed = report.getByRole("button", { expanded: false });
  // How they are opened by hand, import-report.spec.ts tells; one by one takes as long as the import itself.
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
    });
  }
  const list = report.getByRole("list", { name: "Findings" });
  return list.locator("li:not(:has(li))").allTextContents();
}

/** The file that a line names: of names that are part of one another, the longest. */
const fileIn = (text: string, files: readonly ExpectedImport[]): string | undefined =>
  files
    .filter((entry) => text.includes(nameOf(entry)))
    .toSorted((a, b) => nameOf(b).length - nameOf(a).length)[0]?.file;

const sumOf = (files: readonly ExpectedImport[], figure: "features" | "rejected"): number =>
  files.reduce((sum, entry) => sum + entry[figure], 0);

/** The report lists, of each file, findings of every kind that is expected and of no other, and how many wait. */
async function judgeReport({ page }: Atlas, files: readonly ExpectedImport[]): Promise<void> {
  const { report } = createBringing(page);
  const reopen = page.getByRole("button", { name: /^Last import: \d+ findings?$/ });
  await expect(report.or(reopen)).toHaveCount(1);
  if (await reopen.isVisible()) await reopen.click();
  const waiting = sumOf(files, "rejected");
  await expect(report.getByText(/ not added$/)).toHaveText(
    waiting > 0 ? `${waiting} not added` : [],
  );
  const lines = await linesOf(report);
  for (const entry of files) {
    const { findings, line } = entry;
    await test.step(entry.file, () => {
      const own = lines.filter((text) => fileIn(text, files) === entry.file);
      expect(kindsOf(own)).toEqual(findings);
      if (line !== undefined && findings.length > 0) expect(own.join()).toContain(`${line}:`);
    });
  }
  await report.getByRole("button", { name: "Close report" }).click();
  await expect(report).toBeHidden();
}

/** As many features go out as came in, each file's in their place: those of a file follow those of the one before it. */
async function judgeExport(
  { page, button, dialog }: Atlas,
  files: readonly ExpectedImport[],
): Promise<void> {
  await button("Export").first().click();
  const coming = page.waitForEvent("download");
  await dialog("Export").getByRole("button", { name: "Download" }).click();
  const exported = featuresIn(readFileSync(await (await coming).path(), "utf8"));
  let taken = 0;
  for (const entry of files) {
    const features = exported.slice(taken, (taken += entry.features));
    expect(boxOf(features, entry), entry.file).toEqual(expectedBox(entry));
  }
  expect(exported).toHaveLength(taken);
}

test("files of every format, each read by a worker of its own, come to what is expected of them in one import", async ({
  atlas,
}) => {
  await atlas.page.goto("./");
  await chooseFiles(atlas, sound);
  await expect(atlas.status(`Added ${sumOf(sound, "features")} parks from `)).toBeVisible();
  await judgeReport(atlas, sound);
  await judgeExport(atlas, sound);
});

test("it is told why nothing can be taken from a file, for each of the reasons", async ({
  atlas,
}) => {
  await atlas.page.goto("./");
  for (const entry of failing) {
    await test.step(entry.file, async () => {
      await chooseFiles(atlas, [entry]);
      await judgeProblem(atlas, entry);
    });
  }
  await expect(atlas.page.getByText("Nothing of your own is here yet.")).toBeVisible();
});
