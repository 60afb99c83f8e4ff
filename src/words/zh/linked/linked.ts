import { han } from "../../format/han.ts";
import type { words as english } from "../../en/linked/linked.ts";

/** What is said about the parks of a link. It comes with the first link that carries some. */
export const words: typeof english = {
  name: "链接中的园区",
  count: (_, figure) => `链接中有 ${figure} 个园区`,
  unchecked: "由分享者绘制和命名，并非本图集的数据。",
  setAside: (_, figure) => `自有的 ${figure} 个园区暂不显示。`,
  alreadyKept: "已保存过副本。",
  showMine: "同时显示自有园区",
  keep: "保存副本",
  close: "关闭",
  cutOff: "链接被截断，其余园区已缺失。",
  leftOut: (_, figure) => `文件中有 ${figure} 个要素有误，未显示。`,
  changed: "链接制作之后，该文件已有改动。",
  asks: (host) => han`此链接要打开 ${host} 上的文件。`,
  learns: "该网站将得知访问者的 IP 地址。",
  ask: (host) => han`访问 ${host}`,
  notNow: "暂不",
  asking: (host) => han`正在访问 ${host}…`,
  files: "链接中的文件",
  kept: (_, figure) => `已保存 ${figure} 个园区`,
  undo: "撤销",
  openReadable: (_, figure) => `打开可读部分（${figure} 个园区）`,
  listSeparator: "、",
  sentenceSeparator: "",
  improvements: {
    unknown: (ids) =>
      `此链接改进了本版图集没有的园区（${ids}），只显示改动部分。请重新加载页面以更新图集。`,
    changed: (ids) =>
      `此链接生成后，图集中的园区（${ids}）已有改动：链接未改的部分以现在的图集为准。`,
    faulty: (ids) => `此链接对园区（${ids}）的改动有一部分无法使用，已略去。`,
  },
  damage: {
    cut: (there, whole) =>
      `链接在第 ${there} 个字符处被截断（共 ${whole} 个字符），园区不完整。视图已恢复。请对方用邮件重发链接，或直接发送文件。`,
    corruptAt: (place) =>
      `链接自第 ${place} 个字符起损坏，园区无法读取。视图已恢复。请从原处重新复制链接，或请对方发送文件。`,
    corrupt: "链接已损坏，园区无法读取。视图已恢复。请从原处重新复制链接，或请对方发送文件。",
    newerVersion: (version) =>
      `链接中的园区由较新版本的图集写成（格式 ${version}）。视图已恢复。请重新加载页面以更新。`,
    tooLong: (characters, limit) =>
      `链接中的园区占 ${characters} 个字符，最多读取 ${limit} 个。视图已恢复。请对方发送文件。`,
    unpacksTooLarge: (limit) =>
      `链接中的园区解压后超过 ${limit}，未读取。视图已恢复。请对方发送文件。`,
    tooManyFeatures: (limit) =>
      `链接中的园区超过 ${limit} 个，未读取。视图已恢复。请对方发送文件。`,
    tooManyVertices: (limit) =>
      `链接中的园区超过 ${limit} 个顶点，未读取。视图已恢复。请对方发送文件。`,
    tooSlow: (seconds) =>
      `读取链接中的园区超过 ${seconds} 秒，已停止。视图已恢复。请对方发送文件。`,
  },
  refused: {
    "not-an-address": "此链接要打开文件，但所给的不是网址。未访问任何网站。",
    "not-https": "此链接要打开的文件网址不以 https:// 开头。未访问任何网站。请对方发送文件。",
    credentials: "此链接要打开的文件网址含有用户名或密码。未访问任何网站。请对方发送文件。",
    "private-address": "此链接要打开的文件位于内部网络。未访问任何网站。请对方发送文件。",
  },
};
