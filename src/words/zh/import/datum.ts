import type { words as english } from "../../en/import/datum.ts";

/** The choice of a file's datum. It comes with its dialog. */
export const words: typeof english = {
  title: "坐标基准",
  close: "关闭",
  question: (file) => `${file} 的坐标属于哪种基准？`,
  names: {
    WGS84: "WGS 84（保持原样）",
    GCJ02: "GCJ-02（高德、腾讯）",
    BD09: "BD-09（百度）",
  },
  shortNames: { WGS84: "WGS 84", GCJ02: "GCJ-02", BD09: "BD-09" },
  about: {
    WGS84: "GPS、OpenStreetMap、Google 地球，以及 2008 年起的国家大地坐标系 CGCS2000。",
    GCJ02: "中国大陆网络地图的偏移坐标系，谷歌中国地图亦然。",
    BD09: "百度自有坐标系，在 GCJ-02 上再次偏移。",
  },
  stays: "位置不变。",
  moves: (distance, bearing) => `移动 ${distance}，方位 ${bearing}。`,
  noShift: "此处没有变化：偏移只在中国大陆。",
  look: "地图上显示第一个园区在三种基准下的位置，对照道路与河流即可判断。",
  working: "正在计算三个位置",
  noPosition: "此文件没有可转换的位置。",
  convert: "转换",
  converting: "正在转换",
  restore: "恢复原样",
};
