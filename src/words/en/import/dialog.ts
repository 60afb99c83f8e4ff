import { han } from "../../format/han.ts";

/** What is said while parks come in: the dialog, the question before a host is asked, progress, what came of it. */
export const addDialogEn = {
  title: "Add parks",
  close: "Close",
  chooseFiles: "Choose files",
  filesHint: "Or drop files and folders anywhere on the page.",
  formats: (names: string) => `${names}.`,
  /** By the format's id, where it is not called the same in all languages. */
  formatNames: {
    shapefile: "shapefile (zipped, or its parts together)",
    polyline: "encoded polylines",
  },
  pasteName: "Paste",
  pasteHint: "GeoJSON, WKT, KML, CSV or a list of coordinates",
  addPasted: "Add this text",
  addressName: "Web address",
  addressHint: "https://",
  openAddress: "Open",
  askHost: (host: string) =>
    `Ask ${host} for the file? It will see the IP address of this device and its browser, as any site does.`,
  loadFrom: (host: string) => `Load from ${host}`,
  decline: "Cancel",
  limitsName: "Limits",
  limits: (limits: ImportLimits) => [
    `Up to ${limits.fileSize} a file, ${limits.features} features, ${limits.nesting} levels of nesting.`,
    `Up to ${limits.editable} parks come in one by one, to be edited; more become one layer that is searched and measured.`,
    "Files stay on this device. Nothing is sent anywhere.",
  ],
  progressName: (name: string) => `Reading ${name}`,
  phase: { reading: "Reading", checking: "Checking", packing: "Making ready" },
  percent: (percent: number) => `${percent} %`,
  cancel: "Cancel",
  added: (count: number, parks: string, names: string) =>
    `Added ${parks} ${count === 1 ? "park" : "parks"} from ${names}`,
  /** Follows what was added. */
  alsoRejected: (added: string, features: string) => `${added}; ${features} not added`,
  andMore: (names: string, files: number) =>
    `${names} and ${files} more ${files === 1 ? "file" : "files"}`,
  listSeparator: ", ",
  undo: "Undo",
  undoName: "Undo import",
  openReport: "Import report",
};

/** The figures that the limits are told with, written out. */
export interface ImportLimits {
  readonly fileSize: string;
  readonly features: string;
  readonly nesting: string;
  readonly editable: string;
}

export const addDialogZh: typeof addDialogEn = {
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
