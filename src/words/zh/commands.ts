import type { words as english } from "../en/commands.ts";
import { words as keys } from "./commands/keys.ts";
import { words as palette } from "./commands/palette.ts";
import { words as titles } from "./commands/titles.ts";

export const words: typeof english = { keys, palette, titles };
