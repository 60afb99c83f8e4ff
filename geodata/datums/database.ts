import { execFileSync } from "node:child_process";

/** Where Debian and most installers of PROJ put its database. */
const DATABASE = process.env.PROJ_DB ?? "/usr/share/proj/proj.db";

/** One row of a query: SQLite's own types. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * Asks PROJ's database, which holds the EPSG Dataset, by the command `sqlite3`.
 * @throws where the command or the database is missing, or the query is wrong
 */
export function ask(query: string): readonly Row[] {
  const options = { encoding: "utf8", maxBuffer: 64_000_000 } as const;
  const json = execFileSync("sqlite3", ["-readonly", "-json", DATABASE, query], options);
  return json.trim() === "" ? [] : (JSON.parse(json) as readonly Row[]);
}

/** The number in a column. @throws where there is none */
export function numberIn(row: Row, column: string): number {
  const value = Number(row[column] ?? Number.NaN);
  if (Number.isNaN(value)) throw new Error(`No number in ${column} of ${JSON.stringify(row)}`);
  return value;
}

let units: ReadonlyMap<number, number> | undefined;

/** How many metres, radians or ones there are to a unit of EPSG. @throws where EPSG has no factor for it */
export function unitFactor(code: number): number {
  units ??= new Map(
    ask(
      "SELECT code, conv_factor FROM unit_of_measure WHERE auth_name = 'EPSG' AND conv_factor > 0",
    ).map((row) => [numberIn(row, "code"), numberIn(row, "conv_factor")]),
  );
  const factor = units.get(code);
  if (factor === undefined) throw new Error(`No unit EPSG:${code}`);
  return factor;
}

const SEXAGESIMAL = 9110;

/** Degrees of an angle in a unit of EPSG, among them degrees, minutes and seconds written D.MMSSs. */
export function degreesOf(value: number, unit: number): number {
  if (unit !== SEXAGESIMAL) return Number(((value * unitFactor(unit) * 180) / Math.PI).toFixed(12));
  const [, sign = "", whole = "0", minutes = "0", seconds = "0", rest = "0"] =
    /^(-?)(\d+)\.(\d\d)(\d\d)(\d+)$/.exec(value.toFixed(9)) ?? [];
  const size = Number(whole) + Number(minutes) / 60 + Number(`${seconds}.${rest}`) / 3600;
  return Number((sign === "-" ? -size : size).toFixed(12));
}
