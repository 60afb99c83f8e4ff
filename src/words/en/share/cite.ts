import type { Language } from "../../language.ts";

const en = {
  english: "English, as ISO 690",
  chinese: "Chinese, as GB/T 7714",
  bibtex: "BibTeX",
  copyEnglish: "Copy the English text",
  copyChinese: "Copy the Chinese text",
  copyBibtex: "Copy the entry",
  copied: "Citation copied",
  copyRefused: "The browser did not allow copying. The text is selected: copy it by hand.",
  unwieldy: (characters: string) =>
    `With your parks in it the link has ${characters} characters, which is unwieldy in print.`,
  spare: "Cite without my parks",
  note: "Figures rest on the sources that the park's card names: cite those for a figure, and this for the map.",
};

/** Every sentence of the tab "Cite". */
export type CiteTabWords = typeof en;

const zh: CiteTabWords = {
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

/** What the tab says, in one language. */
export const citeTabWordsOf = (language: Language): CiteTabWords => (language === "zh" ? zh : en);
