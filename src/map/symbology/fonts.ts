/** The font stacks of `text-font`. A name stands for the files that the style's `font-faces` lists under it. */
export const FONT = {
  regular: ["Map Sans", "sans-serif"],
  medium: ["Map Sans Medium", "sans-serif"],
  strong: ["Map Sans Semibold", "sans-serif"],
  italic: ["Map Sans Italic", "sans-serif"],
};
