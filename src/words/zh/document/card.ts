import { han } from "../../format/han.ts";
import type { words as english } from "../../en/document/card.ts";

/** The card of a park of the user's. It comes with the card. */
export const words: typeof english = {
  yours: (file) => han`自有园区，来自 ${file}`,
  linked: (file) => han`来自链接，并非本图集数据：${file}`,
  inLayer: (file) => han`来自图层 ${file}`,
  hidden: "未在地图上显示",
  rename: "重命名",
  nameOfPark: "园区名称",
  save: "保存",
  cancel: "取消",
  editOutline: "编辑轮廓",
  colour: "颜色",
  hide: "在地图上隐藏",
  show: "在地图上显示",
  remove: "移除",
  restore: "恢复原样",
  length: "长度",
  operations: "操作",
  crossesItself: "轮廓的边相交时，面积无定义。",
  overlap: (area) => `各部分重叠 ${area}，只计一次。`,
  noShape: "此园区没有位置，只列出，不在地图上。",
  properties: "属性",
  asTheyCame: "原样",
  edited: "已修改",
  allProperties: (count) => `全部 ${count} 项属性`,
  noProperties: "没有属性。",
  cut: (shown, whole) => `只显示 ${whole} 中的前 ${shown}。`,
  none: "无",
  editProperty: (key) => han`编辑“${key}”`,
  addProperty: "添加属性",
};
