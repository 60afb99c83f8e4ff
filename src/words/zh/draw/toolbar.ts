import type { words as english } from "../../en/draw/toolbar.ts";

export const words: typeof english = {
  name: "绘制",
  tool: { polygon: "多边形", line: "线", point: "点" },
  coordinates: "坐标",
  coordinatesHint: "39.8885, 116.1178",
  coordinatesHelp: "按回车设置一个角点；粘贴多行可设置多个。",
  notRead: (line, text) => `第 ${line} 行不是坐标：“${text}”`,
  undoCorner: "撤销角点",
  cancel: "取消",
  done: "完成",
  first: "在地图上点击以设置第一个角点。",
  corner: (count, length, bearing) => `角点 ${count}，${length}，方位 ${bearing}。`,
  firstCorner: "角点 1。",
  areaSoFar: (area) => `当前面积 ${area}。`,
  lengthSoFar: (length) => `当前长度 ${length}。`,
  discardQuestion: "放弃这次绘制？",
  discard: "放弃",
  goOn: "继续绘制",
  fileName: "在此绘制",
};
