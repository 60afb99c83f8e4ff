import type { words as english } from "../../en/page/embed.ts";

/** What the atlas says as a frame in somebody else's page. Few visits need it. */
export const words: typeof english = {
  openInAtlas: "在 AI Park Atlas 中打开",
  newTab: "在新标签页中打开",
  canvasName: "园区地图。方向键移动，加减键缩放，回车键打开离中心最近的园区。",
  nothingInView: "视野内没有园区。",
  sealed:
    "此处无法绘制地图：所在网页将框架与其来源隔离（sandbox 未含 allow-same-origin），浏览器因此不启动后台线程。其余内容可正常查看，地图请在 AI Park Atlas 中打开。",
  hints: {
    wheel: "按住 Ctrl 键滚动，可缩放地图",
    wheelOnMac: "按住 ⌘ 键滚动，可缩放地图",
    touch: "用两根手指移动地图",
  },
};
