import {
  areaIn,
  type AreaUnit,
  type Degrees,
  type LengthUnit,
  type Metres,
  metresOf,
  type SquareMetres,
} from "./units.ts";

/** One sign for each meaning; all blanks become plain ones (NFKC), those in which the page writes thousands too. */
const plainText = (text: string): string =>
  text
    .replace(/[′’‘´]/g, "'")
    .replace(/[″”“]|''/g, '"')
    .replace(/[º˚度]/g, "°")
    .replace(/[\u2212\u2013]/g, "-")
    .normalize("NFKC")
    .trim();

/** Thousands parted by blanks, or by commas where a point or a second comma tells that they are no decimals. */
const GROUPED =
  /^(?:\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d{1,3}(?:,\d{3})+\.\d*|\d{1,3}(?:,\d{3}){2,})$/;
/** `1.234,5`: points for thousands. */
const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const PLAIN = /^(?:\d+[.,]?\d*|[.,]\d+)$/;
/** A comma for thousands or for decimals: none can tell. */
const AMBIGUOUS = /^[1-9]\d{0,2},\d{3}$/;

/** What a number without a sign says; `undefined` for anything else. */
function readPlain(text: string): number | undefined {
  if (AMBIGUOUS.test(text)) return undefined;
  if (PLAIN.test(text)) return Number(text.replace(",", "."));
  if (GROUPED_BY_POINTS.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (!GROUPED.test(text)) return undefined;
  const isByBlanks = text.includes(" ");
  return Number(isByBlanks ? text.replaceAll(" ", "").replace(",", ".") : text.replaceAll(",", ""));
}

/**
 * A number as people type it, with a point or a comma for its decimals, and thousands parted as the page parts them;
 * `undefined` for anything else, and where a comma may be for either: see `ambiguousNumber`.
 */
export function readTypedNumber(text: string): number | undefined {
  const [, sign, digits = ""] = /^([+-]?)(.*)$/.exec(plainText(text)) ?? [];
  const value = readPlain(digits);
  return value !== undefined && sign === "-" ? -value : value;
}

/** The number of a text such as `1,000 m`, in which the comma may be for thousands or for decimals: in both ways without it. */
export function ambiguousNumber(
  text: string,
): { readonly thousands: string; readonly decimals: string } | undefined {
  const [found] = /(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])/.exec(plainText(text)) ?? [];
  return found === undefined
    ? undefined
    : { thousands: found.replace(",", ""), decimals: found.replace(",", ".") };
}

/** 市里: two are one kilometre (order of the State Council of 25 June 1959 on units of measurement). */
const METRES_PER_LI: Metres = 500;

const LENGTHS: Readonly<Record<string, Metres>> = {
  m: 1,
  米: 1,
  公尺: 1,
  km: metresOf(1, "km"),
  千米: metresOf(1, "km"),
  公里: metresOf(1, "km"),
  mi: metresOf(1, "mi"),
  英里: metresOf(1, "mi"),
  ft: metresOf(1, "ft"),
  "'": metresOf(1, "ft"),
  英尺: metresOf(1, "ft"),
  里: METRES_PER_LI,
  市里: METRES_PER_LI,
};

const squareMetresIn = (unit: AreaUnit): SquareMetres => 1 / areaIn(1, unit);

const AREAS: Readonly<Record<string, SquareMetres>> = {
  ha: squareMetresIn("ha"),
  hectare: squareMetresIn("ha"),
  hectares: squareMetresIn("ha"),
  公顷: squareMetresIn("ha"),
  km2: squareMetresIn("km2"),
  平方公里: squareMetresIn("km2"),
  平方千米: squareMetresIn("km2"),
  m2: 1,
  sqm: 1,
  平方米: 1,
  平米: 1,
  acre: squareMetresIn("acre"),
  acres: squareMetresIn("acre"),
  ac: squareMetresIn("acre"),
  英亩: squareMetresIn("acre"),
  mu: squareMetresIn("mu"),
  亩: squareMetresIn("mu"),
  市亩: squareMetresIn("mu"),
};

/** What a length ends with, for regular expressions; longer names come first. */
const LENGTH_UNIT = String.raw`km|mi|m|ft|千米|公里|英里|英尺|市里|公尺|里|米|'`;

/** A number above 0 with one of some units, in the unit that they are told in. */
function readQuantity(
  text: string,
  units: Readonly<Record<string, number>>,
  plain: number,
): number | undefined {
  const [, digits = "", name = ""] = /^([\d.,\s]+?)\s*([^\d.,\s]\S*)?$/.exec(plainText(text)) ?? [];
  const [value, unit] = [readPlain(digits), name === "" ? plain : units[name.toLowerCase()]];
  if (value === undefined || unit === undefined) return undefined;
  const size = value * unit;
  return size > 0 && Number.isFinite(size) ? size : undefined;
}

/**
 * A length above 0 as people type it: `500`, `0,5 km`, `2 825 m`, `1.2 mi`, `300 ft`, `3 里`; `undefined` for anything else.
 * @param plain the unit of a number that has none
 */
export const readTypedLength = (text: string, plain: LengthUnit): Metres | undefined =>
  readQuantity(text, LENGTHS, metresOf(1, plain));

/**
 * An area above 0 as people type it: `54.87`, `54.87 ha`, `823 mu`, `0.5 km²`, `823 亩`; `undefined` for anything else.
 * @param plain the unit of a number that has none
 */
export const readTypedArea = (text: string, plain: AreaUnit): SquareMetres | undefined =>
  readQuantity(text, AREAS, squareMetresIn(plain));

/** The unit of a length that is typed without one: who measures areas in acres measures edges in feet. */
export const typedUnitFor = (areaUnit: AreaUnit): LengthUnit => (areaUnit === "acre" ? "ft" : "m");

const ANGLE =
  /^([+-]?)([\d.,]+)\s*(?:°|deg)?(?:\s*(\d{1,2}(?:\.\d+)?)\s*')?(?:\s*(\d{1,2}(?:\.\d+)?)\s*")?$/i;

/** An angle as people type it: `30`, `-30°`, `30.5`, `90° 30' 15"`; `undefined` for anything else. */
export function readTypedAngle(text: string): Degrees | undefined {
  const [, sign, digits = "", minutes = "0", seconds = "0"] = ANGLE.exec(plainText(text)) ?? [];
  const degrees = readPlain(digits);
  if (degrees === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  return (sign === "-" ? -1 : 1) * (degrees + Number(minutes) / 60 + Number(seconds) / 3600);
}

const POINTS = "N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW".split(" ");
const CHINESE_POINTS = ["北", "东北", "东", "东南", "南", "西南", "西", "西北"];

/** A point of the compass, by its letters or in Chinese. */
function pointOf(text: string): Degrees | undefined {
  const [at, chineseAt] = [POINTS.indexOf(text.toUpperCase()), CHINESE_POINTS.indexOf(text)];
  if (at >= 0) return at * 22.5;
  return chineseAt >= 0 ? chineseAt * 45 : undefined;
}

const QUADRANT = /^([NS])\s*([^NSEW]+?)\s*([EW])$/i;

/** `N45E`, `S 30°15' W`: so far from north or south towards east or west, as land surveyors of America have it. */
function quadrantBearing(text: string): Degrees | undefined {
  const [, from = "", angleText = "", to = ""] = QUADRANT.exec(text) ?? [];
  const angle = readTypedAngle(angleText);
  if (angle === undefined || angle < 0 || angle > 90) return undefined;
  const fromNorth = from.toUpperCase() === "N" ? angle : 180 - angle;
  return to.toUpperCase() === "E" ? fromNorth : 360 - fromNorth;
}

/**
 * A bearing as people type it: an angle up to a whole turn, `N45E`, `NE`, `东北`; from 0° to 360°. `undefined` for anything else.
 */
export function readTypedBearing(text: string): Degrees | undefined {
  const plain = plainText(text);
  const angle = pointOf(plain) ?? quadrantBearing(plain) ?? readTypedAngle(plain);
  if (angle === undefined || Math.abs(angle) > 360) return undefined;
  return angle < 0 ? angle + 360 : angle;
}

/** A length and a bearing. */
export interface TypedLeg {
  readonly metres: Metres;
  readonly azimuthDegrees: Degrees;
}

const BETWEEN = String.raw`\s*(?:at|@|[,、;])?\s*(?:方位角?|方向)?\s*`;
const LENGTH_FIRST = new RegExp(String.raw`^(\d[\d.,\s]*(?:${LENGTH_UNIT}))${BETWEEN}(\S.*)$`, "i");
/** Without a unit only what says that a bearing follows is a leg. */
const BARE_LENGTH = /^(\d[\d.,\s]*?)\s*(?:at|@|方位角?|方向)\s*(\S.*)$/i;
const BEARING_FIRST = new RegExp(
  String.raw`^(\S.*?)(?:\s*[,、;]\s*|\s+)(\d[\d.,\s]*(?:${LENGTH_UNIT}))$`,
  "i",
);

/**
 * A length and a bearing in either order: `500 m at 90°`, `0.5 km @ N45E`, `500 at 90`, `500米，方位90°`, `90°, 500 m`.
 * A length of 0 is one too. `undefined` for anything else.
 * @param plain the unit of a length that has none
 */
export function readTypedLeg(text: string, plain: LengthUnit = "m"): TypedLeg | undefined {
  const written = plainText(text);
  const [, turnedBearing = "", turnedLength = ""] = BEARING_FIRST.exec(written) ?? [];
  const pairs = [
    ...[LENGTH_FIRST, BARE_LENGTH].flatMap((pattern) => {
      const [, length, bearing] = pattern.exec(written) ?? [];
      return length !== undefined && bearing !== undefined ? [[length, bearing] as const] : [];
    }),
    [turnedLength, turnedBearing] as const,
  ];
  for (const [length, bearing] of pairs) {
    const isZero = /^0(?:[.,]0*)?\s*\D*$/.test(length);
    const metres = isZero ? 0 : readTypedLength(length, plain);
    const azimuthDegrees = readTypedBearing(bearing);
    if (metres !== undefined && azimuthDegrees !== undefined) return { metres, azimuthDegrees };
  }
  return undefined;
}
