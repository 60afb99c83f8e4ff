import type { Language } from "../../language.ts";

const count = (number: number, text: string, one: string): string =>
  `${text} ${number === 1 ? one : `${one}s`}`;

const en = {
  title: "Share",
  close: "Close",
  tabs: { link: "Link", embed: "Embed", picture: "Picture", cite: "Cite" },
  /** Names the first tab's panel. The box in it has the name "Link" for itself. */
  linkPanel: "Address and QR code",
  link: "Link",
  making: "Making the link",
  copy: "Copy link",
  copied: (characters: string) => `Link copied, ${characters} characters`,
  copyRefused: "The browser did not allow copying. The link is selected: copy it by hand.",
  otherApps: "Other apps",
  characters: (number: number, text: string) => count(number, text, "character"),
  stop: ". ",
  fits: {
    "easy-code": "Short enough for a QR code and any chat app.",
    "dense-code": "Fits any chat app. Its QR code is dense.",
    "any-chat": "Fits any chat app, Discord and WeChat too. Its QR code is hard to scan.",
    "most-chats": "Fits most chat apps. Discord cuts it off.",
    mail: "For mail and documents. Chat apps cut it off.",
    "address-bar": "For address bars alone. Mail and chat apps may cut it off.",
    file: "Too long for a link.",
  },
  scale: (characters: string, most: string) => `${characters} of ${most} characters`,
  scaleParts: ["QR code", "chat apps", "mail, documents", "address bars"],
  carries: "The link carries",
  parts: {
    view: "View",
    selection: "Selection",
    lines: "Distance lines",
    filters: "Filters",
    parks: "My parks",
    hidden: "Hidden parks",
    source: "Big file by its address",
    look: "Theme, language and units",
  },
  viewDetail: (zoom: string) => `centre, zoom ${zoom}`,
  notYet: "the map is not there yet",
  nothingOpen: "no park is open",
  onlyWithParks: (name: string) => `${name}, only with the parks`,
  ofLayer: (name: string) => `${name}, which no link can name`,
  lines: (number: number) => count(number, String(number), "line"),
  noLines: "none drawn",
  onlyWithSelection: (lines: string) => `${lines}, only with the selection`,
  query: (text: string) => `“${text}”`,
  filters: (number: number) => count(number, String(number), "filter"),
  ordered: "order",
  noFilters: "none set",
  parkCount: (number: number, text: string) => count(number, text, "park"),
  vertexCount: (number: number, text: string) => (number === 1 ? "1 vertex" : `${text} vertices`),
  noParks: "none on the map",
  hosted: (name: string | undefined, address: string) =>
    `${name === undefined ? "" : `${name}, `}${address}. Who opens the link is asked first.`,
  themes: { light: "light", dark: "dark" },
  /** Languages that are not here have their own names. */
  languages: { en: "English", zh: "Chinese" } as Readonly<Record<Language, string>>,
  street: "street map",
  globe: "globe",
  listSeparator: ", ",
  layerLeftOut: (name: string, features: string) =>
    `${name}: ${features} features, too big for a link. Send it as a file, or host it and share its address.`,
  privacy: "Everything sits after the # sign, so it is never sent to a server.",
  privacyParks:
    "Everything sits after the # sign, so it is never sent to a server. Anyone with the link sees your parks.",
  code: "QR code",
  codeCaption: {
    easy: "Scan to open this view",
    dense: "Dense: scan it from close by",
    hard: "Very dense: print it large to scan it",
  },
  codeTooLong: "Too long for a QR code.",
  leaveOutParks: "Leave out my parks",
  svg: "SVG",
  png: "PNG",
  pastLimit: {
    characters: (number: string, limit: string) =>
      `${number} characters are too many: a link holds ${limit}. Leave something out, or send the parks as a file.`,
    features: (number: string, limit: string) =>
      `${number} parks are too many: a link holds ${limit}. Hide some, or send them as a file.`,
    vertices: (number: string, limit: string) =>
      `${number} vertices are too many: a link holds ${limit}. Hide some parks, or send them as a file.`,
  },
  asFile: "Save my parks as a file",
  failed: "The link could not be made. Nothing is lost: try again, or send the parks as a file.",
  tryAgain: "Try again",
  limits: "Where these limits come from",
  limitList: [
    "500 and 1,000: a QR code of up to 93 and 113 modules to a side (ISO/IEC 18004), which phones read with ease. It holds 2,953 at most.",
    "2,000: the longest message on Discord. 4,096: on Telegram.",
    "8,000: the request line that every web server must take (RFC 9110, section 4.1). Programs for mail and documents go by it.",
    "32,000: Chrome shows 32,768 characters of an address, Firefox keeps 65,536.",
    "A link is read up to 65,536 characters, 5,000 parks and 100,000 vertices.",
  ],
};

/** Every sentence of the dialog "Share" but those of its other tabs. Few visits need them. */
export type ShareWords = typeof en;

const zh: ShareWords = {
  title: "分享",
  close: "关闭",
  tabs: { link: "链接", embed: "嵌入", picture: "图片", cite: "引用" },
  linkPanel: "网址与二维码",
  link: "链接",
  making: "正在生成链接",
  copy: "复制链接",
  copied: (characters) => `已复制链接，共 ${characters} 个字符`,
  copyRefused: "浏览器不允许复制。链接已选中，可手动复制。",
  otherApps: "其他应用",
  characters: (_, text) => `${text} 个字符`,
  stop: "。",
  fits: {
    "easy-code": "可做成二维码，也适合任何聊天应用。",
    "dense-code": "适合任何聊天应用，二维码较密。",
    "any-chat": "适合任何聊天应用，含微信和 Discord。二维码不易扫描。",
    "most-chats": "适合多数聊天应用，Discord 会截断。",
    mail: "适合邮件和文档，聊天应用会截断。",
    "address-bar": "只适合地址栏，邮件和聊天应用可能截断。",
    file: "超出链接长度。",
  },
  scale: (characters, most) => `${most} 个字符中的 ${characters} 个`,
  scaleParts: ["二维码", "聊天应用", "邮件、文档", "地址栏"],
  carries: "链接包含",
  parts: {
    view: "视图",
    selection: "所选园区",
    lines: "距离线",
    filters: "筛选",
    parks: "我的园区",
    hidden: "隐藏的园区",
    source: "大文件的网址",
    look: "外观、语言和单位",
  },
  viewDetail: (zoom) => `中心点，缩放 ${zoom}`,
  notYet: "地图尚未就绪",
  nothingOpen: "未打开园区",
  onlyWithParks: (name) => `${name}，须含园区`,
  ofLayer: (name) => `${name}，无法用链接指明`,
  lines: (number) => `${number} 条`,
  noLines: "未绘制",
  onlyWithSelection: (lines) => `${lines}，须含所选园区`,
  query: (text) => `“${text}”`,
  filters: (number) => `${number} 项筛选`,
  ordered: "排序",
  noFilters: "未设置",
  parkCount: (_, text) => `${text} 个园区`,
  vertexCount: (_, text) => `${text} 个顶点`,
  noParks: "地图上没有",
  hosted: (name, address) =>
    `${name === undefined ? "" : `${name}，`}${address}。打开链接时会先询问。`,
  themes: { light: "浅色", dark: "深色" },
  languages: { en: "英文", zh: "中文" },
  street: "街道地图",
  globe: "地球",
  listSeparator: "，",
  layerLeftOut: (name, features) =>
    `${name}：${features} 个要素，链接装不下。可作为文件发送，或上传后分享其网址。`,
  privacy: "全部内容位于 # 号之后，不会发送到服务器。",
  privacyParks: "全部内容位于 # 号之后，不会发送到服务器。得到链接的人都能看到我的园区。",
  code: "二维码",
  codeCaption: {
    easy: "扫码打开此视图",
    dense: "较密，请靠近扫描",
    hard: "很密，放大打印后再扫描",
  },
  codeTooLong: "超出二维码容量。",
  leaveOutParks: "不含我的园区",
  svg: "SVG",
  png: "PNG",
  pastLimit: {
    characters: (number, limit) =>
      `${number} 个字符过长，链接最多 ${limit} 个。可减少内容，或将园区作为文件发送。`,
    features: (number, limit) =>
      `${number} 个园区过多，链接最多 ${limit} 个。可隐藏一部分，或作为文件发送。`,
    vertices: (number, limit) =>
      `${number} 个顶点过多，链接最多 ${limit} 个。可隐藏部分园区，或作为文件发送。`,
  },
  asFile: "将我的园区存为文件",
  failed: "链接未能生成，没有丢失任何内容。可重试，或将园区作为文件发送。",
  tryAgain: "重试",
  limits: "这些限制的出处",
  limitList: [
    "500 和 1,000：边长不超过 93 和 113 个模块的二维码（ISO/IEC 18004），手机容易识读。二维码最多容纳 2,953 个字符。",
    "2,000：Discord 单条消息的上限。4,096：Telegram 的上限。",
    "8,000：网页服务器必须接受的请求行长度（RFC 9110 第 4.1 节），邮件和文档软件多以此为准。",
    "32,000：Chrome 地址栏显示 32,768 个字符，Firefox 保存 65,536 个。",
    "链接最多读取 65,536 个字符、5,000 个园区和 100,000 个顶点。",
  ],
};

/** What the dialog "Share" says, in one language. */
export const shareWordsOf = (language: Language): ShareWords => (language === "zh" ? zh : en);
