import type { words as english } from "../../en/catalogue/filters.ts";

/** What the menus of the filters say. */
export const words: typeof english = {
  from: "自",
  to: "至",
  any: "不限",
  yearNote: "按园区公布的年份筛选。",
  undated: (count) => `${count} 个园区年份不详，未列出。`,
};
