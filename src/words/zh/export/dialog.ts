import type { words as english } from "../../en/export/dialog.ts";

/** Every sentence of the dialog "Export". Apart from the other messages, since few visits need them. */
export const words: typeof english = {
  title: "导出",
  close: "关闭",
  whatName: "园区",
  all: "我的全部园区",
  one: (name) => `仅${name}`,
  listed: "列表中的收录园区",
  catalogue: "全部收录园区",
  catalogueNote:
    "数据属事实，引用请注明来源，来源随文件附上。轮廓为 CC0，Epoch AI 的建筑轮廓为 CC BY 4.0，各园区自有说明。GeoJSON 含园区全部内容，其他格式含各项数据。示意圆的测量值只是公布面积的重复。",
  unnamed: "此园区",
  withCount: (name, count) => `${name}（${count}）`,
  formatName: "格式",
  format: {
    geojson: { note: "全部内容，与导入时一字不差。" },
    "geojson-measures": {
      name: "GeoJSON（含测量值）",
      note: "属性中加入面积、周长和中心，其余一字不改。",
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
