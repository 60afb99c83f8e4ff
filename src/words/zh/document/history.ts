import { countText } from "../../format/figures.ts";
import { han } from "../../format/han.ts";
import type { words as english } from "../../en/document/history.ts";

/** The list of steps. */
export const words: typeof english = {
  empty: "打开此页面后尚无任何修改。",
  first: "这些步骤之前",
  undo: (step) => `撤销：${step}`,
  redo: (step) => `重做：${step}`,
  several: ({ parks, files }) =>
    [files > 0 ? `${countText(files)} 个文件` : "", parks > 0 ? `${countText(parks)} 个园区` : ""]
      .filter(Boolean)
      .join("、"),
  fileWith: (file, parks) => (parks === 0 ? file : `${file}（${countText(parks)} 个园区）`),
  deeds: {
    added: (what) => han`添加 ${what}`,
    removed: (what) => han`移除 ${what}`,
    renamed: (what, { text }) => (text ? han`将 ${what} 重命名为 ${text}` : han`重命名 ${what}`),
    recoloured: (what) => han`更改 ${what} 的颜色`,
    hidden: (what) => han`隐藏 ${what}`,
    shown: (what) => han`显示 ${what}`,
    moved: (what) => han`在列表中移动 ${what}`,
    replaced: (what) => han`重新读取 ${what}`,
    edited: (what) => han`编辑 ${what}`,
    changed: (what) => han`修改 ${what}`,
    restored: (what) => han`将 ${what} 恢复原样`,
    split: (what, { count }) => han`将 ${what} 分割为 ${countText(count)} 个`,
    merged: (what, { count }) => han`将 ${countText(count)} 个园区合并为 ${what}`,
    "named-by": (what, { text }) => han`用“${text}”作为 ${what} 的名称`,
    "property-changed": (what, { text }) => han`修改 ${what} 的“${text}”`,
    "properties-changed": (what, { count }) => han`修改 ${what} 的 ${countText(count)} 项属性`,
    "made-landmark": (what) => han`将 ${what} 用作地标`,
    "made-plain": (what) => han`不再将 ${what} 用作地标`,
    "corners-moved": (what, { count }) => han`移动 ${what} 的 ${countText(count)} 个角点`,
    "corners-added": (what, { count }) => han`为 ${what} 添加 ${countText(count)} 个角点`,
    "corners-removed": (what, { count }) => han`移除 ${what} 的 ${countText(count)} 个角点`,
    "parts-added": (what, { count }) => han`为 ${what} 添加 ${countText(count)} 个部分`,
    "parts-removed": (what, { count }) => han`移除 ${what} 的 ${countText(count)} 个部分`,
    "holes-added": (what, { count }) => han`在 ${what} 中挖出 ${countText(count)} 个洞`,
    "holes-removed": (what, { count }) => han`填补 ${what} 的 ${countText(count)} 个洞`,
    "shape-moved": (what) => han`移动 ${what}`,
    "shape-turned": (what) => han`旋转 ${what}`,
    "shape-scaled": (what) => han`缩放 ${what}`,
    "outline-changed": (what) => han`修改 ${what} 的轮廓`,
  },
};
