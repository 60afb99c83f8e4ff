import { axisNameOf, partOfWord } from "./head-name.ts";
import type { Axis, AxisName, AxisPart } from "./head-name.ts";

/** The columns, from 0, that one coordinate is made of. */
export interface AxisColumns {
  readonly degrees: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly hemisphere?: number;
  /** The hemisphere that the head names for all rows, or nothing. */
  readonly letter?: string;
}

/** The columns of a position. */
export interface PairColumns {
  readonly lon: AxisColumns;
  readonly lat: AxisColumns;
}

interface NamedColumn extends AxisName {
  readonly column: number;
}

const PLAIN_AXES = {
  lat: /^(?:y|ycoord|y坐标|y_coord(?:inate)?|northing|point_y)$/,
  lon: /^(?:x|xcoord|x坐标|x_coord(?:inate)?|easting|point_x)$/,
} as const;

/** Beside columns that name no datum, these are the ones that need no shift. */
const WGS84 = /wgs_?84/;

/**
 * The columns of latitude and longitude among plain names, each with those of its minutes, seconds and hemisphere. Those
 * that name WGS 84 come first, then names that say nothing else, then those from the left; `x` and `y` come last.
 */
export function findPair(names: readonly string[]): PairColumns | undefined {
  const named = namedColumns(names);
  const stems = [...new Set(["", ...named.map(({ stem }) => stem)])];
  stems.sort((a, b) => Number(WGS84.test(b)) - Number(WGS84.test(a)));
  for (const stem of stems) {
    const [lat, lon] = [axisOf(named, "lat", stem), axisOf(named, "lon", stem)];
    if (lat && lon) return { lat, lon };
  }
  const [lat, lon] = [anyAxis(names, named, "lat"), anyAxis(names, named, "lon")];
  return lat && lon && lat.degrees !== lon.degrees ? { lat, lon } : undefined;
}

function namedColumns(names: readonly string[]): readonly NamedColumn[] {
  const found: NamedColumn[] = [];
  for (const [column, name] of names.entries()) {
    const own = axisNameOf(name);
    const part = partOfWord(name);
    const before = found.at(-1);
    if (own) found.push({ ...own, column });
    // `lat, min, sec, lon, min, sec`: a part without an axis belongs to the coordinate to its left.
    else if (part && part !== "degrees" && before?.column === column - 1) {
      found.push({ ...before, letter: "", part, column });
    }
  }
  return found;
}

function axisOf(named: readonly NamedColumn[], axis: Axis, stem: string): AxisColumns | undefined {
  const own = named.filter((column) => column.axis === axis && column.stem === stem);
  const at = (part: AxisPart): NamedColumn | undefined => own.find((one) => one.part === part);
  const degrees = at("degrees");
  if (!degrees) return undefined;
  const parts = (["minutes", "seconds", "hemisphere"] as const).flatMap((part) => {
    // A hemisphere that has no other name may belong to any.
    const bare = named.find((one) => one.axis === axis && one.part === part && one.stem === "");
    const found = at(part) ?? (part === "hemisphere" ? bare : undefined);
    return found ? [[part, found.column] as const] : [];
  });
  const letter = degrees.letter ? { letter: degrees.letter } : {};
  return { degrees: degrees.column, ...Object.fromEntries(parts), ...letter };
}

function anyAxis(
  names: readonly string[],
  named: readonly NamedColumn[],
  axis: Axis,
): AxisColumns | undefined {
  const first = named.find((one) => one.axis === axis && one.part === "degrees");
  if (first) return axisOf(named, axis, first.stem);
  const plain = names.findIndex((name) => PLAIN_AXES[axis].test(name));
  return plain === -1 ? undefined : { degrees: plain };
}

/** The columns that a coordinate is read from. */
export const columnsOfAxis = (axis: AxisColumns): readonly number[] =>
  [axis.degrees, axis.minutes, axis.seconds, axis.hemisphere].filter((at) => at !== undefined);

/** A name that says how good a coordinate is or where it comes from, or that has it in another notation. */
const ABOUT =
  /dms|ddm|accuracy|error|precision|uncert|dev|sd|std|rms|source|type|unit|datum|note|remark|精度|来源|误差|备注/;

/** Columns of an axis beside those that are read: the first of them may not be the whole. */
export function besideAxis(
  names: readonly string[],
  axis: Axis,
  used: readonly number[],
): readonly number[] {
  if (used.some((column) => WGS84.test(names[column] ?? ""))) return [];
  return names.flatMap((name, column) => {
    const own = axisNameOf(name);
    return own?.axis === axis && !used.includes(column) && !ABOUT.test(name) ? [column] : [];
  });
}
