import { words as aim } from "./draw/aim.ts";
import { words as draft } from "./draw/draft.ts";
import { words as operations } from "./draw/operations.ts";
import { words as outline } from "./draw/outline.ts";
import { words as toolbar } from "./draw/toolbar.ts";

/** What comes when it is asked for of the words of this subject. */
export const words = { aim, draft, operations, outline, toolbar };
