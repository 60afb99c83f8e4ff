import type { Language } from "../../language.ts";

const en = {
  title: "Export",
  close: "Close",
  whatName: "Parks",
  all: "All my parks",
  one: (name: string) => `Only ${name}`,
  unnamed: "this park",
  withCount: (name: string, count: string) => `${name} (${count})`,
  formatName: "Format",
  /** By the format's id; those that are called the same in all languages have no name here. */
  format: {
    geojson: { note: "Everything, to the letter as it came in." },
    "geojson-measures": {
      name: "GeoJSON with measures",
      note: "Area, perimeter and centroid are added to the properties; all else is to the letter.",
    },
    csv: {
      note: "For spreadsheets: properties, measures, outlines as WKT. Ids and foreign members are left out; cells that would run as formulas begin with an apostrophe.",
    },
    kml: {
      note: "For Google Earth: values become text. Foreign members are left out.",
    },
    gpx: {
      note: "For navigation devices: names and descriptions only, outlines as closed tracks.",
    },
    topojson: {
      note: "Shared edges are written once. Heights and foreign members are left out.",
    },
    flatgeobuf: {
      note: "For QGIS and GDAL. Ids, foreign members and parks without a position are left out.",
    },
    wkt: {
      note: "Outlines only, one a line. Names and all other properties are left out.",
    },
  },
  datumName: "Datum",
  datum: {
    WGS84: { name: "WGS 84", note: "As GPS and nearly all programs have it." },
    GCJ02: {
      name: "GCJ-02",
      note: "For Amap and Tencent: places in mainland China are shifted. The file’s name says so.",
    },
    BD09: {
      name: "BD-09",
      note: "For Baidu: places in mainland China are shifted. The file’s name says so.",
    },
  },
  parks: (count: number, text: string) => `${text} ${count === 1 ? "park" : "parks"}`,
  download: "Download",
  writing: "Writing the file",
  percent: (percent: number) => `${percent} %`,
  cancel: "Cancel",
  saved: (parks: string, name: string) => `Saved ${parks} as ${name}`,
  leftOut: (count: number, text: string) =>
    count === 1
      ? "1 park without a position is not in it."
      : `${text} parks without a position are not in it.`,
  failed:
    "The file could not be written, and nothing was saved. The parks are as they were: try another format, or one file at a time.",
};

/** Every sentence of the dialog "Export". Apart from the other messages, since few visits need them. */
export type ExportWords = typeof en;

const zh: ExportWords = {
  title: "导出",
  close: "关闭",
  whatName: "园区",
  all: "我的全部园区",
  one: (name) => `仅${name}`,
  unnamed: "此园区",
  withCount: (name, count) => `${name}（${count}）`,
  formatName: "格式",
  format: {
    geojson: { note: "全部内容，与导入时一字不差。" },
    "geojson-measures": {
      name: "GeoJSON（含测量值）",
      note: "属性中加入面积、周长和形心，其余一字不改。",
    },
    csv: {
      note: "用于电子表格：属性、测量值，轮廓写作 WKT。不含标识和附加成员；会被当作公式的单元格前加撇号。",
    },
    kml: { note: "用于 Google Earth：各值写作文字，不含附加成员。" },
    gpx: { note: "用于导航设备：只含名称和说明，轮廓写作闭合航迹。" },
    topojson: { note: "公共边只写一次。不含高程和附加成员。" },
    flatgeobuf: {
      note: "用于 QGIS 和 GDAL。不含标识、附加成员和没有位置的园区。",
    },
    wkt: { note: "每行一个轮廓，不含名称和其他属性。" },
  },
  datumName: "坐标系",
  datum: {
    WGS84: { name: "WGS 84", note: "GPS 和绝大多数程序所用。" },
    GCJ02: { name: "GCJ-02", note: "用于高德、腾讯地图：中国大陆的位置有偏移，文件名中注明。" },
    BD09: { name: "BD-09", note: "用于百度地图：中国大陆的位置有偏移，文件名中注明。" },
  },
  parks: (_, text) => `${text} 个园区`,
  download: "下载",
  writing: "正在写入文件",
  percent: (percent) => `${percent}%`,
  cancel: "取消",
  saved: (parks, name) => `已将 ${parks}存为 ${name}`,
  leftOut: (_, text) => `${text} 个没有位置的园区不在其中。`,
  failed: "文件未能写成，没有保存任何内容。园区未受影响：可换一种格式，或逐个文件导出。",
};

/** What the dialog "Export" says, in one language. */
export const exportWordsOf = (language: Language): ExportWords => (language === "zh" ? zh : en);
