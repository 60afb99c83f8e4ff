import { datumKey } from "../../src/formats/crs/modern.ts";
import { ask, degreesOf, numberIn, unitFactor, type Row } from "./database.ts";

/** A geodetic datum of EPSG, with the ellipsoid and the meridian that it counts from. */
export interface Datum {
  readonly code: number;
  /** That of its first geographic system, which is what people call it. */
  readonly name: string;
  /** Its own. */
  readonly datum: string;
  /** All others of EPSG and of Esri, and those of its systems; no two of one key. */
  readonly aliases: readonly string[];
  /** Longitude and latitude on it: EPSG's geographic systems. */
  readonly systems: readonly number[];
  /** Those of them that have longitude before latitude in the register too. */
  readonly eastFirst: readonly number[];
  readonly isGrads: boolean;
  readonly axisMetres: number;
  /** 0 for a sphere. */
  readonly inverseFlattening: number;
  readonly meridian: number;
  /** Members of an ensemble share its place; frames that move with the plates have an epoch. */
  readonly ensemble: number | undefined;
  readonly hasEpoch: boolean;
}

/** Every geodetic datum of EPSG that a geographic system rests on, those withdrawn too: files outlive them. */
export function readDatums(): readonly Datum[] {
  const systems = rowsBy("datum_code", geographicSystems());
  const aliases = rowsBy("code", aliasesOf("geodetic_datum"));
  const systemAliases = rowsBy("code", aliasesOf("geodetic_crs"));
  const rows = ask(`
    SELECT d.*, e.semi_major_axis, e.uom_code AS axis_unit, e.inv_flattening, e.semi_minor_axis,
           p.longitude, p.uom_code AS longitude_unit, m.ensemble_code
    FROM geodetic_datum d
    JOIN ellipsoid e ON e.auth_name = d.ellipsoid_auth_name AND e.code = d.ellipsoid_code
    JOIN prime_meridian p ON p.auth_name = d.prime_meridian_auth_name AND p.code = d.prime_meridian_code
    LEFT JOIN geodetic_datum_ensemble_member m ON m.member_auth_name = 'EPSG' AND m.member_code = d.code
    WHERE d.auth_name = 'EPSG' ORDER BY d.deprecated, d.code`);
  return rows.flatMap((row) => {
    const own = systems.get(numberIn(row, "code")) ?? [];
    if (own.length === 0) return [];
    const others = [
      ...(aliases.get(numberIn(row, "code")) ?? []),
      ...own.slice(1),
      ...own.flatMap((system) => systemAliases.get(numberIn(system, "code")) ?? []),
    ].map(({ name }) => String(name));
    return [datumOf(row, own, others)];
  });
}

function datumOf(row: Row, systems: readonly Row[], others: readonly string[]): Datum {
  const [name, datum] = [String(systems[0]?.name), String(row.name)];
  const axisMetres = numberIn(row, "semi_major_axis") * unitFactor(numberIn(row, "axis_unit"));
  return {
    code: numberIn(row, "code"),
    name,
    datum,
    aliases: distinct(others, [name, datum]),
    systems: systems
      .filter(({ type }) => type !== "geocentric")
      .map((each) => numberIn(each, "code")),
    eastFirst: systems
      .filter(({ coordinate_system_code: code }) => EAST_FIRST.has(Number(code)))
      .map((each) => numberIn(each, "code")),
    isGrads: systems.some(({ coordinate_system_code: code }) => code === GRADS),
    axisMetres,
    inverseFlattening: inverseFlattening(row),
    meridian: degreesOf(numberIn(row, "longitude"), numberIn(row, "longitude_unit")),
    ensemble: row.ensemble_code === null ? undefined : numberIn(row, "ensemble_code"),
    hasEpoch: row.frame_reference_epoch !== null,
  };
}

/** EPSG's ellipsoidal coordinate systems of longitude before latitude, in two and three dimensions. */
const EAST_FIRST = new Set([6424, 6426]);

/** EPSG's ellipsoidal coordinate system of latitude and longitude in grads. */
const GRADS = 6403;

function inverseFlattening(row: Row): number {
  if (typeof row.inv_flattening === "number") return row.inv_flattening;
  const [a, b] = [numberIn(row, "semi_major_axis"), numberIn(row, "semi_minor_axis")];
  return a === b ? 0 : a / (a - b);
}

/** Numbers alone, which some registers use for names, name nothing. */
function distinct(names: readonly string[], known: readonly string[]): readonly string[] {
  const seen = new Set(known.map(datumKey));
  return names.filter((name) => {
    const key = datumKey(name);
    const isNew = /[a-z]/.test(key) && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const geographicSystems = (): readonly Row[] =>
  ask(`SELECT code, name, type, coordinate_system_code, datum_code FROM geodetic_crs
       WHERE auth_name = 'EPSG' AND datum_auth_name = 'EPSG' AND type LIKE 'geographic%'
       ORDER BY type, deprecated, code`);

const aliasesOf = (table: string): readonly Row[] =>
  ask(`SELECT code, alt_name AS name FROM alias_name
       WHERE table_name = '${table}' AND auth_name = 'EPSG' ORDER BY source, alt_name`);

function rowsBy(column: string, rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const key = numberIn(row, column);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
