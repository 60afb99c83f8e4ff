import { han } from "../../format/han.ts";
import type { words as english } from "../../en/linked/external.ts";

/** What is said about links of other maps. It comes with the first of them. */
export const words: typeof english = {
  service: {
    "geojson.io": "geojson.io",
    openstreetmap: "OpenStreetMap",
    google: "谷歌地图",
    amap: "高德地图",
    baidu: "百度地图",
    tencent: "腾讯地图",
    apple: "苹果地图",
    bing: "必应地图",
    geo: "geo:",
    coordinates: "",
  },
  datum: { WGS84: "WGS 84", GCJ02: "GCJ-02", BD09: "BD-09" },
  link: (service) => han`${service}链接`,
  converted: (datum, distance) => han`由 ${datum} 转换，移动 ${distance}`,
  asIs: "视为 WGS 84",
  doubt: "链接未注明基准",
  add: (_, figure, service) => han`添加 ${service} 链接中的 ${figure} 个园区`,
  openFile: (host) => han`打开 ${host} 上的文件`,
  openLink: "打开此图集链接",
  unknown: "文中的链接不属于此处支持的地图。",
  nowhere: {
    "short-link": (service) =>
      han`这是${service}的短链接，只有该网站知道去向。请在那里打开，再复制长网址。`,
    "no-position": (service) => han`此${service}链接没有位置。请在那里复制坐标，或分享图钉。`,
    "kept-elsewhere": (service) =>
      han`此${service}链接指向 GitHub 上的文件。请在那里打开并保存，再添加文件。`,
    damaged: (service) => han`此${service}链接已损坏或被截断。请从原处重新复制。`,
    "too-large": (service) =>
      han`此${service}链接所带的数据过多，未读取。请在那里保存文件，再添加。`,
    "other-crs": (service) => han`此${service}链接使用未知的坐标系。请改用 WGS 84。`,
  },
};
