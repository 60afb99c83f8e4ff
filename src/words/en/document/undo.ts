import { countText } from "../../format/figures.ts";

/** What was done in another tab to what a step would have changed: one deed, or several. */
interface ChangeKindWords {
  readonly renamed: string;
  readonly recoloured: string;
  readonly edited: string;
  readonly hidden: string;
  readonly shown: string;
  readonly moved: string;
  readonly replaced: string;
  readonly removed: string;
  readonly "brought-back": string;
  readonly "added-to": string;
  readonly changed: string;
}

/** How many there are of each. */
interface SkippedCounts {
  readonly parks: number;
  readonly files: number;
}

/** What is said of a step back or forward that other tabs have left nothing of, or only a part. */
export interface SkippedWords {
  readonly deed: ChangeKindWords;
  readonly named: (name: string) => string;
  readonly counted: (counts: SkippedCounts) => string;
  readonly sentence: (what: string, deed: string, many: boolean) => string;
  readonly together: (reason: string, rest: string) => string;
  readonly nothingLeft: Readonly<Record<"undo" | "redo", string>>;
  readonly restDone: Readonly<Record<"undo" | "redo", string>>;
}

const plural = (count: number, one: string): string =>
  count === 0 ? "" : count === 1 ? `1 ${one}` : `${countText(count)} ${one}s`;

/** What is said of a step back or forward that other tabs have left nothing of, or only a part. */
export const words: SkippedWords = {
  deed: {
    renamed: "renamed",
    recoloured: "recoloured",
    edited: "edited",
    hidden: "hidden",
    shown: "shown again",
    moved: "moved",
    replaced: "replaced",
    removed: "removed",
    "brought-back": "brought back",
    "added-to": "added to",
    changed: "changed",
  },
  named: (name) => `“${name}”`,
  counted: ({ parks, files }) =>
    [plural(files, "file"), plural(parks, "park")].filter(Boolean).join(" and "),
  sentence: (what, deed, many) => `${what} ${many ? "were" : "was"} ${deed} in another tab since.`,
  together: (reason, rest) => `${reason} ${rest}`,
  nothingLeft: {
    undo: "Nothing is left of this step to undo.",
    redo: "Nothing is left of this step to redo.",
  },
  restDone: {
    undo: "The rest of this step is undone.",
    redo: "The rest of this step is redone.",
  },
};
