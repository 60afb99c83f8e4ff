import { columnsOfAxis } from "./axis-columns.ts";
import type { AxisColumns, PairColumns } from "./axis-columns.ts";
import { isHemisphere } from "./axis-text.ts";
import { axisNameOf } from "./head-name.ts";
import type { Axis } from "./head-name.ts";

type Rows = readonly (readonly string[])[];

/**
 * A pair with the columns of hemispheres that no name tells, but the letters in them: one whose name is of the same axis,
 * such as `lat_h`, or the one right behind those of the axis, where the other axis has such a column too.
 */
export function withHemispheres(
  pair: PairColumns,
  names: readonly string[],
  rows: Rows,
): PairColumns {
  const [lat, lon] = [candidates(pair, "lat", names, rows), candidates(pair, "lon", names, rows)];
  const areBoth = lat.behind !== undefined && lon.behind !== undefined;
  const joined = (axis: AxisColumns, { named, behind }: Candidates): AxisColumns => {
    const hemisphere = axis.hemisphere ?? named ?? (areBoth ? behind : undefined);
    return hemisphere === undefined ? axis : { ...axis, hemisphere };
  };
  return { lat: joined(pair.lat, lat), lon: joined(pair.lon, lon) };
}

interface Candidates {
  readonly named: number | undefined;
  readonly behind: number | undefined;
}

function candidates(
  pair: PairColumns,
  axis: Axis,
  names: readonly string[],
  rows: Rows,
): Candidates {
  const taken = [...columnsOfAxis(pair.lat), ...columnsOfAxis(pair.lon)];
  const isOne = (column: number): boolean => {
    const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell.trim() !== "");
    const isFree = !taken.includes(column);
    return isFree && cells.length > 0 && cells.every((cell) => isHemisphere(cell, axis));
  };
  const named = names.findIndex((name, at) => axisNameOf(name)?.axis === axis && isOne(at));
  const next = Math.max(...columnsOfAxis(pair[axis])) + 1;
  const other = axisNameOf(names[next] ?? "")?.axis;
  const isBehind = (other === undefined || other === axis) && isOne(next);
  return { named: named === -1 ? undefined : named, behind: isBehind ? next : undefined };
}
