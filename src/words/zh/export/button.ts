import type { exportingEn } from "../../en/export/button.ts";

export const exportingZh: typeof exportingEn = {
  button: "导出",
  nothingYet: "导出（还没有自己的园区）",
};
