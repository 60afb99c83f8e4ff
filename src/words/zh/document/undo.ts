import { han } from "../../format/han.ts";
import { countText } from "../../format/figures.ts";
import type { words as english } from "../../en/document/undo.ts";

/** What is said of a step back or forward that other tabs have left nothing of, or only a part. */
export const words: typeof english = {
  deed: {
    renamed: "重命名",
    recoloured: "改色",
    edited: "编辑",
    hidden: "隐藏",
    shown: "重新显示",
    moved: "移动",
    replaced: "替换",
    removed: "移除",
    "brought-back": "恢复",
    "added-to": "添加内容",
    changed: "修改",
  },
  named: (name) => `“${name}”`,
  counted: ({ parks, files }) =>
    [files > 0 ? `${countText(files)} 个文件` : "", parks > 0 ? `${countText(parks)} 个园区` : ""]
      .filter(Boolean)
      .join("和 "),
  sentence: (what, deed) => han`${what} 此后已在其他标签页中${deed}。`,
  together: (reason, rest) => reason + rest,
  nothingLeft: { undo: "这一步已无可撤销。", redo: "这一步已无可重做。" },
  restDone: { undo: "这一步的其余部分已撤销。", redo: "这一步的其余部分已重做。" },
};
