import type { Goal } from "./goals.ts";
import { compareRuns, median, printRow } from "../ratios.ts";
import type { Figures } from "./run.ts";
import type { SeededFile } from "./seeded-files.ts";

/** What a page came to with a file: each round, and the longest task of its main thread. */
export interface Outcome {
  readonly runs: readonly Figures[];
  readonly taskMs: number;
}

/** What the two pages came to with one file. */
export interface Race {
  readonly file: SeededFile;
  readonly plain: Outcome;
  readonly atlas: Outcome;
}

/** The ratio of two outcomes' times, round by round. */
const compare = (ours: Outcome, theirs: Outcome): { ratio: number; noise: number } =>
  compareRuns(
    ours.runs.map(({ milliseconds }) => milliseconds),
    theirs.runs.map(({ milliseconds }) => milliseconds),
  );

const middle = ({ runs }: Outcome, field: keyof Figures): number =>
  median(runs.map((run) => run[field]));

/** Prints what came out with one file, and tells which goals were missed. */
function judgeFile(goal: Goal, { file, plain, atlas }: Race): readonly string[] {
  const fields = ["milliseconds", "peakMebibytes", "restMebibytes"] as const;
  for (const [page, outcome] of [["plain", plain] as const, ["atlas", atlas] as const]) {
    printRow(file.name, page, ...fields.map((field) => middle(outcome, field)), outcome.taskMs);
  }
  const { ratio: time, noise } = compare(atlas, plain);
  const peak = middle(atlas, "peakMebibytes") / middle(plain, "peakMebibytes");
  const rest = middle(atlas, "restMebibytes") / middle(plain, "restMebibytes");
  const ratios = [time, peak, rest].map((ratio) => ratio.toFixed(2));
  printRow("", "ratio", ...ratios, "", `time ± ${noise.toFixed(2)}`);
  const { timeRatio, longestTaskMs = Infinity, memoryRatio = Infinity } = goal;
  return [
    ...(time <= timeRatio + noise ? [] : [`${time.toFixed(2)} of the plain page's time`]),
    ...(atlas.taskMs <= longestTaskMs ? [] : [`a task of ${atlas.taskMs.toFixed(0)} ms`]),
    // Systems that keep no account of memory judge none.
    ...[peak, rest]
      .filter((ratio) => ratio > memoryRatio)
      .map((ratio) => `${ratio.toFixed(2)} of the plain page's memory`),
  ].map((miss) => `${file.name}: ${miss}`);
}

/** Holds what the atlas came to with the last file against the first. */
function judgeLast({ lastToFirst = Infinity }: Goal, races: readonly Race[]): readonly string[] {
  const [first, last] = [races[0], races.at(-1)];
  if (!first || !last || first === last) return [];
  const { ratio, noise } = compare(last.atlas, first.atlas);
  const reported = `${last.file.name}: ${ratio.toFixed(2)} of the time for ${first.file.name}`;
  process.stdout.write(`${reported}, ± ${noise.toFixed(2)}\n`);
  return ratio <= lastToFirst + noise ? [] : [reported];
}

/** Prints what came out with the files of a goal, and tells which goals were missed. */
export const judge = (goal: Goal, races: readonly Race[]): readonly string[] => [
  ...races.flatMap((race) => judgeFile(goal, race)),
  ...judgeLast(goal, races),
];
