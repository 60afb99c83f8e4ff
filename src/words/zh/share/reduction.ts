import type { words as english } from "../../en/share/reduction.ts";

/** What the dialog "Share" says about ways to make its link shorter. */
export const words: typeof english = {
  title: "缩短链接",
  total: (before, after, percent) => `园区占 ${after} 个字符，原为 ${before} 个（${percent}）。`,
  estimates: "正在计算各项可省多少",
  ownStay: "只改变链接，自己的园区保持原样。",
  names: {
    "round-6": "精确到 0.1 米",
    "round-5": "精确到 1 米",
    simplify: "简化到 2 米",
    empty: "略去空值",
    unused: "略去不用的列",
    extras: "略去标识和附加成员",
  },
  columns: "逐列略去",
  noColumns: "没有其他可略去的列。",
  columnName: (key) => `略去“${key}”`,
  saved: (percent, characters) => `${percent}，${characters} 个字符`,
  savesNothing: "不省字符",
  moved: (metres) => `轮廓最多移动 ${metres}`,
  vertices: (after, before) => `${before} 个顶点保留 ${after} 个`,
  area: (percent) => `面积最多变化 ${percent}`,
  totalArea: (percent) => `总面积变化 ${percent}`,
  noArea: "面积不变",
  borders: "相邻园区的公共边可能因此错开",
  emptyOnly: "不损失任何内容",
  unusedOnly: "列表和资料卡标题用不到",
  values: (_, text) => `略去 ${text} 个值`,
  members: (_, text) => `略去 ${text} 个标识和附加成员`,
  withColumns: (values, keys, more) =>
    `${values}，包括${keys.map((key) => `“${key}”`).join("、")}${more > 0 ? `等 ${keys.length + more} 列` : ""}的全部内容`,
  clauses: (clauses) => clauses.join("；"),
  sentence: (clauses) => `${clauses}。`,
  percent: (figure) => `${figure}%`,
  metres: (figure) => `${figure} 米`,
};
