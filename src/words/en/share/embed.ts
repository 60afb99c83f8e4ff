/** Every sentence of the tab "Embed". */
export const words = {
  code: "Embed code",
  copyCode: "Copy code",
  copied: "Code copied",
  copyRefused: "The browser did not allow copying. The code is selected: copy it by hand.",
  frame: "Frame",
  width: "Width",
  height: "Height",
  pixels: "px",
  fullWidth: "As wide as the page",
  theme: "Theme",
  language: "Language",
  system: "As the visitor's system",
  light: "Light",
  dark: "Dark",
  wheel: "The wheel zooms at once",
  wheelNote:
    "Otherwise scrolling over the map scrolls your page, and the wheel zooms while Ctrl is held.",
  preview: "Preview",
  note: "The frame shows the map and the card, and leads to the whole atlas. It keeps nothing on your visitors' devices.",
  parksNote: "Anyone who opens your page sees your parks.",
};
