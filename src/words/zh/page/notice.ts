import { han } from "../../format/han.ts";
import type { words as english } from "../../en/page/notice.ts";

export const words: typeof english = {
  linkValuesIgnored: (values) => `链接中未采用：${values}`,
  streetUnreachable: (host) =>
    han`未能从 ${host} 载入街道图层，已恢复内置底图。再次打开街道图层即可重试。`,
  positionCopied: (position) => `已复制：${position}`,
  copyRefused: "浏览器不允许复制。选中文字后手动复制。",
  mapFailed: "地图未能绘制。列表和资料仍可使用。",
  notLoaded: "页面的这一部分未能载入。检查网络后重试。",
  notLoadedTitle: "未能载入",
  newVersion: "图集已有新版本。重新载入即可使用，载入之前会先保存所添加的内容。",
  reload: "重新载入",
  offline: "已离线。地图可用，在线图层稍后恢复",
  dismiss: "关闭提示",
};
