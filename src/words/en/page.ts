import { words as embed } from "./page/embed.ts";

/** What comes when it is asked for of the words of this subject. */
export const words = { embed };
