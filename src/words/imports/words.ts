import type { Language } from "../language.ts";
import { addDialogEn, addDialogZh } from "./adding.ts";
import { findingsEn } from "./findings-en.ts";
import { findingsZh } from "./findings-zh.ts";
import { groupsEn, type GroupWords, leftOutOfGroupEn, otherGroupEn } from "./groups-en.ts";
import { groupsZh, leftOutOfGroupZh, otherGroupZh } from "./groups-zh.ts";
import { problemsEn, problemsZh } from "./problems.ts";
import { reportEn, reportZh } from "./report.ts";

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
