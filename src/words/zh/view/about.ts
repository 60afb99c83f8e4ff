import type { words as english } from "../../en/view/about.ts";

/** The catalogue's own measures, and its download. */
export const words: typeof english = {
  title: "园区目录",
  parks: "园区",
  parksIn: (parks, countries) => `${parks} 个，分布于 ${countries} 个国家和地区`,
  outlines: "轮廓",
  byBasis: {
    surveyed: (count) => `实测 ${count}`,
    digitised: (count) => `影像描绘 ${count}`,
    approximate: (count) => `近似 ${count}`,
  },
  outlinesOf: (kinds) => kinds.join("、"),
  ofBuildings: (count) => `；其中 ${count} 个仅含建筑`,
  schematic: "无轮廓",
  circlesAndPoints: (circles, points) => `等面积圆 ${circles}、点 ${points}`,
  facts: "有来源的数据",
  factsOf: (percent, sourced, all) => `${percent}%（${all} 项中 ${sourced} 项）`,
  sources: "来源",
  sourcesOf: (count, oldest, newest) => `${count} 个，${oldest}至${newest}`,
  take: "全部园区存为文件，附来源和许可",
  download: { geojson: "下载 GeoJSON", csv: "下载 CSV" },
  loading: "正在统计…",
};
