import type { words as english } from "../../en/import/button.ts";

export const words: typeof english = {
  button: "添加园区",
  own: "添加自己的园区",
  drop: "松开即可添加园区",
  pasted: "粘贴的文字",
};
