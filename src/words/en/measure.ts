import { words as measure } from "./measure/measure.ts";

/** What comes when it is asked for of the words of this subject. */
export const words = { measure };
