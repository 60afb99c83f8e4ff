import type { words as english } from "../../en/compare/pane.ts";

/** The pane in which parks are set beside each other. */
export const words: typeof english = {
  title: "比较",
  tabs: { matrix: "距离矩阵", stated: "公布与测得" },
};
