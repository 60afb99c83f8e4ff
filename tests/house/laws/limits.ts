/** What a measure of the house may come to. */
interface Limit {
  /** What is counted. */
  readonly what: string;
  readonly goal: number;
  /** A measure that should not be less than its goal; the others should not be more. */
  readonly isLeast?: true;
  /** What it comes to now, while the goal is ahead: from here it may only come nearer to the goal. */
  readonly present?: number;
}

/**
 * The measures of the house. `npm run measures` prints them beside what they come to; `present` then follows them
 * towards the goal, and is taken away when that is reached.
 */
export const LIMITS = {
  "forbidden-imports": { what: "imports that the law of rooms forbids", goal: 0 },
  impurities: { what: "uses of browser, clock and chance in the core", goal: 0 },
  html: { what: "places that make HTML of a text", goal: 0 },
  undocumented: { what: "exported functions without a docstring", goal: 0 },
  "language-choices": { what: "places that ask by hand which language it is", goal: 0 },
  "undeclared-words": { what: "words that a late part uses without saying so, or says", goal: 0 },
  files: { what: "files of code in src", goal: 578, present: 1090 },
  "small-files": { what: "files with one importer and at most 40 lines", goal: 33, present: 1090 },
  "file-median": { what: "lines of a file: median", goal: 80 },
  "file-p90": { what: "lines of a file: nine in ten have at most", goal: 200 },
  "file-longest": { what: "lines of the longest file, style sheets too", goal: 300 },
  "function-median": { what: "lines of a function: median", goal: 10 },
  "function-p90": { what: "lines of a function: nine in ten have at most", goal: 39 },
  "function-longest": { what: "lines of the longest function", goal: 60 },
  "folder-widest": { what: "files in the widest folder", goal: 25 },
  "folder-excess": { what: "files beyond the 25th of their folder", goal: 0 },
  cycles: { what: "files in cycles of imports", goal: 0 },
  "exported-twice": { what: "names that two files of src export", goal: 0 },
  "outside-subjects": { what: "files that stand in no subject", goal: 0 },
  "upward-imports": { what: "imports against the order of the subjects", goal: 0 },
  "connected-leaves": { what: "leaves that take what they show from the atlas", goal: 7 },
  citations: { what: "comments that cite a file that is not there", goal: 0 },
  "private-comments": { what: "private words in comments", goal: 0 },
  "private-names": { what: "names with private words", goal: 0 },
  "tests-least": { what: "test lines per source line", goal: 1, isLeast: true, present: 0.67 },
  "tests-most": { what: "test lines per source line", goal: 1.7 },
} as const satisfies Readonly<Record<string, Limit>>;

/** The name of a measure. */
export type Measure = keyof typeof LIMITS;

/** The names of all measures, in the order of their table. */
export const MEASURES = Object.keys(LIMITS) as readonly Measure[];

/** Whether a value keeps the goal of a limit, or else at least its present value. */
export function keeps({ goal, isLeast, present = goal }: Limit, value: number): boolean {
  return isLeast ? value >= present : value <= present;
}

/** What to do with the present value of a limit, now that the measure has come nearer to its goal; nothing if it has not. */
export function advice({ goal, isLeast, present }: Limit, value: number): string {
  if (present === undefined) return "";
  if (isLeast ? value >= goal : value <= goal) return "goal reached: remove present";
  if (isLeast ? value > present : value < present) return `set present to ${value}`;
  return "";
}
