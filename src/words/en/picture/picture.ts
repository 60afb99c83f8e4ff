import type { Language } from "../../language.ts";

/** What a picture shows, for those who cannot see it. */
export interface PictureContent {
  readonly title: string;
  readonly line: string;
  /** The landmarks that distance lines lead to, each with its distance. */
  readonly lines: readonly { readonly name: string; readonly distance: string }[];
  /** What the legend names. */
  readonly legend: readonly string[];
}

const sentence = (text: string, stop: string): string =>
  text === "" || /[.。!?！？…]$/.test(text) ? text : `${text}${stop}`;

const en = {
  options: "Picture",
  shape: "Shape",
  shapes: {
    screen: "As on the screen",
    wide: "Wide, 16:9",
    square: "Square, 1:1",
    upright: "Upright, 4:5",
  },
  fineness: "Size",
  size: (width: string, height: string) => `${width} × ${height} px`,
  title: "Title",
  line: "Line below it",
  legend: "Legend",
  scale: "Scale bar",
  code: "QR code of the link",
  codeTooLong: "The link is too long for a QR code that phones read off a picture.",
  save: "Save picture",
  copy: "Copy picture",
  copied: "Picture copied",
  copyRefused: "The browser did not allow copying. Save the picture instead.",
  painting: "Drawing the picture",
  noMap: "There is no map to draw a picture of.",
  failed: "The picture could not be drawn: this device has no room for it. A smaller size may fit.",
  tryAgain: "Try again",
  preview: "Preview of the picture",
  note: "PNG. Whose data the map is drawn from stands below it: their licences ask for that.",
  alt: "Alternative text",
  copyAlt: "Copy text",
  altCopied: "Text copied",
  altRefused: "The browser did not allow copying. The text is selected: copy it by hand.",
  lineOfArea: (area: string, how: string) => `${area}, ${how}`,
  methods: { ellipsoid: "measured on the WGS 84 ellipsoid", sphere: "measured on Turf’s sphere" },
  stated: "stated",
  separator: " · ",
  /** `day` by ISO 8601. */
  credits: (data: string, day: string) => `Map data: ${data}. AI Park Atlas, ${day}`,
  describe: ({ title, line, lines, legend }: PictureContent) =>
    [
      sentence(title === "" ? "Map" : `Map: ${title}`, "."),
      sentence(line, "."),
      lines.length > 0
        ? `Distance lines lead to ${lines.map(({ name, distance }) => `${name} (${distance})`).join(", ")}.`
        : "",
      legend.length > 0 ? `Shown by their marks: ${legend.join(", ")}.` : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
};

/** Every sentence of the tab "Picture", and of the picture itself. */
export type PictureTabWords = typeof en;

const zh: PictureTabWords = {
  options: "图片",
  shape: "形状",
  shapes: {
    screen: "与屏幕相同",
    wide: "横幅 16:9",
    square: "方形 1:1",
    upright: "竖幅 4:5",
  },
  fineness: "尺寸",
  size: (width, height) => `${width} × ${height} 像素`,
  title: "标题",
  line: "标题下一行",
  legend: "图例",
  scale: "比例尺",
  code: "链接的二维码",
  codeTooLong: "链接过长，图片上的二维码手机难以识读。",
  save: "保存图片",
  copy: "复制图片",
  copied: "已复制图片",
  copyRefused: "浏览器不允许复制。可保存图片。",
  painting: "正在绘制图片",
  noMap: "没有可绘制的地图。",
  failed: "图片未能绘制：设备内存不足。可选较小的尺寸。",
  tryAgain: "重试",
  preview: "图片预览",
  note: "PNG 格式。图下注明底图数据来源，此为许可要求。",
  alt: "替代文字",
  copyAlt: "复制文字",
  altCopied: "已复制文字",
  altRefused: "浏览器不允许复制。文字已选中，可手动复制。",
  lineOfArea: (area, how) => `${area}，${how}`,
  methods: { ellipsoid: "按 WGS 84 椭球面测得", sphere: "按 Turf 球面测得" },
  stated: "公布数字",
  separator: " · ",
  credits: (data, day) => `底图数据：${data}。AI Park Atlas，${day}`,
  describe: ({ title, line, lines, legend }) =>
    [
      sentence(title === "" ? "地图" : `地图：${title}`, "。"),
      sentence(line, "。"),
      lines.length > 0
        ? `距离线连至${lines.map(({ name, distance }) => `${name}（${distance}）`).join("、")}。`
        : "",
      legend.length > 0 ? `图例：${legend.join("、")}。` : "",
    ].join(""),
};

/** What the tab says, in one language. */
export const pictureTabWordsOf = (language: Language): PictureTabWords =>
  language === "zh" ? zh : en;
