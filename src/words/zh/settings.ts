import type { words as english } from "../en/settings.ts";
import { han } from "../format/han.ts";

const streets: typeof english.streets = {
  linkAsks: "此链接使用来自第三方的街道图层。",
  accept: "从 tiles.openfreemap.org 载入街道图层",
  decline: "保持离线",
  end: "此处没有街道",
  show: "显示街道（在线）",
  host: (host) => han`街道来自 ${host}，对方可见访问者的 IP 地址和所看位置。`,
  notNow: "暂不显示街道",
};

const basemap: typeof english.basemap = {
  intro:
    "街道可以来自自选的服务器：MapLibre 样式，或采用 OpenMapTiles、Protomaps 图层的 PMTiles 矢量瓦片包。",
  field: "网址",
  hint: "https://tiles.example.org/style.json",
  learns: (host) => han`${host} 可见您的 IP 地址和所看位置。网址只存在本设备上，不会写入链接。`,
  ask: (host) => han`使用 ${host}`,
  askAny: "使用此底图",
  asking: (host) => han`正在访问 ${host}…`,
  more: (host, hosts) =>
    han`${host} 的地图还要访问 ${hosts.join("、")}。尚未访问；同意后对方可见同样的信息。`,
  askMore: "一并访问",
  inUse: (host) => han`街道来自 ${host}。`,
  notDrawn: (host) => han`已保存 ${host}，但目前显示内置底图，未绘制街道。`,
  leftOut: "未绘制：",
  reset: "恢复默认",
  close: "关闭",
  part: {
    sources: "类型不支持或网址不可访问的数据源",
    layers: "依赖这些数据源或有错误的图层",
    sprite: "无法取得的图标",
    glyphs: "自带字形，改用本站字体书写",
    terrain: "地形",
  },
  named: (what, names, others) =>
    others > 0
      ? han`${what}（${names.join("、")}等 ${names.length + others} 个）`
      : `${what}（${names.join("、")}）`,
  problem: {
    "not-an-address": () => "这不是网址。网址以 https:// 开头。",
    "not-https": () => "只访问以 https:// 开头的网址。请以 https 提供地图。",
    credentials: () => "网址中含有用户名或密码。去掉后再试。",
    "private-address": () => "这是内部网络的网址，不会访问。请使用公共网络的网址。",
    status: (host, status) =>
      han`${host} 拒绝了请求，状态码 ${status}。检查网址，以及是否需要密钥。`,
    refused: (host) =>
      han`无法读取 ${host}：服务器没有响应、转向别处，或不允许其他网站读取（CORS）。服务器可用 Access-Control-Allow-Origin 响应头允许读取。`,
    noRanges: (host) =>
      han`${host} 不支持分段读取（HTTP Range），瓦片包需要它。请换一个支持的服务器。`,
    tooLarge: (limit) => han`样式超过 ${limit}。请使用较小的样式。`,
    notABasemap: (host) =>
      han`${host} 返回的既不是第 8 版 MapLibre 样式，也不是 PMTiles 瓦片包。样式的网址多以 .json 结尾，瓦片包以 .pmtiles 结尾。`,
    notVector: () => "此瓦片包是图片，这里只绘制矢量瓦片。可用样式绘制图片。",
    nothingToDraw: (names) =>
      names.length > 0
        ? han`不认识此瓦片包的图层（${names.join("、")}）。可用样式绘制。`
        : "此地图没有可绘制的内容。",
    notLoaded: () => "没有可用的地图。重新载入页面后再试。",
  },
};

export const words: typeof english = { streets, basemap };
