import { words as matrix } from "./compare/matrix.ts";
import { words as stated } from "./compare/stated.ts";
import { words as pane } from "./compare/pane.ts";
import type { words as english } from "../en/compare.ts";

/** What comes when it is asked for of the words of this subject. */
export const words: typeof english = { pane, matrix, stated };
