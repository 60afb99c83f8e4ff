import { words as filters } from "./catalogue/filters.ts";

/** What comes when it is asked for of the words of this subject. */
export const words = { filters };
