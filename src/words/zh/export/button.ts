import type { words as english } from "../../en/export/button.ts";

export const words: typeof english = {
  button: "导出",
  nothingYet: "导出（还没有园区）",
};
