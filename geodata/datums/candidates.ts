import { ask, numberIn, unitFactor } from "./database.ts";
import type { Datum } from "./datums.ts";
import { ENSEMBLE_ACCURACY, type Shift } from "./shifts.ts";

const WGS84 = 6326;
const ETRS89 = 6258;
const WORLD = [-180, -90, 180, 90] as const;

/** A way of a datum to WGS 84. */
export type Candidate = Pick<
  Shift,
  "code" | "name" | "accuracy" | "box" | "isOffshore" | "parameters"
>;

/** The ways of every datum to WGS 84, by the datum's code; none where EPSG has none. */
export function candidatesOf(
  datums: readonly Datum[],
  all: readonly Shift[],
): ReadonlyMap<number, readonly Candidate[]> {
  const shifts = withoutSuperseded(all);
  const frames = framesOf(datums);
  const modern = modernFrames(frames, shifts);
  const own = (datum: number): readonly Candidate[] => [
    ...shifts.filter(({ source }) => source === datum).flatMap((shift) => through(shift, modern)),
    ...[frames.get(datum) ?? []].flat().map(worldwide),
  ];
  const kin = siblings();
  const others = ({ code, ensemble }: Datum): readonly number[] => [
    ...(ensemble === ETRS89 ? [ETRS89] : []),
    ...(kin.get(code) ?? []),
    ...shifts.filter((shift) => shift.source === code && isZero(shift)).map(({ target }) => target),
  ];
  return new Map(
    datums.map((datum) => {
      const found = [datum.code, ...others(datum)].map(own);
      return [datum.code, unique(found.find((each) => each.length > 0) ?? [])];
    }),
  );
}

const isZero = ({ parameters }: Shift): boolean => parameters.every((value) => value === 0);

/** To WGS 84 itself, or to a frame that is the same: the accuracies add up. */
function through(shift: Shift, modern: ReadonlyMap<number, number>): readonly Candidate[] {
  const rest = shift.target === WGS84 ? 0 : modern.get(shift.target);
  if (rest === undefined) return [];
  const { accuracy } = shift;
  return [{ ...shift, accuracy: accuracy === null ? null : accuracy + rest }];
}

/** A frame of the ITRS is WGS 84 as it stands, all over the world. */
const worldwide = (accuracy: number): Candidate => ({
  code: 0,
  name: "",
  accuracy,
  box: WORLD,
  isOffshore: false,
  parameters: [0, 0, 0],
});

/** Frames of the ITRS and of WGS 84, and datums that move from them, each with how well it is WGS 84. */
function framesOf(datums: readonly Datum[]): ReadonlyMap<number, number> {
  const frames = datums.filter(({ ensemble, hasEpoch }) => ensemble === WGS84 || hasEpoch);
  return new Map([
    ...framesInMotion(),
    ...frames.map(({ code }) => [code, ENSEMBLE_ACCURACY] as const),
  ]);
}

/** Those, and what a transformation of nothing but zeros leads to one of them. */
function modernFrames(
  frames: ReadonlyMap<number, number>,
  shifts: readonly Shift[],
): ReadonlyMap<number, number> {
  const modern = new Map([[WGS84, 0], ...frames]);
  const zeros = shifts.filter(isZero);
  for (let before = -1; before !== modern.size;) {
    before = modern.size;
    for (const { source, target, accuracy } of zeros) {
      const rest = modern.get(target);
      const known = modern.get(source);
      if (rest === undefined || accuracy === null) continue;
      if (known === undefined || known > accuracy + rest) modern.set(source, accuracy + rest);
    }
  }
  return modern;
}

/**
 * Datums whose way to a frame of the ITRS depends on time: how far it is in all, rounded up, is how well they are
 * WGS 84. (NAD83's realisations are 2 m from it.)
 */
function framesInMotion(): readonly (readonly [number, number])[] {
  const rows = ask(`
    SELECT s.datum_code AS datum, h.* FROM helmert_transformation_table h
    JOIN geodetic_crs s ON s.auth_name = 'EPSG' AND s.code = h.source_crs_code
    JOIN geodetic_datum d ON d.auth_name = 'EPSG' AND d.code = s.datum_code
    WHERE h.auth_name = 'EPSG' AND h.deprecated = 0 AND h.method_code IN (1053, 1056, 1065, 1066)
      AND d.ellipsoid_code IN (7019, 7030)`);
  return rows.map((row) => {
    const metres = unitFactor(numberIn(row, "translation_uom_code"));
    const [x, y, z] = ["tx", "ty", "tz"].map((axis) => numberIn(row, axis) * metres);
    return [
      numberIn(row, "datum"),
      ENSEMBLE_ACCURACY + Math.ceil(Math.hypot(x ?? 0, y ?? 0, z ?? 0)),
    ];
  });
}

/**
 * Datums that share the way of another: of Greenwich, for one that counts from elsewhere (EPSG's longitude rotations),
 * and the one that came in its place, for one that is withdrawn.
 */
function siblings(): ReadonlyMap<number, readonly number[]> {
  const rows = ask(`
    SELECT s.datum_code AS source, t.datum_code AS target
    FROM other_transformation o
    JOIN geodetic_crs s ON s.auth_name = 'EPSG' AND s.code = o.source_crs_code
    JOIN geodetic_crs t ON t.auth_name = 'EPSG' AND t.code = o.target_crs_code
    WHERE o.auth_name = 'EPSG' AND o.method_code = 9601 AND o.deprecated = 0
    UNION
    SELECT s.datum_code, t.datum_code
    FROM deprecation d
    JOIN geodetic_crs s ON s.auth_name = 'EPSG' AND s.code = d.deprecated_code
    JOIN geodetic_crs t ON t.auth_name = 'EPSG' AND t.code = d.replacement_code
    WHERE d.table_name = 'geodetic_crs' AND d.deprecated_auth_name = 'EPSG'
      AND s.datum_code <> t.datum_code ORDER BY 1, 2`);
  const kin = new Map<number, readonly number[]>();
  for (const row of rows) {
    const source = numberIn(row, "source");
    kin.set(source, [...(kin.get(source) ?? []), numberIn(row, "target")]);
  }
  return kin;
}

/** Those that EPSG has not replaced by another between the same two systems. */
function withoutSuperseded(shifts: readonly Shift[]): readonly Shift[] {
  const codes = new Set(shifts.map(({ code }) => code));
  const rows = ask(`
    SELECT superseded_code, replacement_code FROM supersession
    WHERE superseded_table_name = 'helmert_transformation' AND superseded_auth_name = 'EPSG'
      AND same_source_target_crs = 1`);
  const superseded = new Set(
    rows
      .filter((row) => codes.has(numberIn(row, "replacement_code")))
      .map((row) => numberIn(row, "superseded_code")),
  );
  return shifts.filter(({ code }) => !superseded.has(code));
}

/** EPSG numbers the transformations between two systems as they come: "Amersfoort to WGS 84 (4)". */
const versionOf = ({ name }: Candidate): number => Number(/\((\d+)\)$/.exec(name)?.[1] ?? 0);

/** One of each that are the same numbers for the same area: the one that EPSG takes for the most accurate. Newest first. */
function unique(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = JSON.stringify([candidate.box, candidate.parameters]);
    const known = best.get(key);
    if (!known || (candidate.accuracy ?? Infinity) < (known.accuracy ?? Infinity))
      best.set(key, candidate);
  }
  return [...best.values()].toSorted((a, b) => versionOf(b) - versionOf(a));
}
