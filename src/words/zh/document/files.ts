import type { words as english } from "../../en/document/files.ts";

/** The section of the user's files in the panel. It comes with the first file. */
export const words: typeof english = {
  title: "我的文件",
  parks: (_, figure) => `${figure} 个园区`,
  layer: (_, figure) => `图层，${figure} 个要素`,
  area: (area) => `测得 ${area}`,
  expand: "展开我的文件",
  collapse: "收起我的文件",
  colour: (file) => `${file} 的颜色`,
  hide: (file) => `隐藏 ${file}`,
  show: (file) => `显示 ${file}`,
  zoomTo: (file) => `定位到 ${file}`,
  more: (file) => `${file} 的更多操作`,
  rename: "重命名",
  nameOfFile: "文件名称",
  names: "名称来源",
  properties: "属性",
  datum: "坐标基准",
  export: "导出此文件",
  remove: "移除",
};
