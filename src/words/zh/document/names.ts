import type { words as english } from "../../en/document/names.ts";

/** The choice of the property that names a file's parks. It comes with its dialog. */
export const words: typeof english = {
  title: "园区名称",
  close: "关闭",
  question: (file) => `${file} 中的园区名称取自哪个属性？`,
  recognised: "自动识别",
  noneRecognised: "没有常用的名称属性。",
  emptyKey: "（空键名）",
  count: (count, of) => `${of} 个园区中 ${count} 个有值。`,
  more: (shown, of) => `共 ${of} 个属性，列出前 ${shown} 个。`,
  noProperties: "此文件的属性中没有文字或数字。",
  rest: "所选属性无值的园区仍按自动识别命名。重命名园区时，新名称写入所选属性。",
  links: "分享链接不含此选择。",
  reading: "正在读取属性",
  use: "采用这些名称",
  working: "正在读取名称",
  failed: "名称未更改：图层无法读取，或期间已有变动。关闭后重新选择。",
  unreadable: "无法读取此图层的属性。关闭后重新打开。",
};
