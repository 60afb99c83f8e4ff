import type { words as english } from "../../en/compare/stated.ts";

/** Stated areas beside measured ones, and how good the data of each park are. */
export const words: typeof english = {
  name: "公布与测得面积",
  columns: {
    park: "园区",
    stated: "公布",
    measured: "测得",
    difference: "相差",
    cause: "可能原因",
    basis: "轮廓",
    uncertainty: "位置",
    sourced: "有来源",
    newest: "最新来源",
  },
  causes: {
    "drawn-to-stated": "按公布值绘制",
    "floor-area": "建筑面积",
    "one-phase": "仅一期",
    "wider-zone": "范围更大",
    rounding: "约数",
    "datum-shift": "坐标偏移",
    outline: "并非实测",
  },
  agrees: "相差不到 1%",
  unknown: "不明",
  notCompared: "不可比",
  bases: {
    surveyed: "实测",
    digitised: "描绘",
    approximate: "近似",
    schematic: "示意",
  },
  within: (distance) => `± ${distance}`,
  summary: (parks, compared, agreeing) =>
    `共 ${parks} 个园区，${compared} 个两数俱全，其中 ${agreeing} 个相差不到 1%。`,
  sourced: (sourced, all, share) => `${all} 项资料中 ${sourced} 项有来源（${share}）。`,
  failed: "园区资料未能载入。",
};
