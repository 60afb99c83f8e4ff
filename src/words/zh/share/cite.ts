import type { words as english } from "../../en/share/cite.ts";

/** Every sentence of the tab "Cite". */
export const words: typeof english = {
  english: "英文，按 ISO 690",
  chinese: "中文，按 GB/T 7714",
  bibtex: "BibTeX 条目",
  copyEnglish: "复制英文",
  copyChinese: "复制中文",
  copyBibtex: "复制条目",
  copied: "已复制引文",
  copyRefused: "浏览器不允许复制。文字已选中，可手动复制。",
  unwieldy: (characters) => `含自有园区的链接长达 ${characters} 个字符，不便印出。`,
  spare: "引用时不含我的园区",
  note: "数字出自园区资料卡所列来源：引用数字时请引该来源，引用地图时引此条。",
};
