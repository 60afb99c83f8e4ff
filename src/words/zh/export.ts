import { words as dialog } from "./export/dialog.ts";
import type { words as english } from "../en/export.ts";

/** What comes when it is asked for of the words of this subject. */
export const words: typeof english = { dialog };
