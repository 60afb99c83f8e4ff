import type { words as english } from "../../en/catalogue/filters.ts";

/** What the menus of the filters say. */
export const words: typeof english = {
  from: "自",
  to: "至",
  any: "不限",
  yearNote: "按园区公布的年份筛选。",
  undated: (count) => `${count} 个园区年份不详，未列出。`,
  spanNotes: {
    area: "列表所示面积：实测值，否则为公布值。",
    investment: "园区卡片首列的投资额，折合美元。",
    power: "园区卡片首列的电力容量。",
  },
  technologyNote: "来源所述的技术方向。",
  millionDollars: "百万美元",
  anyLeast: "不设下限",
  anyMost: "不设上限",
  within: (count, all) => `有此数据的 ${all} 个园区中的 ${count} 个`,
  unknown: (count) => `${count} 个园区未查到此数据，设定范围后不列出。`,
  ownRule: "自有园区按面积筛选；属性符合园区文件格式的，其他条件也适用。",
  layerRule: "超过 2,000 个要素的图层不参与筛选。",
  clear: "清除",
  waiting: "正在载入园区数据，此前该筛选不生效。",
  failed: "园区数据未能载入，相关筛选未生效。",
};
