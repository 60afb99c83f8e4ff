import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installBrowser } from "../house/commands/chromium.mjs";
import { serveFolder } from "../house/commands/server.mjs";
import { buildSite, SITE } from "../house/commands/site.mjs";
import { atlasPage, type Contender, plainPage } from "./import/contenders.ts";
import { buildPlainPage } from "./import/plain-page.ts";
import { type Figures, longestTask, measureImport } from "./import/run.ts";
import { writeSeededFile } from "./import/seeded-files.ts";

/** What is asked of the atlas, by the number of polygons in the file. */
interface Goal {
  readonly parks: number;
  readonly rounds: number;
  /** The atlas's time as a share of the plain page's. */
  readonly timeRatio: number;
  readonly longestTaskMs?: number;
  readonly memoryRatio?: number;
}

const GOALS: readonly Goal[] = [
  { parks: 100, rounds: 7, timeRatio: 1 },
  { parks: 10_000, rounds: 5, timeRatio: 1, longestTaskMs: 100 },
  { parks: 100_000, rounds: 3, timeRatio: 1 / 1.5, longestTaskMs: 200, memoryRatio: 0.6 },
];

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * The ratios of neighbouring runs: their median, and how far it may be off without meaning anything. That is the
 * median distance from it, over the root of their number (the standard error of a median, but for a factor near 1).
 */
function compare(ours: Outcome, theirs: Outcome): { ratio: number; noise: number } {
  const ratios = ours.runs.map(
    ({ milliseconds }, round) => milliseconds / (theirs.runs[round]?.milliseconds ?? Number.NaN),
  );
  const ratio = median(ratios);
  const spread = median(ratios.map((one) => Math.abs(one - ratio)));
  return { ratio, noise: (2 * spread) / Math.sqrt(ratios.length) };
}

interface Outcome {
  readonly runs: readonly Figures[];
  readonly taskMs: number;
}

/** All take turns in each round, so that a busy machine slows all alike; the median round counts. */
async function race(
  contenders: readonly Contender[],
  file: string,
  { parks, rounds }: Goal,
): Promise<readonly Outcome[]> {
  const runs = contenders.map((): Figures[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      runs[index]?.push(await measureImport(contender, file, parks));
    }
  }
  const outcomes: Outcome[] = [];
  for (const [index, contender] of contenders.entries()) {
    outcomes.push({ runs: runs[index] ?? [], taskMs: await longestTask(contender, file, parks) });
  }
  return outcomes;
}

const middle = ({ runs }: Outcome, field: keyof Figures): number =>
  median(runs.map((run) => run[field]));

const cell = (text: string | number): string =>
  (typeof text === "number" ? Math.round(text).toLocaleString("en") : text).padStart(10);

const row = (...cells: readonly (string | number)[]): void =>
  void process.stdout.write(`${cells.map(cell).join("")}\n`);

/** Prints what came out and tells which goals were missed. */
function judge(goal: Goal, plain: Outcome, atlas: Outcome): readonly string[] {
  const fields = ["milliseconds", "peakMebibytes", "restMebibytes"] as const;
  for (const [name, outcome] of [["plain", plain] as const, ["atlas", atlas] as const]) {
    row(goal.parks, name, ...fields.map((field) => middle(outcome, field)), outcome.taskMs);
  }
  const { ratio: time, noise } = compare(atlas, plain);
  const peak = middle(atlas, "peakMebibytes") / middle(plain, "peakMebibytes");
  const rest = middle(atlas, "restMebibytes") / middle(plain, "restMebibytes");
  const ratios = [time, peak, rest].map((ratio) => ratio.toFixed(2));
  row("", "ratio", ...ratios, "", `time ± ${noise.toFixed(2)}`);
  const { parks, timeRatio, longestTaskMs = Infinity, memoryRatio = Infinity } = goal;
  const of = `${parks.toLocaleString("en")} parks`;
  return [
    ...(time <= timeRatio + noise ? [] : [`${of}: ${time.toFixed(2)} of the plain page's time`]),
    ...(atlas.taskMs <= longestTaskMs ? [] : [`${of}: a task of ${atlas.taskMs.toFixed(0)} ms`]),
    // Systems that keep no account of memory judge none.
    ...[peak, rest]
      .filter((ratio) => ratio > memoryRatio)
      .map((ratio) => `${of}: ${ratio.toFixed(2)} of the plain page's memory`),
  ];
}

await installBrowser();
await buildSite();
const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
buildPlainPage(join(folder, "plain"));
const sites = [await serveFolder(join(folder, "plain"), 0), await serveFolder(SITE, 0)];
try {
  const [plainSite, atlasSite] = sites.map(({ address }) => `${address}/`);
  const contenders = [plainPage(plainSite ?? ""), atlasPage(atlasSite ?? "")];
  process.stdout.write("\nFrom the drop of a file until all of it is painted, medians\n");
  row("polygons", "page", "ms", "peak MiB", "rest MiB", "task ms");
  const missed: string[] = [];
  for (const goal of GOALS) {
    const file = writeSeededFile(folder, goal.parks);
    const [plain, atlas] = await race(contenders, file, goal);
    if (plain && atlas) missed.push(...judge(goal, plain, atlas));
  }
  for (const miss of missed) process.stderr.write(`Missed: ${miss}\n`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  for (const site of sites) site.close();
  rmSync(folder, { recursive: true, force: true });
}
