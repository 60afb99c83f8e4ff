import type { Language } from "../../language.ts";

const en = {
  from: "From",
  to: "To",
  any: "Any year",
  yearNote: "The year in which a park was announced.",
  undated: (count: number): string =>
    count === 1
      ? "1 park has no date and is left out."
      : `${count} parks have no date and are left out.`,
};

/** What the menus of the filters say, in one language. */
export type FilterMenuWords = typeof en;

const zh: FilterMenuWords = {
  from: "自",
  to: "至",
  any: "不限",
  yearNote: "按园区公布的年份筛选。",
  undated: (count) => `${count} 个园区年份不详，未列出。`,
};

/** What the menus of the filters say, in the language that is asked for. */
export const filterMenuWords = (language: Language): FilterMenuWords =>
  language === "zh" ? zh : en;
