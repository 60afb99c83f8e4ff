import { han } from "../../format/han.ts";

/** Why a file or an address brought nothing: what happened, where, and what can be done. */
export const problemsEn = {
  empty: (name: string) => `${name} is empty. Nothing was added.`,
  noFeatures: (name: string) => `${name} can be read but holds no features. Nothing was added.`,
  unreadableFile: (name: string) =>
    `${name} could not be opened: it has moved, or the system does not let the browser read it.`,
  tooManyFiles: (name: string, limit: string) =>
    `${name} holds more than ${limit} files. Nothing was added; drop the files that are meant.`,
  looksLike: {
    html: (name: string) =>
      `${name} is a web page. Save the data file that it links to and add that.`,
    image: (name: string) => `${name} is a picture. Add the file that it was drawn from.`,
    pdf: (name: string) => `${name} is a PDF. Add the file that it was made from.`,
    office: (name: string) => `${name} is an office document. Save its table as CSV and add that.`,
    json: (name: string) =>
      `${name} is JSON, but neither GeoJSON nor TopoJSON. It needs a “type” such as “FeatureCollection”.`,
    xml: (name: string) => `${name} is XML, but neither KML nor GPX. Export it as one of these.`,
    archive: (name: string) =>
      `${name} is an archive without a format that is read. Unpack it and add the file itself.`,
    zstandard: (name: string) =>
      `${name} is compressed with Zstandard, which is not unpacked here. Unpack it (zstd -d) and add the file itself.`,
    text: (name: string) =>
      `${name} is text in which no coordinates were found. See “Add parks” for what is read.`,
    binary: (name: string) =>
      `The format of ${name} is not known. Export it as GeoJSON, KML or a zipped shapefile.`,
  },
  syntax: (name: string, what: string) =>
    `${name} cannot be read: ${what}. Correct it there and add the file again.`,
  cutShort: (name: string) =>
    `${name} is cut short: no feature in it is whole. Get all of the file.`,
  syntaxAt: (line: string, column: string, expected: string, found: string) =>
    `line ${line}, column ${column} should have ${expected}, but has ${found}`,
  syntaxSomewhere: (expected: string, found: string) => `expected ${expected}, found ${found}`,
  damaged: (name: string, format: string, what: string) =>
    `${name} is damaged ${format}: ${what}. Get the file anew.`,
  doctypeRefused: (name: string) =>
    `${name} holds a DOCTYPE, which may pull in other files, so it is not opened. Remove that line and add it again.`,
  missingPart: (name: string, part: string) =>
    `${name} lacks its ${part}. Add all parts at once, or a zip of them.`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} has ${size}; up to ${limit} are read. Simplify it or split it.`,
  unpacksTooLarge: (name: string, limit: string) =>
    `${name} unpacks to more than ${limit}. Unpack it and add its parts one by one.`,
  unpacksTooMuch: (name: string, ratio: number) =>
    `${name} unpacks to more than ${ratio} times its size, as harmful archives do. Unpack it and add what is in it.`,
  tooManyEntries: (name: string, limit: number) =>
    `${name} holds more than ${limit} data files. Unpack it and add them one by one.`,
  nestedArchive: (name: string) =>
    `${name} holds archives within the archive. Unpack it and add those.`,
  encrypted: (name: string) =>
    `${name} is locked by a password. Unpack it and add the files themselves.`,
  tooDeep: (name: string, limit: number, line: string) =>
    `${name} is nested more than ${limit} levels deep${line === "" ? "" : ` at line ${line}`}. Flatten it and add it again.`,
  tooManyFeatures: (name: string, limit: string) =>
    `${name} has more than ${limit} features. Split it, or leave out what is not needed.`,
  tooManyVertices: (name: string, limit: string) =>
    `${name} has more than ${limit} vertices. Simplify its outlines or split it.`,
  crsUnknown: (name: string, crs: string) =>
    `${name} is in the unknown coordinate system ${crs}. Convert it to WGS 84 and add it again.`,
  timedOut: (name: string, seconds: number) =>
    `Reading ${name} was given up after ${seconds} seconds without progress. Simplify it or split it.`,
  brokeDown: (name: string) =>
    `Reading ${name} broke off, probably for lack of memory. Nothing else is affected. Split the file and try again.`,
  notLoaded: (name: string) =>
    `${name} was not read: a part of the page could not be loaded. Check the connection and add the file again.`,
  notAnAddress: "This is not a web address. It begins with https:// and names a file.",
  notHttps: "Only addresses that begin with https:// are opened.",
  credentials:
    "The address holds a user name or a password. Take it out, or save the file and add it.",
  privateAddress:
    "The address is one of a private network, which the atlas does not ask. Save the file and add it.",
  status: (host: string, status: number) =>
    `${host} answered ${status}. Check the address, or save the file and add it.`,
  refused: (host: string) =>
    `${host} could not be read: it is down, or does not let other sites read its files (CORS). Save the file and add it.`,
  addressTooLarge: (host: string, limit: string) =>
    `The file at ${host} is larger than ${limit}. Simplify it or split it.`,
  cancelled: (host: string) => `Loading from ${host} was cancelled. Nothing was added.`,
  moreFailed: (files: number) =>
    `${files} more ${files === 1 ? "file" : "files"} could not be read.`,
  expected: {
    value: "a value",
    key: "a key in double quotes",
    colon: "a colon",
    "comma-or-end": "a comma or the end of the list",
    "string-end": "the closing quote of a text",
    escape: "a known character after the backslash",
    number: "a number",
    "end-of-file": "the end of the file",
    xml: "well-formed XML",
  },
  endOfFile: "the end of the file",
};

export const problemsZh: typeof problemsEn = {
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
