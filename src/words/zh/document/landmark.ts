import { han } from "../../format/han.ts";
import type { words as english } from "../../en/document/landmark.ts";

/** Points of the user's own that distances are told to. */
export const words: typeof english = {
  use: "用作地标",
  useAt: (position) => `用作地标：${position}`,
  place: "地图上的位置",
  copy: "复制坐标",
  yours: (file) => han`自有地标，来自 ${file}`,
  file: "我的地标",
};
