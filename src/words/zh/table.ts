import { words as table } from "./table/table.ts";
import type { words as english } from "../en/table.ts";

/** What comes when it is asked for of the words of this subject. */
export const words: typeof english = { table };
