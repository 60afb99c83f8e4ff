import type { Language } from "../../language.ts";

const en = {
  openInAtlas: "Open in AI Park Atlas",
  newTab: "Opens a new tab",
  canvasName:
    "Map of the parks. Arrow keys move it, plus and minus zoom, Enter opens the park nearest to the middle.",
  nothingInView: "No park is in view.",
  sealed:
    "The map cannot be drawn in this frame: the page around it shuts the frame off from its own origin (sandbox without allow-same-origin), and browsers then start no workers. All else works, and the atlas itself has the map.",
  hints: {
    wheel: "Hold Ctrl and scroll to zoom the map",
    wheelOnMac: "Hold ⌘ and scroll to zoom the map",
    touch: "Move the map with two fingers",
  },
};

/** What the atlas says as a frame in somebody else's page. Few visits need it. */
export type EmbedWords = typeof en;

const zh: EmbedWords = {
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

/** What the frame says, in one language. */
export const embedWordsOf = (language: Language): EmbedWords => (language === "zh" ? zh : en);
