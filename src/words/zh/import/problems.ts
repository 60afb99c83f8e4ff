import { han } from "../../format/han.ts";
import type { words as english } from "../../en/import/problems.ts";

/** Why a file or an address brought nothing: what happened, where, and what can be done. */
export const words: typeof english = {
  empty: (name) => han`${name} 是空文件，没有添加任何内容。`,
  noFeatures: (name) => han`${name} 可以读取，但其中没有要素，没有添加任何内容。`,
  unreadableFile: (name) => han`无法打开 ${name}：文件已移走，或系统不允许浏览器读取。`,
  tooManyFiles: (name, limit) =>
    han`${name} 中的文件超过 ${limit} 个，没有添加任何内容。只拖入需要的文件。`,
  looksLike: {
    html: (name) => han`${name} 是网页。保存网页所链接的数据文件，再添加该文件。`,
    image: (name) => han`${name} 是图片。添加绘制它所用的数据文件。`,
    pdf: (name) => han`${name} 是 PDF。添加生成它所用的数据文件。`,
    office: (name) => han`${name} 是办公文档。把表格另存为 CSV 再添加。`,
    json: (name) =>
      han`${name} 是 JSON，但不是 GeoJSON 或 TopoJSON，缺少 “type”（如 “FeatureCollection”）。`,
    xml: (name) => han`${name} 是 XML，但不是 KML 或 GPX。导出为其中一种再添加。`,
    archive: (name) => han`${name} 是压缩包，其中没有可读取的格式。解压后直接添加文件。`,
    zstandard: (name) =>
      han`${name} 用 Zstandard 压缩，此处不能解压。用 zstd -d 解压后添加文件本身。`,
    text: (name) => han`${name} 是文本，其中没有找到坐标。可读取的格式见“添加园区”。`,
    binary: (name) => han`无法识别 ${name} 的格式。导出为 GeoJSON、KML 或压缩的 Shapefile 再添加。`,
  },
  syntax: (name, what) => han`无法读取 ${name}：${what}。改正后重新添加。`,
  cutShort: (name) => han`${name} 不完整：其中没有一个完整的要素。重新获取完整的文件。`,
  syntaxAt: (line, column, expected, found) =>
    `第 ${line} 行第 ${column} 列应为${expected}，却是${found}`,
  syntaxSomewhere: (expected, found) => `应为${expected}，却是${found}`,
  damaged: (name, format, what) => han`${name} 是已损坏的 ${format}（${what}）。重新获取该文件。`,
  doctypeRefused: (name) =>
    han`${name} 含有 DOCTYPE，可能引入其他文件，因此没有打开。删去该行后重新添加。`,
  missingPart: (name, part) => han`${name} 缺少 ${part}。一次添加全部文件，或添加其压缩包。`,
  tooLarge: (name, size, limit) => han`${name} 有 ${size}，最多读取 ${limit}。简化或拆分后再添加。`,
  unpacksTooLarge: (name, limit) => han`${name} 解压后超过 ${limit}。解压后逐个添加。`,
  unpacksTooMuch: (name, ratio) =>
    han`${name} 解压后超过自身的 ${ratio} 倍，与恶意压缩包相似。解压后添加其中的文件。`,
  tooManyEntries: (name, limit) => han`${name} 中的数据文件超过 ${limit} 个。解压后逐个添加。`,
  nestedArchive: (name) => han`${name} 中还有压缩包。解压后添加其中的压缩包。`,
  encrypted: (name) => han`${name} 有密码。解压后直接添加文件。`,
  tooDeep: (name, limit, line) =>
    `${name}${line === "" ? "" : `第 ${line} 行`}嵌套超过 ${limit} 层。减少层级后重新添加。`,
  tooManyFeatures: (name, limit) => han`${name} 的要素超过 ${limit} 个。拆分，或去掉不需要的部分。`,
  tooManyVertices: (name, limit) => han`${name} 的顶点超过 ${limit} 个。简化轮廓或拆分文件。`,
  crsUnknown: (name, crs) => han`${name} 的坐标系 ${crs} 未知。转换为 WGS 84 后重新添加。`,
  timedOut: (name, seconds) =>
    han`读取 ${name} 时 ${seconds} 秒没有进展，已放弃。简化或拆分后再添加。`,
  brokeDown: (name) => han`读取 ${name} 时中断，可能是内存不足。其他内容不受影响。拆分后再试。`,
  notLoaded: (name) => han`没有读取 ${name}：页面的一部分未能载入。检查网络后重新添加。`,
  notAnAddress: "这不是网址。网址以 https:// 开头，指向一个文件。",
  notHttps: "只打开以 https:// 开头的网址。",
  credentials: "网址中含有用户名或密码。去掉后再试，或把文件存下来再添加。",
  privateAddress: "这是内部网络的网址，不会访问。把文件存下来再添加。",
  status: (host, status) => han`${host} 返回 ${status}。核对网址，或把文件存下来再添加。`,
  refused: (host) =>
    han`无法读取 ${host}：服务器没有响应，或不允许其他网站读取其文件（CORS）。把文件存下来再添加。`,
  addressTooLarge: (host, limit) => han`${host} 上的文件超过 ${limit}。简化或拆分后再添加。`,
  cancelled: (host) => han`已取消从 ${host} 载入，没有添加任何内容。`,
  moreFailed: (files) => `另有 ${files} 个文件无法读取。`,
  expected: {
    value: "一个值",
    key: "带双引号的键名",
    colon: "冒号",
    "comma-or-end": "逗号或列表的结尾",
    "string-end": "文字的结束引号",
    escape: "反斜杠之后的有效字符",
    number: "数字",
    "end-of-file": "文件结尾",
    xml: "格式正确的 XML",
  },
  endOfFile: "文件结尾",
};
