import { han } from "../../format/han.ts";
import type { words as english } from "../../en/compare/matrix.ts";

/** Distances of parks to landmarks. */
export const words: typeof english = {
  name: "距离矩阵",
  park: "园区",
  method: "WGS 84 测地线",
  from: "起点",
  froms: { edge: "边界", centroid: "形心" },
  landmarks: "地标",
  nearest: (count) => `最近 ${count} 处`,
  own: "我的地标",
  others: "其他城市",
  copy: "复制",
  copied: "已复制",
  notCopied: "浏览器不允许复制。",
  export: "导出 CSV",
  fileName: "距离",
  classesName: "距离分级",
  classes: ["10 km 以内", "10 至 50 km", "50 至 200 km", "200 至 1000 km", "超过 1000 km"],
  sortParks: (landmark) => han`按到 ${landmark} 的距离排列园区`,
  sortLandmarks: (park) => han`按到 ${park} 的距离排列地标`,
  some: (shown, all) => `共 ${all} 个园区，此处为前 ${shown} 个。可用筛选缩小范围。`,
  none: "没有符合的园区。",
  noLandmarks: "没有这样的地标。",
};
