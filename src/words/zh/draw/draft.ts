import type { words as english } from "../../en/draw/draft.ts";

export const words: typeof english = {
  cardName: "绘制",
  goesTo: (file) => `草稿，将存入“${file}”`,
  kept: "草稿保存在本设备",
  nameLabel: "名称",
  namePlaceholder: "园区名称",
  areaSoFar: "当前面积",
  lengthSoFar: "当前长度",
  perimeter: "周长",
  corners: "角点",
  cornersNote: "到下一角点的边",
  none: "尚未设置角点。",
};
