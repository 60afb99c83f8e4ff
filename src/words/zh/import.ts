import { words as dialog } from "./import/dialog.ts";
import { words as findings } from "./import/findings.ts";
import { words as groups } from "./import/groups.ts";
import { words as problems } from "./import/problems.ts";
import { words as report } from "./import/report.ts";
import { words as datum } from "./import/datum.ts";
import type { words as english } from "../en/import.ts";

/** What comes when it is asked for of the words of this subject. */
export const words: typeof english = { dialog, findings, groups, problems, report, datum };
