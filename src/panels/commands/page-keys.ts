import type { WordsOf } from "../../words/load.ts";
import type { TitleWords } from "./commands.ts";
import { COMMANDS_WITH_KEYS } from "./commands.ts";

type KeyWords = WordsOf<"commands/keys">;

/** Keys that are pressed together; of several such, any. */
type Chords = readonly (readonly string[])[];

/** One line of the list of keys. */
export interface KeyLine {
  readonly chords: Chords;
  readonly text: string;
}

/** Keys that belong together, by where they do something. */
export interface KeyGroup {
  readonly group: keyof KeyWords["groups"];
  readonly lines: readonly KeyLine[];
}

/** The keys of all commands, as the commands themselves have them, and those that are no commands. */
export function pageKeys(words: KeyWords, titles: TitleWords): readonly KeyGroup[] {
  const { key } = words;
  const line = (text: string, ...chords: Chords): KeyLine => ({ text, chords });
  return [
    {
      group: "page",
      lines: [line(words.palette, ["Ctrl", "K"], ["⌘", "K"]), line(words.closeOpen, [key.escape])],
    },
    {
      group: "commands",
      lines: COMMANDS_WITH_KEYS.map(({ title, letter, keys }) =>
        line(title(titles), keys ?? [letter?.toUpperCase() ?? ""]),
      ),
    },
    {
      group: "map",
      lines: [
        line(words.pan, [key.arrows]),
        line(words.turn, [key.shift, key.arrows]),
        line(words.zoom, ["+"], ["−"]),
        line(words.walk, ["Alt", key.arrows]),
        line(words.openWalked, [key.enter]),
      ],
    },
    {
      group: "list",
      lines: [
        line(words.row, [key.up], [key.down]),
        line(words.ends, ["Home"], ["End"]),
        line(words.openRow, [key.enter]),
      ],
    },
    {
      group: "draw",
      lines: [
        line(words.crosshair, [key.arrows]),
        line(words.setCorner, [key.enter]),
        line(words.undoCorner, [key.backspace]),
        line(words.cancelDraft, [key.escape]),
      ],
    },
    {
      group: "edit",
      lines: [
        line(words.deleteCorners, [key.delete], [key.backspace]),
        line(words.endEdit, [key.escape]),
      ],
    },
  ];
}
