import type { words as english } from "../../en/table/table.ts";

/** The table of parks beside the map. */
export const words: typeof english = {
  title: "园区表",
  columns: {
    name: "园区",
    status: "状态",
    country: "国家",
    city: "城市",
    kind: "类型",
    "measured-area": "测得面积",
    "stated-area": "公布面积",
    investment: "投资",
    power: "电力",
    enterprises: "企业",
    jobs: "就业",
    "floor-area": "建筑面积",
    announced: "公布",
    begun: "动工",
    opened: "开放",
    distance: "距离",
    basis: "轮廓",
  },
  distanceTo: (landmark) => `距${landmark}`,
  withUnit: (column, unit) => `${column}（${unit}）`,
  bases: {
    surveyed: "实测",
    digitised: "描绘",
    approximate: "近似",
    schematic: "示意",
  },
  noOutline: "无边界",
  buildingsOnly: "仅含建筑",
  coming: "…",
  figuresFailed: "园区资料未能载入。",
  none: "没有符合的园区。",
};
