import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installBrowser } from "../../.ci/commands/chromium.mjs";
import { serveFolder } from "../../.ci/commands/server.mjs";
import { buildSite, SITE } from "../../.ci/commands/site.mjs";
import { atlasPage, type Contender, plainPage } from "./import/contenders.ts";
import { buildPlainPage } from "./import/plain-page.ts";
import { GOALS, type Goal } from "./import/goals.ts";
import { judge, type Outcome, type Race } from "./import/judge.ts";
import { type Figures, longestTask, measureImport } from "./import/run.ts";
import { writeSeededFile } from "./import/seeded-files.ts";
import { printRow } from "./ratios.ts";

/** All files and pages take turns in each round, so that a busy machine slows all alike; the median round counts. */
async function race(
  [plain, ours]: readonly [Contender, Contender],
  folder: string,
  { files, rounds }: Goal,
): Promise<readonly Race[]> {
  const entries = files.map((file) => ({
    file,
    path: writeSeededFile(folder, file),
    pages: [plain, ours].map((page) => ({ page, runs: [] as Figures[] })),
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { file, path, pages } of entries) {
      for (const { page, runs } of pages) runs.push(await measureImport(page, path, file.parks));
    }
  }
  const races: Race[] = [];
  for (const { file, path, pages } of entries) {
    const outcomes: Outcome[] = [];
    for (const { page, runs } of pages) {
      outcomes.push({ runs, taskMs: await longestTask(page, path, file.parks) });
    }
    const [one, other] = outcomes;
    if (one && other) races.push({ file, plain: one, atlas: other });
  }
  return races;
}

await installBrowser();
await buildSite();
const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
buildPlainPage(join(folder, "plain"));
const sites = [await serveFolder(join(folder, "plain"), 0), await serveFolder(SITE, 0)];
try {
  const [plainSite, atlasSite] = sites.map(({ address }) => `${address}/`);
  const pages = [plainPage(plainSite ?? ""), atlasPage(atlasSite ?? "")] as const;
  process.stdout.write("\nFrom the drop of a file until all of it is painted, medians\n");
  printRow("file", "page", "ms", "peak MiB", "rest MiB", "task ms");
  const missed: string[] = [];
  for (const goal of GOALS) missed.push(...judge(goal, await race(pages, folder, goal)));
  for (const miss of missed) process.stderr.write(`Missed: ${miss}\n`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  for (const site of sites) site.close();
  rmSync(folder, { recursive: true, force: true });
}
