import { words as keys } from "./commands/keys.ts";
import { words as palette } from "./commands/palette.ts";
import { words as titles } from "./commands/titles.ts";

/** What comes when it is asked for of the words of this subject. */
export const words = { keys, palette, titles };
