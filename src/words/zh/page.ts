import { words as embed } from "./page/embed.ts";
import type { words as english } from "../en/page.ts";

/** What comes when it is asked for of the words of this subject. */
export const words: typeof english = { embed };
