import { readTypedPosition } from "../coordinates/typed-position.ts";
import { HALF_EARTH } from "../measure/geodesic.ts";
import { fromPolar } from "../polar.ts";
import type { Position } from "../position.ts";
import { transverseMercatorInverse } from "../transverse-mercator.ts";
import { ambiguousNumber, readTypedLeg } from "../typed-quantity.ts";
import { asCorner } from "./draft.ts";

/** Which of two bare numbers comes first. */
export type CornerOrder = "latitude-first" | "longitude-first";

/** Why a line is no corner. */
export type CornerFault =
  | { readonly kind: "unreadable" }
  | {
      readonly kind: "out-of-range";
      readonly axis: "latitude" | "longitude";
      readonly value: string;
    }
  /** A comma may be for thousands or for decimals. */
  | { readonly kind: "ambiguous"; readonly thousands: string; readonly decimals: string }
  /** There is no corner before, from which a length and a bearing could lead on. */
  | { readonly kind: "no-start" }
  | { readonly kind: "too-far" }
  /** Nothing new: it is the corner before. Corners count from 1. */
  | { readonly kind: "same"; readonly corner: number }
  /** Metres of a grid, whose zone does not stand before the easting. */
  | { readonly kind: "no-zone" };

/** What was typed or pasted as corners: their positions, or the first line that is none. */
export type TypedCorners =
  | {
      readonly ok: true;
      readonly corners: readonly Position[];
      /** The order of bare numbers, where there were some. */
      readonly order: CornerOrder | undefined;
      /** The zone of the grid in which metres were read: of CGCS2000, three or six degrees wide. */
      readonly zone: number | undefined;
    }
  | {
      readonly ok: false;
      readonly line: number;
      readonly text: string;
      readonly fault: CornerFault;
    };

/** What is known before a text is read. */
export interface CornersBefore {
  readonly corners?: readonly Position[];
  /** The order in which bare numbers came before. */
  readonly order?: CornerOrder | undefined;
}

type LineRead =
  | { readonly position: Position; readonly zone?: number }
  | { readonly bare: readonly [string, string] }
  | { readonly fault: CornerFault };

const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?`;
const BETWEEN = String.raw`(?:\s*[,，、;；\t]\s*|\s+)`;
const PAIR = new RegExp(String.raw`^[([]?\s*(${NUMBER})\s*°?${BETWEEN}(${NUMBER})\s*°?\s*[)\]]?$`);
/** A third number is a height. */
const TRIPLE = new RegExp(
  String.raw`^(${NUMBER})${BETWEEN}(${NUMBER})${BETWEEN}(${NUMBER})\s*m?$`,
  "i",
);
/** The number of a corner: what parts it from the coordinates is never the point of these. */
const LABEL = /^[A-Za-z]{0,3}\d{1,5}(?:\s*[:)、：）]\s*|\.\s+|\s*\t\s*)(?=\S)/;
/** A name with a number, such as J1, needs no more than a comma or a blank. */
const NAME = /^[A-Za-z]{1,3}\d{1,5}\s*[,，;；\s]\s*(?=[\d+-])/;

const hasDecimals = (text: string): boolean => text.includes(".");

/** Two bare numbers of a line, without the number of the corner in front or the height behind. */
function bareOf(text: string): readonly [string, string] | undefined {
  const [, one, other] = PAIR.exec(text) ?? [];
  if (one !== undefined && other !== undefined) return [one, other];
  const [, first = "", second = "", third = ""] = TRIPLE.exec(text) ?? [];
  if (!hasDecimals(second)) return undefined;
  if (hasDecimals(first)) return [first, second];
  return hasDecimals(third) ? [second, third] : undefined;
}

const FALSE_EASTING = 500_000;
const ZONE_WIDTH = 1_000_000;

/** The middle meridian of a zone of China's grids (GB/T 17798): 25 to 45 are three degrees wide, 13 to 23 six. */
function meridianOf(zone: number): number | undefined {
  if (zone >= 25 && zone <= 45) return 3 * zone;
  return zone >= 13 && zone <= 23 ? 6 * zone - 3 : undefined;
}

const GRID_X = /X\s*[=:：]?\s*(\d{6,8}(?:\.\d+)?)/i;
const GRID_Y = /Y\s*[=:：]?\s*(\d{6,8}(?:\.\d+)?)/i;
const GRID_PAIR = new RegExp(String.raw`^(\d{6,8}(?:\.\d+)?)${BETWEEN}(\d{6,8}(?:\.\d+)?)$`);

/** Metres of the Gauss-Krüger grid of CGCS2000, which has the zone before its eastings: X is north there. */
function readGrid(text: string): LineRead | undefined {
  const named = [GRID_X.exec(text)?.[1], GRID_Y.exec(text)?.[1]];
  const [, ...pair] = GRID_PAIR.exec(text) ?? [];
  const [one, other] = named.every((value) => value !== undefined) ? named : pair;
  if (one === undefined || other === undefined) return undefined;
  const [northing = 0, easting = 0] = [Number(one), Number(other)].toSorted((a, b) => a - b);
  const zone = Math.floor(easting / ZONE_WIDTH);
  const meridian = meridianOf(zone);
  const x = easting - zone * ZONE_WIDTH - FALSE_EASTING;
  if (meridian === undefined || northing > 6_000_000) return { fault: { kind: "no-zone" } };
  return { position: transverseMercatorInverse(x, northing, meridian), zone };
}

function readLeg(text: string, from: Position | undefined): LineRead | undefined {
  const leg = readTypedLeg(text);
  if (!leg) return undefined;
  if (!from) return { fault: { kind: "no-start" } };
  if (leg.metres > HALF_EARTH) return { fault: { kind: "too-far" } };
  return { position: leg.metres === 0 ? from : fromPolar(from, leg) };
}

function readLine(written: string, from: Position | undefined): LineRead {
  const bare = bareOf(written);
  const leg = bare ? undefined : readLeg(written, from);
  if (leg) return leg;
  const grid = readGrid(written);
  if (grid) return grid;
  if (bare) return { bare };
  const whole = readTypedPosition(written);
  if (whole) return { position: whole.position };
  const rest = written.replace(LABEL, "").replace(NAME, "");
  if (rest !== written) return readLine(rest, from);
  const ambiguous = ambiguousNumber(written);
  return { fault: ambiguous ? { kind: "ambiguous", ...ambiguous } : { kind: "unreadable" } };
}

/** What two bare numbers are in an order; the first that is none names itself. */
function inOrder(
  [first, second]: readonly [string, string],
  order: CornerOrder,
): Exclude<LineRead, { bare: unknown }> {
  const [lat, lon] = order === "latitude-first" ? [first, second] : [second, first];
  if (Math.abs(Number(lat)) > 90)
    return { fault: { kind: "out-of-range", axis: "latitude", value: lat } };
  if (Math.abs(Number(lon)) > 180)
    return { fault: { kind: "out-of-range", axis: "longitude", value: lon } };
  return { position: [Number(lon), Number(lat)] };
}

const isBeyondPole = (text: string): boolean => Math.abs(Number(text)) > 90;

/** The order that bare numbers must have, since one of a pair can be no latitude; `undefined` where either may be. */
function forcedOrder(lines: readonly LineRead[]): CornerOrder | undefined {
  for (const line of lines) {
    if (!("bare" in line)) continue;
    const [first, second] = line.bare.map(isBeyondPole);
    if (first !== second) return first ? "longitude-first" : "latitude-first";
  }
  return undefined;
}

/** A ring or line of Well-Known Text, or of GeoJSON's coordinates: the longitude comes first there. */
const GEOMETRY =
  /^(?:SRID=\d+;)?\s*(?:(?:MULTI)?(?:POLYGON|LINESTRING|POINT)\s*(?:Z|M|ZM)?\s*\(+([^()]*)\)+|\[\s*(\[[^[\]]*\](?:\s*,\s*\[[^[\]]*\])*)\s*\])$/i;

/** A text in lines, each for one corner, and the order of bare numbers where the notation says it. */
function linesOf(text: string): {
  readonly lines: readonly string[];
  readonly order?: CornerOrder;
} {
  const [, wellKnown, json] =
    GEOMETRY.exec(text.trim().replace(/^\[\s*(\[\s*\[.*)\]$/s, "$1")) ?? [];
  if (wellKnown !== undefined) return { lines: wellKnown.split(","), order: "longitude-first" };
  if (json !== undefined)
    return {
      lines: json.replace(/^\s*\[|\]\s*$/g, "").split(/\]\s*,\s*\[/),
      order: "longitude-first",
    };
  const lines = text.split(/\r\n|\r|\n/);
  const [only = ""] = lines;
  if (lines.length > 1) return { lines };
  // Several corners in one line: `lat,lon;lat,lon`, `lon lat,lon lat`.
  for (const parted of [only.split(/[;；]/), only.split(/[,，]/)])
    if (parted.length > 1 && parted.every((part) => PAIR.test(part.trim())))
      return { lines: parted };
  return { lines };
}

/** Without the last corner of a ring, which repeats the first. */
function opened(corners: readonly Position[]): readonly Position[] {
  const [first, last] = [corners[0], corners.at(-1)];
  const isClosed = corners.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? corners.slice(0, -1) : corners;
}

/**
 * Reads corners, one in a line, in any notation of coordinates that search reads (`readTypedPosition`), as metres of China's
 * grids, or as a length and a bearing from the corner before. Lines count from 1; empty ones are passed over, and so are
 * numbers of corners in front, such as `3.`, `J4:` or `1, 39.89, 116.11`, and heights behind. All bare numbers of a text have
 * one order: that which one of them must have, else that of the corners before, else the latitude first. A ring of Well-Known Text and several corners in one line are read
 * too.
 */
export function readTypedCorners(text: string, before: CornersBefore = {}): TypedCorners {
  const { lines, order: written } = linesOf(text);
  const known = before.corners ?? [];
  const corners: Position[] = [];
  const failed = (line: number, fault: CornerFault): TypedCorners => ({
    ok: false,
    line: line + 1,
    text: lines[line]?.trim() ?? "",
    fault,
  });
  const last = (): Position | undefined => corners.at(-1) ?? known.at(-1);
  const reads = lines.map((line) => readLine(line.trim(), [0, 0]));
  // People write the latitude first.
  const order = written ?? forcedOrder(reads) ?? before.order ?? "latitude-first";
  let zone: number | undefined;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const found = readLine(line.trim(), last());
    const read = "bare" in found ? inOrder(found.bare, order) : found;
    if ("fault" in read) return failed(index, read.fault);
    zone ??= read.zone;
    corners.push(read.position);
    count += 1;
  }
  const [only] = corners;
  const previous = known.at(-1);
  const isSame = only && previous && count === 1 && String(asCorner(only)) === String(previous);
  if (isSame) return failed(0, { kind: "same", corner: known.length });
  const hasBare = reads.some((line) => "bare" in line);
  return { ok: true, corners: opened(corners), order: hasBare ? order : undefined, zone };
}
