import { words as filters } from "./catalogue/filters.ts";
import type { words as english } from "../en/catalogue.ts";

/** What comes when it is asked for of the words of this subject. */
export const words: typeof english = { filters };
