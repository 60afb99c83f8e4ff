import { countText } from "../../format/figures.ts";

/** Where properties were changed: in one park, by its name, or in several. */
interface ChangedWhere {
  readonly name?: string;
  readonly parks: number;
}

const where = ({ name, parks }: ChangedWhere): string =>
  name === undefined ? `${countText(parks)} ${parks === 1 ? "park" : "parks"}` : `“${name}”`;

const parksText = (parks: number): string =>
  `${countText(parks)} ${parks === 1 ? "park" : "parks"}`;

/** The forms in which properties of the user's parks are changed, and what is said when that is done. */
export const words = {
  name: "Name",
  type: "Type",
  value: "Value",
  types: {
    text: "Text",
    number: "Number",
    boolean: "Yes or no",
    null: "Nothing",
    json: "List or object (JSON)",
  },
  yes: "Yes",
  no: "No",
  newLine: "Enter saves, Shift and Enter begin a new line.",
  save: "Save",
  cancel: "Cancel",
  remove: "Remove",
  nameProblems: {
    none: "A property needs a name.",
    taken: "Another property has this name.",
  },
  noNumber: "This is no number: write digits, with a point for decimals, such as 54.87.",
  noJson: (line: number, column: number) => `This is no JSON: line ${line}, column ${column}.`,
  tooDeep: (limit: number) => `Lists and objects may stand ${limit} deep in one another.`,
  tooLong:
    "This value is too long to be typed here. It can be renamed and removed, and is kept whole.",
  changed: (key: string, place: ChangedWhere) => `Changed “${key}” of ${where(place)}`,
  added: (key: string, place: ChangedWhere) => `Added “${key}” to ${where(place)}`,
  renamed: (key: string, to: string, place: ChangedWhere) =>
    `Renamed “${key}” to “${to}” in ${where(place)}`,
  removed: (key: string, place: ChangedWhere) => `Removed “${key}” from ${where(place)}`,
  undo: "Undo",
  ofAll: {
    title: (parks: number) => `Properties of all ${parksText(parks)}`,
    close: "Close",
    property: "Property",
    fresh: "New property…",
    // A property may have an empty key, or one of blanks.
    emptyKey: "(empty key)",
    has: (key: string, parks: string, of: string) => `${key} (${parks} of ${of})`,
    action: "What to do",
    actions: { set: "Give it a value", rename: "Rename it", remove: "Remove it" },
    onlyThere: "Only where it is there already",
    newName: "New name",
    changes: (parks: number, of: number) => `Changes ${countText(parks)} of ${parksText(of)}.`,
    changesNone: "No park would change.",
    haveBoth: (parks: number) =>
      parks === 1
        ? "1 park has both properties and stays as it is."
        : `${countText(parks)} parks have both properties and stay as they are.`,
    apply: (parks: number) => `Change ${parksText(parks)}`,
    working: "Changing the parks",
  },
};
