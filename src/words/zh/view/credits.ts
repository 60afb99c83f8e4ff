import { CREDIT_LINKS } from "../../format/credits.ts";
import type { words as english } from "../../en/view/credits.ts";

/** Whose data and type the atlas is made of, and what it computes itself. */
export const words: typeof english = [
  {
    title: "内置底图",
    lines: [
      {
        text: "陆地、水域、建成区、界线：Natural Earth，公有领域。界线按实际控制绘制，不代表对归属的立场。",
        ...CREDIT_LINKS.naturalEarth,
      },
      { text: "城市及名称：GeoNames，", ...CREDIT_LINKS.ccBy },
      {
        text: "中国省级、地级界线，北京各区：ECharts 3.3.2，© 2013 Baidu Inc.，由 GCJ-02 转换为 WGS 84 并简化，",
        ...CREDIT_LINKS.bsd,
      },
      {
        text: "北京道路、水系、公园（示意）：由 OpenStreetMap（2013）概化，© OpenStreetMap 贡献者，",
        ...CREDIT_LINKS.odbl,
      },
      { text: "城外道路（示意）：据 Apache ECharts 公交线网，", ...CREDIT_LINKS.apache },
      { text: "机场：OurAirports，公有领域。", ...CREDIT_LINKS.ourAirports },
      { text: "国家和地区名称：Unicode CLDR。", ...CREDIT_LINKS.cldr },
      { text: "中文地名简体转换：OpenCC，", ...CREDIT_LINKS.apache },
    ],
  },
  {
    title: "街道图层（在线）",
    lines: [
      {
        text: "打开后才载入：OpenFreeMap © OpenMapTiles 数据来自 OpenStreetMap。",
        ...CREDIT_LINKS.osm,
      },
    ],
  },
  {
    title: "园区与数据",
    lines: [
      {
        text: "每个数字都注明来源；查不到发布者的数字标为无来源。除资料中另有注明外，轮廓由本图集绘制。",
      },
      {
        text: "部分算力园区的建筑轮廓：Epoch AI《AI Data Centers》，2026 年 9 月 13 日取得，见各园区资料，",
        ...CREDIT_LINKS.ccBy,
      },
      { text: "地标中的市中心：GeoNames，", ...CREDIT_LINKS.ccBy },
      {
        text: "地标中的机场：OurAirports（公有领域）与 OpenFlights。",
        ...CREDIT_LINKS.ourAirports,
      },
    ],
  },
  {
    title: "计算方法",
    lines: [
      {
        text: "面积、周长、距离、方位均由轮廓在 WGS 84 椭球上算出；资料中另列 Turf 的球面面积。距离为地面直线，量至轮廓最近边缘或中心。",
      },
      { text: "标为“公布值”的面积取自来源，并非测得。示意圆只是复现该数字。" },
      {
        text: "导入文件的坐标基准到 WGS 84 的转换参数：EPSG Geodetic Parameter Dataset，IOGP 所有，参数已统一为同一约定，",
        ...CREDIT_LINKS.epsg,
      },
    ],
  },
  {
    title: "字体",
    lines: [{ text: "Inter 与 Noto Sans SC，", ...CREDIT_LINKS.ofl }],
  },
];
