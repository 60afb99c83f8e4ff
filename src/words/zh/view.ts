import { words as about } from "./view/about.ts";
import { words as credits } from "./view/credits.ts";
import type { words as english } from "../en/view.ts";

/** What comes when it is asked for of the words of this subject. */
export const words: typeof english = { about, credits };
