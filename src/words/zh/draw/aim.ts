import type { words as english } from "../../en/draw/aim.ts";

export const words: typeof english = {
  soFar: "（当前）",
  cornerOf: (owner) => `“${owner}”的角点`,
  ownCorner: "本次绘制的角点",
  closing: "闭合轮廓",
  crossingOn: (owner) => `“${owner}”上的交点`,
  edgeOf: (owner) => `“${owner}”的边`,
  guide: {
    right: "直角",
    straight: "沿直线",
    parallel: "与前一条边平行",
    step: "15° 步进",
  },
};
