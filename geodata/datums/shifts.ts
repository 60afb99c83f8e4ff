import { ask, numberIn, unitFactor, type Row } from "./database.ts";

/** The box of an area of use in degrees; east of the antimeridian `east` is less than `west`. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A Helmert transformation between two datums. */
export interface Shift {
  readonly code: number;
  readonly name: string;
  readonly source: number;
  readonly target: number;
  /** Metres; `null` where EPSG does not tell. */
  readonly accuracy: number | null;
  readonly box: Box;
  /** Made for the sea alone; its box holds coasts too. */
  readonly isOffshore: boolean;
  /** Metres, seconds of arc, parts per million, by the position vector convention. Three where nothing is turned. */
  readonly parameters: readonly number[];
}

const SECONDS = 3600 * (180 / Math.PI);

// Coordinate frame rotations turn the axes, position vector ones the point.
const COORDINATE_FRAME = new Set([1032, 9607, 9636, 1034, 1039]);

/**
 * Every Helmert transformation of EPSG that does not depend on time and is not withdrawn: 3 and 7 parameters, and
 * those of Molodensky and Badekas, whose pivot is taken into the translation.
 */
export function readShifts(): readonly Shift[] {
  const rows = ask(`
    SELECT h.*, s.datum_code AS source_datum, t.datum_code AS target_datum,
           e.name AS area, e.west_lon, e.south_lat, e.east_lon, e.north_lat
    FROM helmert_transformation_table h
    JOIN geodetic_crs s ON s.auth_name = 'EPSG' AND s.code = h.source_crs_code
    JOIN geodetic_crs t ON t.auth_name = 'EPSG' AND t.code = h.target_crs_code
    JOIN usage u ON u.object_table_name = 'helmert_transformation' AND u.object_auth_name = 'EPSG' AND u.object_code = h.code
    JOIN extent e ON e.auth_name = u.extent_auth_name AND e.code = u.extent_code
    WHERE h.auth_name = 'EPSG' AND h.deprecated = 0
      AND h.method_code IN (1031, 1032, 1033, 1061, 1063, 9603, 9606, 9607, 9636)
    ORDER BY h.code`);
  return rows.map(shiftOf);
}

function shiftOf(row: Row): Shift {
  return {
    code: numberIn(row, "code"),
    name: String(row.name),
    source: numberIn(row, "source_datum"),
    target: numberIn(row, "target_datum"),
    accuracy: accuracyOf(row),
    box: [
      numberIn(row, "west_lon"),
      numberIn(row, "south_lat"),
      numberIn(row, "east_lon"),
      numberIn(row, "north_lat"),
    ],
    isOffshore: /offshore/.test(String(row.area)) && !/onshore/.test(String(row.area)),
    parameters: parametersOf(row),
  };
}

/** What EPSG says of the ensemble of WGS 84: no position that is called by it is better. */
export const ENSEMBLE_ACCURACY = 2;

/** 999 m stands for an accuracy that nobody knows, and 0 for a datum that is WGS 84 by its definition. */
function accuracyOf({ accuracy }: Row): number | null {
  if (typeof accuracy !== "number" || accuracy >= 999) return null;
  return accuracy === 0 ? ENSEMBLE_ACCURACY : accuracy;
}

function parametersOf(row: Row): readonly number[] {
  const si = (column: string, unit: string): number =>
    numberIn(row, column) * unitFactor(numberIn(row, unit));
  const move = ["tx", "ty", "tz"].map((axis) => si(axis, "translation_uom_code"));
  if (row.rx === null) return move.map(tidy);
  const sign = COORDINATE_FRAME.has(numberIn(row, "method_code")) ? -SECONDS : SECONDS;
  const turn = ["rx", "ry", "rz"].map((axis) => sign * si(axis, "rotation_uom_code"));
  const scale = si("scale_difference", "scale_difference_uom_code") * 1e6;
  const all = row.px === null ? move : movedFromPivot(row, move, [...turn, scale]);
  const parameters = [...all, ...turn, scale].map(tidy);
  return parameters.slice(3).every((value) => value === 0) ? parameters.slice(0, 3) : parameters;
}

/** Turning about a pivot P is turning about the centre of the earth and moving by P - (1 + s) R P besides. */
function movedFromPivot(
  row: Row,
  move: readonly number[],
  rest: readonly number[],
): readonly number[] {
  const [px, py, pz] = [numberIn(row, "px"), numberIn(row, "py"), numberIn(row, "pz")];
  const [rx = 0, ry = 0, rz = 0] = rest.map((seconds) => seconds / SECONDS);
  const size = 1 + (rest[3] ?? 0) * 1e-6;
  const turned = [px - rz * py + ry * pz, rz * px + py - rx * pz, -ry * px + rx * py + pz];
  return [px, py, pz].map((pivot, axis) => (move[axis] ?? 0) + pivot - size * (turned[axis] ?? 0));
}

const tidy = (value: number): number => Number(value.toPrecision(11)) + 0;
