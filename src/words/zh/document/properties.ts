import { countText } from "../../format/figures.ts";
import { han } from "../../format/han.ts";
import type { words as english } from "../../en/document/properties.ts";

type Where = Parameters<(typeof english)["removed"]>[1];

const where = ({ name, parks }: Where): string =>
  name === undefined ? ` ${countText(parks)} 个园区` : `“${name}”`;

/** The forms in which properties of the user's parks are changed, and what is said when that is done. */
export const words: typeof english = {
  name: "名称",
  type: "类型",
  value: "值",
  types: {
    text: "文本",
    number: "数字",
    boolean: "是或否",
    null: "空",
    json: "列表或对象（JSON）",
  },
  yes: "是",
  no: "否",
  newLine: "按 Enter 保存，按 Shift 和 Enter 换行。",
  save: "保存",
  cancel: "取消",
  remove: "移除",
  nameProblems: { none: "属性须有名称。", taken: "已有同名属性。" },
  noNumber: "不是数字：只写数字，小数用点，如 54.87。",
  noJson: (line, column) => `不是 JSON：第 ${line} 行第 ${column} 列。`,
  tooDeep: (limit) => `列表和对象最多嵌套 ${limit} 层。`,
  tooLong: "此值过长，不能在此输入。可重命名或移除，内容完整保留。",
  changed: (key, place) => han`已修改${where(place)}的“${key}”`,
  added: (key, place) => han`已为${where(place)}添加“${key}”`,
  renamed: (key, to, place) => han`已将${where(place)}的“${key}”改名为“${to}”`,
  removed: (key, place) => han`已移除${where(place)}的“${key}”`,
  undo: "撤销",
  ofAll: {
    title: (parks) => `全部 ${countText(parks)} 个园区的属性`,
    close: "关闭",
    property: "属性",
    fresh: "新属性…",
    emptyKey: "（空键）",
    has: (key, parks, of) => `${key}（${of} 个中的 ${parks} 个）`,
    action: "操作",
    actions: { set: "赋值", rename: "重命名", remove: "移除" },
    onlyThere: "仅限已有此属性的园区",
    newName: "新名称",
    changes: (parks, of) => `将修改 ${countText(of)} 个园区中的 ${countText(parks)} 个。`,
    changesNone: "没有园区会改变。",
    haveBoth: (parks) => `${countText(parks)} 个园区两者都有，保持不变。`,
    apply: (parks) => `修改 ${countText(parks)} 个园区`,
    working: "正在修改",
  },
};
