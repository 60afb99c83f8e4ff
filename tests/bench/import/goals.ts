import { openParksFile, parksFile, type SeededFile } from "./seeded-files.ts";
import { OUTLINES_IN_LINES, OUTLINES_IN_ONE_LINE } from "./seeded-outlines.ts";

/** Files that are brought in turn, and what is asked of the atlas with each of them. */
export interface Goal {
  readonly files: readonly SeededFile[];
  readonly rounds: number;
  /** The atlas's time as a share of the plain page's. */
  readonly timeRatio: number;
  readonly longestTaskMs?: number;
  readonly memoryRatio?: number;
  /** The atlas's time with the last of the files as a share of its time with the first. */
  readonly lastToFirst?: number;
}

/** What is asked, file by file. */
export const GOALS: readonly Goal[] = [
  { files: [parksFile(100)], rounds: 7, timeRatio: 1 },
  { files: [parksFile(10_000)], rounds: 5, timeRatio: 1, longestTaskMs: 100 },
  {
    files: [parksFile(100_000)],
    rounds: 3,
    timeRatio: 1 / 1.5,
    longestTaskMs: 200,
    memoryRatio: 0.6,
  },
  {
    files: [OUTLINES_IN_ONE_LINE, OUTLINES_IN_LINES],
    rounds: 5,
    timeRatio: 1.2,
    longestTaskMs: 100,
  },
  {
    files: [parksFile(10_000), openParksFile(10_000)],
    rounds: 5,
    timeRatio: 1.2,
    longestTaskMs: 100,
    lastToFirst: 2,
  },
];
