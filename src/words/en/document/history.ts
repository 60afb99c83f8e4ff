import { countText } from "../../format/figures.ts";

/** How much a step has touched: corners, parts, pieces or properties, and parks and files. */
export interface StepFigures {
  readonly count: number;
  readonly parks: number;
  readonly files: number;
  /** The new name, or the property's key. */
  readonly text: string;
}

type StepSentence = (what: string, figures: StepFigures) => string;

const plural = (count: number, one: string, more = `${one}s`): string =>
  count === 1 ? `1 ${one}` : `${countText(count)} ${more}`;

const counted =
  (verb: string, one: string, preposition = "of"): StepSentence =>
  (what, { count }) =>
    `${verb} ${count === 1 ? `a ${one}` : plural(count, one)} ${preposition} ${what}`;

const deeds = {
  added: (what) => `Added ${what}`,
  removed: (what) => `Removed ${what}`,
  renamed: (what, { text }) => (text ? `Renamed ${what} to ${text}` : `Renamed ${what}`),
  recoloured: (what) => `Recoloured ${what}`,
  hidden: (what) => `Hid ${what}`,
  shown: (what) => `Showed ${what}`,
  moved: (what) => `Moved ${what} in the list`,
  replaced: (what) => `Read ${what} anew`,
  edited: (what) => `Edited ${what}`,
  changed: (what) => `Changed ${what}`,
  restored: (what) => `Restored ${what}`,
  split: (what, { count }) => `Split ${what} into ${countText(count)}`,
  merged: (what, { count }) => `Merged ${countText(count)} parks into ${what}`,
  "named-by": (what, { text }) => `Named ${what} by “${text}”`,
  "property-changed": (what, { text }) => `Changed “${text}” of ${what}`,
  "properties-changed": (what, { count }) =>
    `Changed ${plural(count, "property", "properties")} of ${what}`,
  "made-landmark": (what) => `Made ${what} a landmark`,
  "made-plain": (what) => `Took ${what} off the landmarks`,
  "corners-moved": counted("Moved", "corner"),
  "corners-added": counted("Added", "corner", "to"),
  "corners-removed": counted("Removed", "corner"),
  "parts-added": counted("Added", "part", "to"),
  "parts-removed": counted("Removed", "part"),
  "holes-added": counted("Cut", "hole", "into"),
  "holes-removed": counted("Filled", "hole"),
  "shape-moved": (what) => `Moved ${what}`,
  "shape-turned": (what) => `Turned ${what}`,
  "shape-scaled": (what) => `Scaled ${what}`,
  buffered: (what) => `Buffered ${what}`,
  simplified: (what) => `Simplified ${what}`,
  smoothed: (what) => `Smoothed ${what}`,
  squared: (what) => `Squared ${what}`,
  straightened: (what) => `Straightened ${what}`,
  circularised: (what) => `Made a circle of ${what}`,
  reversed: (what) => `Reversed ${what}`,
  subtracted: (what) => `Subtracted from ${what}`,
  intersected: (what) => `Intersected ${what}`,
  snapped: (what) => `Snapped ${what} to its neighbours`,
  "gaps-closed": (what) => `Closed gaps at ${what}`,
  combined: (what) => `Combined parks into ${what}`,
  exploded: (what) => `Exploded ${what}`,
  "outline-changed": (what) => `Changed the outline of ${what}`,
} satisfies Readonly<Record<string, StepSentence>>;

/** The list of steps. */
export const words = {
  empty: "Nothing has been changed since this page was opened.",
  /** What stands below the first step. */
  first: "Before these steps",
  /** What a press of the button would take back, or do again. */
  undo: (step: string) => `Undo: ${step}`,
  redo: (step: string) => `Redo: ${step}`,
  several: ({ parks, files }: Pick<StepFigures, "parks" | "files">): string =>
    [files > 0 ? plural(files, "file") : "", parks > 0 ? plural(parks, "park") : ""]
      .filter(Boolean)
      .join(", "),
  /** A file with the parks in it. */
  fileWith: (file: string, parks: number): string =>
    parks === 0 ? file : `${file}, ${plural(parks, "park")}`,
  deeds: deeds as Readonly<Record<keyof typeof deeds, StepSentence>>,
};
