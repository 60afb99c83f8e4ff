import type { Language } from "../../language.ts";

const en = {
  title: "Make it shorter",
  /** `percent` is what is saved of the parks' part of the link. */
  total: (before: string, after: string, percent: string) =>
    `The parks take ${after} instead of ${before} characters (${percent}).`,
  weighing: "Weighing what each would save",
  ownStay: "Only the link changes. My own parks stay as they are.",
  names: {
    "round-6": "Round to 0.1 m",
    "round-5": "Round to 1 m",
    simplify: "Simplify to 2 m",
    empty: "Leave out empty values",
    unused: "Leave out unused columns",
    extras: "Leave out ids and further members",
  },
  columns: "Leave out single columns",
  noColumns: "There is no further column to leave out.",
  columnName: (key: string) => `Leave out “${key}”`,
  saved: (percent: string, characters: string) => `${percent}, ${characters} characters`,
  savesNothing: "saves nothing",
  moved: (metres: string) => `Outlines move by up to ${metres}`,
  vertices: (after: string, before: string) => `${after} of ${before} vertices stay`,
  area: (percent: string) => `areas change by at most ${percent}`,
  totalArea: (percent: string) => `all together by ${percent}`,
  noArea: "no area changes",
  borders: "borders that parks share may part by as much",
  emptyOnly: "Nothing is lost that says anything",
  unusedOnly: "the list and the head of the card do without",
  values: (number: number, text: string) => (number === 1 ? "1 value goes" : `${text} values go`),
  members: (number: number, text: string) =>
    number === 1 ? "1 id or further member goes" : `${text} ids and further members go`,
  withColumns: (values: string, keys: readonly string[], more: number) =>
    `${values}, with all of ${keys.map((key) => `“${key}”`).join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  clauses: (clauses: readonly string[]) => clauses.join("; "),
  sentence: (clauses: string) => `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}.`,
  percent: (figure: string) => `${figure} %`,
  metres: (figure: string) => `${figure} m`,
};

/** What the dialog "Share" says about ways to make its link shorter. */
export type ReductionWords = typeof en;

const zh: ReductionWords = {
  title: "缩短链接",
  total: (before, after, percent) => `园区占 ${after} 个字符，原为 ${before} 个（${percent}）。`,
  weighing: "正在计算各项可省多少",
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
  unusedOnly: "列表和卡片标题用不到",
  values: (_, text) => `略去 ${text} 个值`,
  members: (_, text) => `略去 ${text} 个标识和附加成员`,
  withColumns: (values, keys, more) =>
    `${values}，包括${keys.map((key) => `“${key}”`).join("、")}${more > 0 ? `等 ${keys.length + more} 列` : ""}的全部内容`,
  clauses: (clauses) => clauses.join("；"),
  sentence: (clauses) => `${clauses}。`,
  percent: (figure) => `${figure}%`,
  metres: (figure) => `${figure} 米`,
};

/** What the dialog "Share" says about ways to make its link shorter, in one language. */
export const reductionWordsOf = (language: Language): ReductionWords =>
  language === "zh" ? zh : en;
