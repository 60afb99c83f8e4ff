import { words as about } from "./view/about.ts";
import { words as credits } from "./view/credits.ts";

/** What comes when it is asked for of the words of this subject. */
export const words = { about, credits };
