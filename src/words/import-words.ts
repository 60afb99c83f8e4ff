import type { Language } from "./language.ts";
import { addDialogEn, addDialogZh } from "./en/import/dialog.ts";
import { findingsEn } from "./en/import/findings.ts";
import { findingsZh } from "./zh/import/findings.ts";
import { groupsEn, type GroupWords, leftOutOfGroupEn, otherGroupEn } from "./en/import/groups.ts";
import { groupsZh, leftOutOfGroupZh, otherGroupZh } from "./zh/import/groups.ts";
import { problemsEn, problemsZh } from "./en/import/problems.ts";
import { reportEn, reportZh } from "./en/import/report.ts";

const en = {
  adding: addDialogEn,
  findings: findingsEn,
  groups: groupsEn as GroupWords,
  leftOutOfGroup: leftOutOfGroupEn,
  otherGroup: otherGroupEn,
  problems: problemsEn,
  report: reportEn,
};

/** Every sentence of bringing parks in. Apart from the other messages, since few visits need them. */
export type ImportWords = typeof en;

const zh: ImportWords = {
  adding: addDialogZh,
  findings: findingsZh,
  groups: groupsZh,
  leftOutOfGroup: leftOutOfGroupZh,
  otherGroup: otherGroupZh,
  problems: problemsZh,
  report: reportZh,
};

/** What is said about imports, in one language. */
export const importWordsOf = (language: Language): ImportWords => (language === "zh" ? zh : en);
