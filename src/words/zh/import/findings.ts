import type { FindingText, words as english } from "../../en/import/findings.ts";

const text = (title: string, sentence: string): FindingText => ({ title, sentence });

const STRICT = "严格的 JSON 读取程序会因此拒绝整个文件；此处按原意读取。";
const NO_PLACE = "不存在这样的位置，须在文件中改正。";
const POLE = "平面地图只能画出边缘，地球仪可显示全貌。";

/** What can be found in a file, in Chinese. */
export const words: typeof english = {
  byteOrderMark: text("开头有字节顺序标记", "已跳过，其余未改动。"),
  commentsSkipped: (count) => text(`跳过 ${count} 处注释`, STRICT),
  commasSkipped: (count) => text(`末项之后有 ${count} 个多余逗号`, STRICT),
  looseJson: {
    quotes: text("用了单引号", STRICT),
    keys: text("键名没有引号", STRICT),
    numbers: text("数字写法不合 JSON", STRICT),
  },
  severalDocuments: (count) => text(`一个文件中有 ${count} 份数据`, "已依次读取。"),
  cutShort: (read) => text("文件不完整", `中途断开，断点之前读到 ${read} 个要素。需要完整的文件。`),
  syntax: (expected, found) => text(`此处应为${expected}，却是${found}`, "从这里起无法继续读取。"),
  encodingGuessed: (encoding) =>
    text(`文字按 ${encoding} 读取`, "文件没有注明编码，核对名称是否正常。"),
  encodingContradicted: (encoding, declared) =>
    text(`文字按 ${encoding} 读取`, `文件注明 ${declared}，与内容不符，核对名称是否正常。`),
  encodingChosen: (encoding) => text(`文字按 ${encoding} 读取`, "编码是手动选定的。"),
  decimalComma: text("以逗号作小数点", "形如 39,9 的数字按 39.9 读取。"),
  separators: { semicolon: "分号", tab: "制表符", comma: "逗号" },
  separatorGuessed: (separator) => text(`各列以${separator}分隔`, "由前几行判断。"),
  rowsNotData: {
    "above-head": (count, said) => text(`表头之上有 ${count} 行`, `未作为数据读取：${said}。`),
    units: (_count, said) => text("表头之下有一行单位", `未作为数据读取：${said}。`),
    "head-again": (_count, said) => text("这一行又是表头", `未作为数据读取：${said}。`),
  },
  noHead: text("表格没有表头", "首行按数据读取，各列依次称为 field_1、field_2。"),
  orderGuessed: (lat, lon) =>
    text(
      "纬度在前还是经度在前？",
      `第 ${lat} 列按纬度、第 ${lon} 列按经度读取，反过来也成立。核对其位置。`,
    ),
  strayQuote: text("多余的引号", "引号按文字读取，本行到行尾为止。核对各单元格。"),
  rowTooLong: (cells, columns) =>
    text(
      `${columns} 个列名下有 ${cells} 个单元格`,
      "文字中的分隔符可能使其后的单元格错位。核对其位置。",
    ),
  columnBeside: {
    lat: (used, beside) =>
      text(`有两列纬度：${used}和${beside}`, `只读取了${used}。核对各点的位置。`),
    lon: (used, beside) =>
      text(`有两列经度：${used}和${beside}`, `只读取了${used}。核对各点的位置。`),
  },
  degreesInDoubt: (rejected, added) =>
    text(
      `${rejected} 个要素的数值超出经纬度范围，另有 ${added} 个仍已添加`,
      "已添加的也可能是像素或地方坐标，不是经纬度。核对其位置，或先将文件转换为 WGS 84。",
    ),
  columnNotRead: (column) =>
    text(`未读取${column}列中的坐标`, "位置取自另一列。如需这些坐标，去掉那一列再添加。"),
  notAFeature: (found) => text("不是要素", `此处应为要素，却是 ${found}。`),
  unknownGeometry: (type) =>
    text(
      `未知的几何类型 ${type}`,
      "GeoJSON 只有点、线、面，三者的 Multi 形式和 GeometryCollection。",
    ),
  outOfPlace: (element, within) =>
    text(
      `${element} 直接写在 ${within} 中`,
      "按格式它应在别处。已按仅有的一种意思读取；严格的软件可能会略去。",
    ),
  positionsLeftOut: (element, count) =>
    text(
      `${element} 中的 ${count} 个位置没有读取`,
      "格式中没有这种元素，地图上没有与之对应的内容。核对是否有要素缺了一部分。",
    ),
  segmentsJoined: (count) => text(`${count} 段轨迹各只有一个位置`, "已按文件中的顺序连成一条线。"),
  looseCoordinates: text(
    "坐标的写法不合 KML",
    "按标准，各位置以空格分隔，位置之内用逗号。已按原意读取，核对轮廓。",
  ),
  noProperties: text("没有属性", "按无属性的要素读取。"),
  noGeometry: text("没有几何图形", "已列出，但无可绘制。"),
  positionInProperties: (position) =>
    text("没有几何图形，但属性中有坐标", `属性所记为${position}。`),
  positionFromProperties: (position) =>
    text(
      "文件中坐标为 0, 0，属性中另有坐标",
      `0, 0 常表示位置未知。属性中为 ${position}，已按此放置。`,
    ),
  doubtfulPosition: (position) =>
    text("可疑的位置", `程序常以${position}表示位置未知，也可能是字节误读所致。`),
  rowWithoutPosition: text("这一行没有坐标", "数值已保留，不在地图上显示。"),
  notANumber: (value) => text(`${value}不是数字`, "此处应为坐标。"),
  duplicateId: (id, first) =>
    text(`标识 ${id} 重复出现`, `与第 ${first} 个要素相同。两者均照原样保留。`),
  recordDamaged: (what) => text("记录已损坏", `无法读取（${what}）。`),
  notSupported: {
    "network-link": text("未读取网络链接", "它指向另一个地址，不会自动访问。可单独添加那个文件。"),
    "ground-overlay": text("未读取地面叠加图", "它是图片，只读取轮廓。"),
    "screen-overlay": text("未读取屏幕叠加图", "它是图片，只读取轮廓。"),
    model: text("未读取三维模型", "只读取地面轮廓。"),
    raster: text("未读取栅格", "只读取轮廓，不读取图像。"),
    multipatch: text("未读取多面体", "只读取地面轮廓。"),
    curve: text("未读取曲线", "把圆弧转为折线后再添加。"),
    "nested-archive": text("未读取压缩包内的压缩包", "先解压，再添加其中的文件。"),
  },
  precisionGuessed: (precision) =>
    text(`按 ${precision} 位小数读取`, "编码折线不注明是 5 位还是 6 位，核对其位置。"),
  textCoordinates: text("坐标写成了文字", "坐标带引号，应为数字。"),
  badCoordinate: (value) => text(`${value}不是坐标`, "此处应为数字，须在文件中改正。"),
  tooFewPoints: (count, needed) =>
    text(
      `只有 ${count} 个坐标，至少需要 ${needed} 个`,
      needed >= 4 ? "环至少有四个坐标，末点与首点相同。" : "线至少有两个坐标。",
    ),
  leftOut: (sentence) => `${sentence}此处未采用，要素的其余部分已添加。`,
  unclosedRing: (gap) => text("环未闭合", `首末两点相距 ${gap}。`),
  repeatedPoints: (count) => text(`${count} 个重复坐标`, "同一坐标连续出现，去掉后图形不变。"),
  wrongWinding: {
    outline: text("环为顺时针", "RFC 7946 规定外环为逆时针。图形和面积不变。"),
    hole: text("内环为逆时针", "RFC 7946 规定内环为顺时针。图形和面积不变。"),
  },
  selfIntersection: (position, others) =>
    text(
      "轮廓自相交",
      others === 0
        ? `位于${position}附近，面积无法确定。`
        : `位于${position}附近，另有 ${others} 处，面积无法确定。`,
    ),
  holeOutside: (hole) =>
    text("内环在轮廓之外", `第 ${hole} 个内环没有挖去任何部分，面积却被扣除。`),
  overlappingParts: (area) => text("各部分重叠", `重叠之处只计一次，比各部分之和少 ${area}。`),
  swappedOrder: (lat) => text(`纬度 ${lat} 超出 90°`, "经度与纬度似乎颠倒。"),
  latitudeOutOfRange: (lat) => text(`纬度 ${lat} 超出 90°`, NO_PLACE),
  longitudeOutOfRange: (lon) => text(`经度 ${lon} 超出 180°`, NO_PLACE),
  notDegrees: (crs, position) => text("单位是米，不是度", `按 ${crs} 读取，位于${position}附近。`),
  notDegreesUnknown: text(
    "数值过大，不是度",
    "已知的坐标系都无法把它放到地图上，先把文件转换为 WGS 84。",
  ),
  antimeridian: text(
    "跨越 180° 经线",
    "有些程序会把它画成绕地球一圈；在经线处切开后都能正常显示。",
  ),
  polarRing: { north: text("环绕北极", POLE), south: text("环绕南极", POLE) },
  crsConverted: (crs, shift) => text(`已从 ${crs} 转换`, shift),
  datumShift: {
    none: "文件注明了这一坐标系，现均为 WGS 84。",
    operation: (operation, accuracy) => `按 ${operation} 转换到 WGS 84，精度 ${accuracy}。`,
    operationOfUnknownAccuracy: (operation) => `按 ${operation} 转换到 WGS 84，精度未公布。`,
    frame: (accuracy) => `其坐标基准与 WGS 84 相差不超过 ${accuracy}。`,
    file: "按文件自身给出的参数转换到 WGS 84。",
    elsewhere: (operation, off) =>
      `按 ${operation} 转换到 WGS 84，但该参数适用于其他区域，位置可能偏移约 ${off}。在地图上对照。`,
    nothing: (off) =>
      `其坐标基准到 WGS 84 的转换参数未知，位置最多可能偏移约 ${off}。在地图上对照。`,
  },
  crsUnknown: (crs) =>
    text(`未知的坐标系 ${crs}`, "不知道坐标系就无法确定位置，先把文件转换为 WGS 84。"),
  datumLooksLike: (datum, offset) =>
    text(`疑为 ${datum} 坐标，偏移约 ${offset}`, "文件名或属性如此注明。在地图上对照后再转换。"),
  datumUnnamed: (offset) =>
    text("没有注明坐标基准", `若取自国内网络地图，则偏移约 ${offset}。先在地图上对照，再转换。`),
};
