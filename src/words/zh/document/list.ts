import type { words as english } from "../../en/document/list.ts";

export const words: typeof english = {
  noneYet: "尚无自有园区。",
  toolsName: "自有园区",
  draw: "绘制",
  measure: "测量",
  yours: "自有园区",
  linked: "链接中的园区",
  landmark: "地标",
  yoursHidden: "自有园区，未在地图上显示",
  unnamed: (place, file) => `${file} 第 ${place} 个园区`,
  moreFound: (count) => `图层中另有 ${count} 个，输入更完整的名称可找到。`,
  shapes: {
    Point: "点",
    MultiPoint: "多点",
    LineString: "线",
    MultiLineString: "多线",
    Polygon: "面积未查到",
    MultiPolygon: "面积未查到",
    GeometryCollection: "无面积",
    none: "无位置",
  },
};
