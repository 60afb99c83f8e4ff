import { han } from "../../format/han.ts";
import type { words as english } from "../../en/import/dialog.ts";

/** What is said while parks come in: the dialog, the question before a host is asked, progress, what came of it. */
export const words: typeof english = {
  title: "添加园区",
  close: "关闭",
  chooseFiles: "选择文件",
  filesHint: "也可把文件或文件夹拖到页面任意处。",
  formats: (names) => `${names}。`,
  formatNames: {
    shapefile: "Shapefile（压缩包，或各部分一起）",
    polyline: "编码折线",
  },
  pasteName: "粘贴",
  pasteHint: "GeoJSON、WKT、KML、CSV 或坐标列表",
  addPasted: "添加这段文字",
  addressName: "网址",
  addressHint: "https://",
  openAddress: "打开",
  askHost: (host) =>
    han`向 ${host} 请求该文件？对方会看到本设备的 IP 地址和浏览器，与访问任何网站时一样。`,
  loadFrom: (host) => han`从 ${host} 载入`,
  decline: "取消",
  limitsName: "限制",
  limits: (limits) => [
    `每个文件不超过 ${limits.fileSize}、${limits.features} 个要素、${limits.nesting} 层嵌套。`,
    `不超过 ${limits.editable} 个园区时逐个添加，可以编辑；更多则合为一个图层，可搜索、可测量。`,
    "文件只留在本设备，不会发往别处。",
  ],
  progressName: (name) => han`正在读取 ${name}`,
  phase: { reading: "读取", checking: "检查", packing: "整理" },
  percent: (percent) => `${percent}%`,
  cancel: "取消",
  added: (_count, parks, names) => han`已添加 ${parks} 个园区，来自 ${names}`,
  alsoRejected: (added, features) => `${added}；${features} 个要素未添加`,
  andMore: (names, files) => han`${names} 和另外 ${files} 个文件`,
  listSeparator: "、",
  undo: "撤销",
  undoName: "撤销导入",
  openReport: "导入报告",
};
