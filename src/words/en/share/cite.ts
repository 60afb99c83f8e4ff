/** Every sentence of the tab "Cite". */
export const words = {
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
