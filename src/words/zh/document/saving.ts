import { han } from "../../format/han.ts";
import type { words as english } from "../../en/document/saving.ts";

export const words: typeof english = {
  saved: "已保存在本机",
  saving: "正在保存…",
  mayBeCleared: "本机空间不足时，浏览器可能清除这些数据。重要内容建议导出备份。",
  refusedShort: "未保存：浏览器不为本页保留数据",
  quotaShort: "未保存：空间不足",
  newerShort: "只读：另一标签页已打开新版本",
  failedShort: "未保存：浏览器数据库出错",
  refused:
    "园区未能保存：浏览器不为本页保留数据（如隐私窗口）。关闭页面之前，园区仍在这里；导出即可留存。",
  quota:
    "园区未能保存：本站可用空间已满。关闭页面之前，园区仍在这里。导出即可留存；腾出空间后，下次修改时会再次尝试保存。",
  newer: "已添加的园区由新版图集接管。本页仍可查看，但不能再修改，请重新载入。",
  failed:
    "园区未能保存：浏览器数据库出错。关闭页面之前，园区仍在这里；导出即可留存。下次修改时会再次尝试保存。",
  undo: "撤销",
  redo: "重做",
  history: "历史记录",
  removeAll: "清除我的全部数据",
  removeAllQuestion: (collections) =>
    `将从本机永久移除所添加的全部园区（${collections}）和正在绘制的草稿，无法撤销。语言、外观和单位的选择会保留。`,
  collections: (count) => `${count} 个文件`,
  removeAllYes: "全部清除",
  removeAllNo: "保留园区",
  removed: (name) => han`已移除 ${name}，撤销即可恢复`,
  allRemoved: "所添加的园区已从本机全部移除",
};
