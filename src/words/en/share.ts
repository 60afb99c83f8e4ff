import { words as dialog } from "./share/dialog.ts";
import { words as embed } from "./share/embed.ts";
import { words as cite } from "./share/cite.ts";
import { words as reduction } from "./share/reduction.ts";

/** What comes when it is asked for of the words of this subject. */
export const words = { dialog, embed, cite, reduction };
