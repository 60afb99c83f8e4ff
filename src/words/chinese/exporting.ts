import type { exportingEn } from "../exporting.ts";

export const exportingZh: typeof exportingEn = {
  button: "导出",
  nothingYet: "导出（还没有自己的园区）",
};
