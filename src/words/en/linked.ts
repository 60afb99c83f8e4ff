import { words as linked } from "./linked/linked.ts";
import { words as external } from "./linked/external.ts";

/** What comes when it is asked for of the words of this subject. */
export const words = { linked, external };
