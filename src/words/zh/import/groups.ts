import type { GroupFigures, GroupWords, words as english } from "../../en/import/groups.ts";
import { countText } from "../../format/figures.ts";

type GroupText = GroupWords[keyof GroupWords];

const inFeatures =
  (titleOf: (features: string) => string, sentence: string): GroupText =>
  ({ features }) => ({ title: titleOf(countText(features)), sentence });

/** Findings that are told without a number where they are about the file. */
const perhapsIn =
  (what: string, sentence: string): GroupText =>
  ({ features }: GroupFigures) => ({
    title: features > 0 ? `${countText(features)} 个要素${what}` : what,
    sentence,
  });

const many =
  (titleOf: (count: string) => string, sentence: string): GroupText =>
  ({ findings }) => ({ title: titleOf(countText(findings)), sentence });

const STRICT = "严格的 JSON 读取程序会因此拒绝整个文件；此处按原意读取。";
const NO_PLACE = "不存在这样的位置，须在文件中改正。";
const POLE = "平面地图只能画出边缘，地球仪可显示全貌。";
const PRECISION = "编码折线不注明是 5 位还是 6 位，核对其位置。";
const SAME_SHAPE = "图形和面积不变。";
const HINTED = "文件名或属性如此注明。在地图上对照后再转换。";

const kinds: GroupWords = {
  "byte-order-mark": many((files) => `${files} 个文件开头有字节顺序标记`, "已跳过，其余未改动。"),
  "comments-skipped": many((places) => `${places} 处跳过注释`, STRICT),
  "commas-skipped": many((places) => `${places} 处末项之后有多余逗号`, STRICT),
  "loose-json/quotes": many((places) => `${places} 处用了单引号`, STRICT),
  "loose-json/keys": many((places) => `${places} 处键名没有引号`, STRICT),
  "loose-json/numbers": many((places) => `${places} 处数字写法不合 JSON`, STRICT),
  "several-documents": many((files) => `${files} 个文件各含多份数据`, "已依次读取。"),
  "cut-short": many((files) => `${files} 个文件不完整`, "均在中途断开，需要完整的文件。"),
  syntax: many((places) => `${places} 处文字无法读取`, "每处注明应为何物、实为何物。"),
  "encoding-guessed/unnamed": many(
    (files) => `${files} 个文件的编码由内容判断`,
    "文件没有注明编码，核对名称是否正常。",
  ),
  "encoding-guessed/contradicted": many(
    (files) => `${files} 个文件的编码与注明的不符`,
    "已按内容读取，核对名称是否正常。",
  ),
  "encoding-guessed/chosen": many((files) => `${files} 个文件按所选编码读取`, "可重新选择。"),
  "decimal-comma": many(
    (files) => `${files} 个文件以逗号作小数点`,
    "形如 39,9 的数字按 39.9 读取。",
  ),
  "separator-guessed": many(
    (files) => `${files} 个文件的分列方式由前几行判断`,
    "核对数值是否各在其列。",
  ),
  "not-a-feature": many((entries) => `${entries} 项不是要素`, "这些位置应为要素。"),
  "unknown-geometry": inFeatures(
    (features) => `${features} 个要素的几何类型未知`,
    "GeoJSON 只有点、线、面，三者的 Multi 形式和 GeometryCollection。",
  ),
  "out-of-place": many(
    (places) => `${places} 处元素不在其位`,
    "按格式应在别处。已按仅有的一种意思读取；严格的软件可能会略去。",
  ),
  "positions-left-out": many(
    (elements) => `${elements} 种元素中的位置没有读取`,
    "格式中没有这些元素，地图上没有与之对应的内容。核对是否有要素缺了一部分。",
  ),
  "segments-joined": many(
    (tracks) => `${tracks} 条轨迹的各段都只有一个位置`,
    "已按文件中的顺序各连成一条线。",
  ),
  "loose-coordinates": many(
    (places) => `${places} 处坐标的写法不合 KML`,
    "按标准，各位置以空格分隔，位置之内用逗号。已按原意读取，核对轮廓。",
  ),
  "no-properties": inFeatures((features) => `${features} 个要素没有属性`, "按无属性的要素读取。"),
  "no-geometry": inFeatures((features) => `${features} 个要素没有几何图形`, "已列出，但无可绘制。"),
  "position-in-properties": inFeatures(
    (features) => `${features} 个要素没有几何图形，但属性中有坐标`,
    "可据此放到地图上。",
  ),
  "position-from-properties": many(
    (points) => `${points} 个点原为 0, 0，已按属性放置`,
    "0, 0 常表示位置未知，现用属性中的坐标。",
  ),
  "stray-quote": many(
    (rows) => `${rows} 行有多余的引号`,
    "引号按文字读取，各行到行尾为止。核对各单元格。",
  ),
  "row-too-long": many(
    (rows) => `${rows} 行的单元格多于列名`,
    "文字中的分隔符可能使其后的单元格错位。核对其位置。",
  ),
  "rows-not-data/above-head": many(
    (files) => `${files} 个文件的表头之上另有文字`,
    "未作为数据读取。",
  ),
  "rows-not-data/units": many((files) => `${files} 个文件的表头之下有单位`, "未作为数据读取。"),
  "rows-not-data/head-again": many((rows) => `有 ${rows} 行又是表头`, "未作为数据读取。"),
  "no-head": many(
    (tables) => `${tables} 个表格没有表头`,
    "首行按数据读取，各列依次称为 field_1、field_2。",
  ),
  "order-guessed": many(
    (tables) => `${tables} 个表格纬度在前还是经度在前？`,
    "两列中第一列按纬度读取，反过来也成立。核对其位置。",
  ),
  "column-beside/lat": many(
    (tables) => `${tables} 个表格各有两列纬度`,
    "只读取了第一列。核对各点的位置。",
  ),
  "column-beside/lon": many(
    (tables) => `${tables} 个表格各有两列经度`,
    "只读取了第一列。核对各点的位置。",
  ),
  "column-not-read": many(
    (columns) => `未读取 ${columns} 列中的坐标`,
    "位置取自其他列。如需这些坐标，去掉那些列再添加。",
  ),
  "degrees-in-doubt": many(
    (files) => `${files} 个文件的多数数值超出经纬度范围`,
    "已添加的可能也不是经纬度。核对其位置，或先将文件转换为 WGS 84。",
  ),
  "doubtful-position": inFeatures(
    (features) => `${features} 个要素的位置可疑`,
    "程序常以此表示位置未知，也可能是字节误读所致。",
  ),
  "row-without-position": many((rows) => `${rows} 行没有坐标`, "数值已保留，不在地图上显示。"),
  "not-a-number": many((values) => `${values} 个值不是数字`, "这些位置应为坐标。"),
  "duplicate-id": inFeatures((features) => `${features} 个要素的标识与前面重复`, "均照原样保留。"),
  "record-damaged": many((records) => `${records} 条记录已损坏`, "无法读取。"),
  "not-supported/network-link": many(
    (links) => `未读取 ${links} 个网络链接`,
    "指向其他地址，不会自动访问。可单独添加那些文件。",
  ),
  "not-supported/ground-overlay": many(
    (overlays) => `未读取 ${overlays} 个地面叠加图`,
    "这些是图片，只读取轮廓。",
  ),
  "not-supported/screen-overlay": many(
    (overlays) => `未读取 ${overlays} 个屏幕叠加图`,
    "这些是图片，只读取轮廓。",
  ),
  "not-supported/model": many((models) => `未读取 ${models} 个三维模型`, "只读取地面轮廓。"),
  "not-supported/raster": many((rasters) => `未读取 ${rasters} 个栅格`, "只读取轮廓，不读取图像。"),
  "not-supported/multipatch": many((patches) => `未读取 ${patches} 个多面体`, "只读取地面轮廓。"),
  "not-supported/curve": many((curves) => `未读取 ${curves} 条曲线`, "把圆弧转为折线后再添加。"),
  "not-supported/nested-archive": many(
    (archives) => `未读取压缩包内的 ${archives} 个压缩包`,
    "先解压，再添加其中的文件。",
  ),
  "precision-guessed/5": many((lines) => `${lines} 条折线按 5 位小数读取`, PRECISION),
  "precision-guessed/6": many((lines) => `${lines} 条折线按 6 位小数读取`, PRECISION),
  "text-coordinates": inFeatures(
    (features) => `${features} 个要素的坐标写成了文字`,
    "坐标带引号，应为数字。",
  ),
  "bad-coordinate": many((values) => `${values} 个值不是坐标`, "应为数字，须在文件中改正。"),
  "too-few-points/4": inFeatures(
    (features) => `${features} 个要素的环坐标不足`,
    "环至少有四个坐标，末点与首点相同。",
  ),
  "too-few-points/2": inFeatures(
    (features) => `${features} 个要素的线坐标不足`,
    "线至少有两个坐标。",
  ),
  "unclosed-ring": inFeatures((features) => `${features} 个要素的环未闭合`, "首末两点不重合。"),
  "repeated-points": inFeatures(
    (features) => `${features} 个要素有重复坐标`,
    "同一坐标连续出现，去掉后图形不变。",
  ),
  "wrong-winding/outline": inFeatures((features) => `${features} 个要素的环为顺时针`, SAME_SHAPE),
  "wrong-winding/hole": inFeatures((features) => `${features} 个要素的内环为逆时针`, SAME_SHAPE),
  "self-intersection": inFeatures((features) => `${features} 个要素的轮廓自相交`, "面积无法确定。"),
  "hole-outside": inFeatures(
    (features) => `${features} 个要素的内环在轮廓之外`,
    "没有挖去任何部分，面积却被扣除。",
  ),
  "overlapping-parts": inFeatures(
    (features) => `${features} 个要素的各部分重叠`,
    "重叠之处只计一次面积。",
  ),
  "swapped-order": perhapsIn("纬度超出 90°", "经度与纬度似乎颠倒。"),
  "out-of-range/latitude": perhapsIn("纬度超出 90°", NO_PLACE),
  "out-of-range/longitude": perhapsIn("经度超出 180°", NO_PLACE),
  "not-degrees/known": perhapsIn("单位是米，不是度", "对照各坐标系所落的位置。"),
  "not-degrees/unknown": perhapsIn(
    "数值过大，不是度",
    "已知的坐标系都无法放到地图上，先把文件转换为 WGS 84。",
  ),
  antimeridian: inFeatures(
    (features) => `${features} 个要素跨越 180° 经线`,
    "有些程序会画成绕地球一圈；在经线处切开后都能正常显示。",
  ),
  "polar-ring/north": inFeatures((features) => `${features} 个要素环绕北极`, POLE),
  "polar-ring/south": inFeatures((features) => `${features} 个要素环绕南极`, POLE),
  "crs-converted/exact": many(
    (files) => `${files} 个文件已从各自的坐标系转换`,
    "文件注明了坐标系，每项注明转换到 WGS 84 的精度。",
  ),
  "crs-converted/approximate": many(
    (files) => `${files} 个文件已从各自的坐标系转换`,
    "转换并不精确，每项注明位置可能偏移多少。",
  ),
  "crs-unknown": many(
    (files) => `${files} 个文件的坐标系未知`,
    "不知道坐标系就无法确定位置，先把文件转换为 WGS 84。",
  ),
  "china-datum/GCJ02": many((files) => `${files} 个文件疑为 GCJ-02 坐标`, HINTED),
  "china-datum/BD09": many((files) => `${files} 个文件疑为 BD-09 坐标`, HINTED),
  "china-datum/unnamed": many(
    (files) => `${files} 个文件没有注明坐标基准`,
    "若取自国内网络地图，则偏移约 500 米。先在地图上对照，再转换。",
  ),
};

/** What is told of several findings at once. */
export const words: typeof english = {
  kinds,
  leftOut: (sentence) => `${sentence}这些部分未读取，其余已读取。`,
  others: (title, others) => `${title}，另有 ${countText(others)} 处同类情况`,
};
