/** Latitude or longitude. */
export type Axis = "lat" | "lon";

/** Which part of a coordinate a column holds. */
export type AxisPart = "degrees" | "minutes" | "seconds" | "hemisphere";

/** What the name of a column says of an axis. */
export interface AxisName {
  readonly axis: Axis;
  /** `unknown` where the name says more than is understood. */
  readonly part: AxisPart | "unknown";
  /** The hemisphere that all its numbers lie on, such as W for `Longitude (W)`. */
  readonly letter: string;
  /** What is left of the name: parts of one coordinate have it in common, such as `gps` of `gps_lat_min`. */
  readonly stem: string;
}

/** A head in one spelling: `Lat (WGS84)` and `lat_wgs84` are the same. */
export const plainName = (head: string): string =>
  head
    .replace(/″/g, "sec")
    .normalize("NFKC")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/°/g, "deg")
    .replace(/′/g, "min")
    .replace(/[\s()[\]{}.:/-]+/g, "_")
    .replace(/^_+|_+$/g, "");

// The characters of Taiwan, Japan and Korea are escaped: the page's fonts need not have them.
const WORDS = {
  lat: "latitude|latitudine|latitud|lat|breitengrad|breite|breedtegraad|breddegrad|enlem|lintang|широта|\\uc704\\ub3c4",
  lon: "longitude|longitudine|longitud|long|lon|lng|laengengrad|längengrad|laenge|länge|lengtegraad|lengdegrad|boylam|bujur|долгота|\\uacbd\\ub3c4",
} as const;
const CHINESE_WORDS = { lat: "[纬\\u7def维]度", lon: "[经\\u7d93\\u7d4c]度" } as const;
const PARTS = "deg|min|sec|dir|ref|d|m|s|ns|ew";
const CHINESE_HEMISPHERE = { lat: "([北南])[纬\\u7def]", lon: "([东\\u6771西])[经\\u7d93\\u7d4c]" };

const HEMISPHERE_LETTERS: Readonly<Record<string, string>> = {
  n: "N",
  north: "N",
  south: "S",
  e: "E",
  east: "E",
  w: "W",
  west: "W",
  北: "N",
  南: "S",
  东: "E",
  "\u6771": "E",
  西: "W",
};

const PART_WORDS: readonly (readonly [AxisPart, RegExp])[] = [
  ["degrees", /^(?:d|dd|deg|degs|degrees?|decimal|度)$/],
  ["minutes", /^(?:m|min|mins|minutes?|分)$/],
  ["seconds", /^(?:s|sec|secs|seconds?|秒)$/],
  ["hemisphere", /^(?:dir|direction|ref|hem|hemi|hemisphere|ns|ew|sign|cardinal|半球|方向)$/],
];

/** The part of a coordinate that a word means by itself: `min`, 分. */
export const partOfWord = (word: string): AxisPart | undefined =>
  PART_WORDS.find(([, pattern]) => pattern.test(word))?.[0];

const BARE_HEMISPHERES: readonly (readonly [Axis, RegExp])[] = [
  ["lat", /^(?:n_?s|n_or_s|南北[纬\u7def]?|北南)$/],
  ["lon", /^(?:e_?w|e_or_w|[东\u6771]西[经\u7d93\u7d4c]?)$/],
];

const BOTH = /[经\u7d93][纬\u7def]/;

/** Reads the plain name of a column as that of a latitude or a longitude, or of a part of one. */
export function axisNameOf(name: string): AxisName | undefined {
  const bare = BARE_HEMISPHERES.find(([, pattern]) => pattern.test(name));
  if (bare) return { axis: bare[0], part: "hemisphere", letter: "", stem: "" };
  const [lat, lon] = [restOf(name, "lat"), restOf(name, "lon")];
  // `lat_lng` and 经纬度 name both numbers.
  if ((lat === undefined) === (lon === undefined) || BOTH.test(name)) return undefined;
  return { axis: lat === undefined ? "lon" : "lat", ...readRest(lat ?? lon ?? []) };
}

/** The words of a name beside that of the axis. */
function restOf(name: string, axis: Axis): readonly string[] | undefined {
  const latin = new RegExp(`(?:^|_)(?:${WORDS[axis]})(${PARTS})?(?=\\d*(?:_|$))`).exec(name);
  const chinese =
    new RegExp(CHINESE_WORDS[axis]).exec(name) ?? new RegExp(CHINESE_HEMISPHERE[axis]).exec(name);
  const found = latin ?? chinese;
  if (!found) return undefined;
  const before = name.slice(0, found.index);
  const behind = name.slice(found.index + found[0].length);
  return [...before.split("_"), found[1] ?? "", ...behind.split("_")].filter((word) => word !== "");
}

function letterOf(word: string): string | undefined {
  const bare = word.replace(/^(.)[纬\u7def经\u7d93\u7d4c]$/, "$1");
  // A column may be called `constructor_lat`.
  return Object.hasOwn(HEMISPHERE_LETTERS, bare) ? HEMISPHERE_LETTERS[bare] : undefined;
}

/** Words about a coordinate that leave it what it is. */
const PLAIN_WORDS = /^(?:gps|geo|coord|coordinate|坐标)$/;

function readRest(words: readonly string[]): Omit<AxisName, "axis"> {
  const part = words.map(partOfWord).find((known) => known !== undefined);
  const letter = words.map(letterOf).find((known) => known !== undefined);
  const stem = words.filter(
    (word) => !partOfWord(word) && !letterOf(word) && !PLAIN_WORDS.test(word),
  );
  return { part: part ?? "degrees", letter: letter ?? "", stem: stem.join("_") };
}
