import { han } from "../../format/han.ts";
import type { words as english } from "../../en/view/map.ts";

export const words: typeof english = {
  regionName: "地图",
  canvasName: "园区地图。方向键移动，加减键缩放。",
  toolsName: "地图工具",
  zoomIn: "放大",
  zoomOut: "缩小",
  northUp: "正北朝上",
  fitAll: "显示全部园区",
  layers: "图层与视图",
  globe: "地球仪",
  tilt: "倾斜视角",
  rings: "距离圈",
  street: "街道图层（在线）",
  streetNote: (host) => han`向 ${host} 请求道路与建筑，对方可见访问者的 IP 地址。`,
  fullScreen: "全屏",
  legendFootprint: "轮廓",
  legendStatus: "状态",
  basisName: {
    surveyed: "实测",
    digitised: "影像描绘",
    approximate: "近似",
    schematic: "示意",
  },
  basisMeaning: {
    surveyed: "实测：据测绘或规划图",
    digitised: "影像描绘：据影像或地图描出",
    approximate: "近似：面积可信，形状或位置不确定",
    schematic: "示意：等面积圆，边界未知",
  },
  scaleName: (length) => `比例尺：${length}`,
  scaleAtEquator: "赤道处比例尺。",
  creditsShort: "Natural Earth、GeoNames、Apache ECharts、© OpenStreetMap 贡献者",
  creditsShortStreet: "OpenFreeMap © OpenMapTiles 数据来自 OpenStreetMap",
  about: "关于此地图",
  close: "关闭",
};
