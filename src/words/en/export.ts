import { words as dialog } from "./export/dialog.ts";

/** What comes when it is asked for of the words of this subject. */
export const words = { dialog };
