import { asSentence } from "../../format/sentence.ts";
import type { words as english } from "../../en/picture/picture.ts";

/** Every sentence of the tab "Picture", and of the picture itself. */
export const words: typeof english = {
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
  stated: "公布值",
  separator: " · ",
  credits: (data, day) => `底图数据：${data}。AI Park Atlas，${day}`,
  describe: ({ title, line, lines, legend }) =>
    [
      asSentence(title === "" ? "地图" : `地图：${title}`, "。"),
      asSentence(line, "。"),
      lines.length > 0
        ? `距离线连至${lines.map(({ name, distance }) => `${name}（${distance}）`).join("、")}。`
        : "",
      legend.length > 0 ? `图例：${legend.join("、")}。` : "",
    ].join(""),
};
