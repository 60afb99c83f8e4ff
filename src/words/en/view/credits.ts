import type { Language } from "../../language.ts";

/** One credit: a sentence, and where its source or licence is found. */
export interface Credit {
  readonly text: string;
  readonly link?: string;
  readonly url?: string;
}

export interface CreditSection {
  readonly title: string;
  readonly lines: readonly Credit[];
}

const CC_BY = { link: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
const APACHE = { link: "Apache License 2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" };
const OFL = { link: "SIL Open Font License 1.1", url: "https://openfontlicense.org" };
const NATURAL_EARTH = { link: "naturalearthdata.com", url: "https://www.naturalearthdata.com" };
const OUR_AIRPORTS = { link: "ourairports.com", url: "https://ourairports.com/data/" };
const CLDR = { link: "Unicode License v3", url: "https://www.unicode.org/license.txt" };
const EPSG = { link: "epsg.org", url: "https://epsg.org/terms-of-use.html" };
const OSM = { link: "openstreetmap.org/copyright", url: "https://www.openstreetmap.org/copyright" };

const en: readonly CreditSection[] = [
  {
    title: "Built-in map",
    lines: [
      {
        text: "Land, water and boundaries: Natural Earth, public domain. It draws boundaries as they are held in fact; that is no statement on whose they are.",
        ...NATURAL_EARTH,
      },
      { text: "Cities and their names: GeoNames,", ...CC_BY },
      {
        text: "Districts of Beijing: Apache ECharts, converted from GCJ-02 to WGS 84, good to about 100 m,",
        ...APACHE,
      },
      { text: "Airports: OurAirports, public domain.", ...OUR_AIRPORTS },
      { text: "Names of countries: Unicode CLDR.", ...CLDR },
      { text: "Simplified forms of Chinese names: OpenCC,", ...APACHE },
    ],
  },
  {
    title: "Street detail (online)",
    lines: [
      {
        text: "Only once it is switched on: OpenFreeMap © OpenMapTiles Data from OpenStreetMap.",
        ...OSM,
      },
    ],
  },
  {
    title: "Parks and figures",
    lines: [
      {
        text: "Every figure carries its own source; a figure that nobody is known to have published is marked unsourced. Outlines are drawn for this atlas unless the card names another source.",
      },
      {
        text: "Outlines of some compute campuses: Epoch AI, as named on their cards,",
        ...CC_BY,
      },
    ],
  },
  {
    title: "What is computed",
    lines: [
      {
        text: "Areas, perimeters, distances and bearings are computed here from the outlines, on the WGS 84 ellipsoid; the card also gives Turf's area on a sphere. Distances are straight lines over the ground, to the nearest edge of the outline or to its centroid.",
      },
      {
        text: "An area marked “stated” is a source's figure, not a measured one. Schematic circles only repeat it.",
      },
      {
        text: "Shifts of imported files from their datum to WGS 84: EPSG Geodetic Parameter Dataset, owned by IOGP, its parameters brought to one convention,",
        ...EPSG,
      },
    ],
  },
  {
    title: "Type",
    lines: [{ text: "Inter and Noto Sans SC,", ...OFL }],
  },
];

const zh: readonly CreditSection[] = [
  {
    title: "内置底图",
    lines: [
      {
        text: "陆地、水域、界线：Natural Earth，公有领域。界线按实际控制绘制，不代表对归属的立场。",
        ...NATURAL_EARTH,
      },
      { text: "城市及名称：GeoNames，", ...CC_BY },
      {
        text: "北京各区：Apache ECharts，由 GCJ-02 转换为 WGS 84，精度约 100 米，",
        ...APACHE,
      },
      { text: "机场：OurAirports，公有领域。", ...OUR_AIRPORTS },
      { text: "国家和地区名称：Unicode CLDR。", ...CLDR },
      { text: "中文地名简体转换：OpenCC，", ...APACHE },
    ],
  },
  {
    title: "街道图层（在线）",
    lines: [{ text: "打开后才载入：OpenFreeMap © OpenMapTiles 数据来自 OpenStreetMap。", ...OSM }],
  },
  {
    title: "园区与数据",
    lines: [
      {
        text: "每个数字都注明出处；查不到发布者的数字标为无出处。除资料中另有注明外，轮廓由本图集绘制。",
      },
      { text: "部分算力园区的轮廓：Epoch AI，见各园区资料，", ...CC_BY },
    ],
  },
  {
    title: "计算方法",
    lines: [
      {
        text: "面积、周长、距离、方位均由轮廓在 WGS 84 椭球上算出；资料中另列 Turf 的球面面积。距离为地面直线，量至轮廓最近边缘或形心。",
      },
      { text: "标为“公布值”的面积来自出处，并非测得。示意圆只是复现该数字。" },
      {
        text: "导入文件的坐标基准到 WGS 84 的转换参数：EPSG Geodetic Parameter Dataset，IOGP 所有，参数已统一为同一约定，",
        ...EPSG,
      },
    ],
  },
  {
    title: "字体",
    lines: [{ text: "Inter 与 Noto Sans SC，", ...OFL }],
  },
];

/** Whose data and type the atlas is made of, and what it computes itself. */
export const creditsOf = (language: Language): readonly CreditSection[] =>
  language === "zh" ? zh : en;
