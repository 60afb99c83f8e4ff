import type { words as english } from "../../en/share/embed.ts";

/** Every sentence of the tab "Embed". */
export const words: typeof english = {
  code: "嵌入代码",
  copyCode: "复制代码",
  copied: "已复制代码",
  copyRefused: "浏览器不允许复制。代码已选中，可手动复制。",
  frame: "框架",
  width: "宽度",
  height: "高度",
  pixels: "像素",
  fullWidth: "与网页同宽",
  theme: "外观",
  language: "语言",
  system: "跟随访客的系统",
  light: "浅色",
  dark: "深色",
  wheel: "滚轮直接缩放",
  wheelNote: "否则在地图上滚动时移动的是网页，按住 Ctrl 键才缩放地图。",
  preview: "预览",
  note: "框架内只有地图和资料卡，并可打开完整图集。访客的设备上不保存任何内容。",
  parksNote: "打开网页的人都能看到我的园区。",
};
