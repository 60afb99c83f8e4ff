import { words as measure } from "./measure/measure.ts";
import type { words as english } from "../en/measure.ts";

/** What comes when it is asked for of the words of this subject. */
export const words: typeof english = { measure };
