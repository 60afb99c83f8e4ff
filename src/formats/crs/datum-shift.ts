import type { Bounds, Position } from "../../geo/position.ts";
import type { Metres } from "../../geo/units.ts";
import { datumKey } from "./datum-key.ts";
import { datumByName, datumBySystem, type KnownDatum } from "./datum-table.ts";
import { shiftToWgs84, type HelmertParameters } from "./helmert.ts";
import {
  chooseShift,
  distanceMoved,
  farthestShift,
  isSameEllipsoid,
  spreadOf,
} from "./shift-choice.ts";
import type { SourceSystem } from "./system.ts";

/** How positions come from their datum to WGS 84, and how well. */
export type DatumShift =
  /** By a transformation of EPSG's register, such as `EPSG:15484`; its accuracy is missing where EPSG tells none. */
  | { readonly by: "operation"; readonly operation: string; readonly accuracyMetres?: Metres }
  /** The datum is WGS 84 to this many metres as it stands. */
  | { readonly by: "frame"; readonly accuracyMetres: Metres }
  /** By the numbers that the file states itself. */
  | { readonly by: "file" }
  /** By a transformation that was made for other places: positions may be this far off. */
  | { readonly by: "elsewhere"; readonly operation: string; readonly offMetres: Metres }
  /** Not at all, since nobody knows how: positions may be this far off. */
  | { readonly by: "nothing"; readonly offMetres: Metres };

/** A shift as it is told, and as it is done; nothing is told where the datum is WGS 84 or CGCS2000. */
export interface ResolvedShift {
  readonly told: DatumShift | undefined;
  readonly apply: (position: Position) => Position;
}

const UNMOVED: ResolvedShift = { told: undefined, apply: (position) => position };

const MODERN: ReadonlySet<string> = new Set([
  "wgs84",
  "wgs1984",
  "worldgeodeticsystem1984",
  "worldgeodeticsystem1984ensemble",
  "china2000",
  "cgcs2000",
  "chinageodeticcoordinatesystem2000",
]);

/** The shift for a system whose positions, on its own datum, lie in a box. */
export function resolveShift(system: SourceSystem, box: Bounds): ResolvedShift {
  const { geographicCode, statedShift, ellipsoid } = system;
  const datum = datumOf(system);
  if (statedShift && isBelievable(statedShift, system, datum)) {
    return { told: { by: "file" }, apply: (at) => shiftToWgs84(at, ellipsoid, statedShift) };
  }
  const isModern = geographicCode === 4326 || geographicCode === 4490 || isModernName(system);
  if (isModern) return UNMOVED;
  const middle = middleOf(box);
  const chosen = datum && chooseShift(datum, box);
  if (!chosen) {
    const offMetres = tens(farthestShift(middle, ellipsoid));
    return { ...UNMOVED, told: { by: "nothing", offMetres } };
  }
  const { code, parameters, accuracyMetres } = chosen.shift;
  const apply = (at: Position): Position => shiftToWgs84(at, ellipsoid, parameters);
  if (code === 0) return { told: { by: "frame", accuracyMetres: accuracyMetres ?? 2 }, apply };
  const operation = `EPSG:${code}`;
  if (chosen.isMadeForThere) {
    const accuracy = accuracyMetres === undefined ? {} : { accuracyMetres };
    return { told: { by: "operation", operation, ...accuracy }, apply };
  }
  const offMetres = tens(Math.max(LEAST_ELSEWHERE, spreadOf(datum, middle)));
  return { told: { by: "elsewhere", operation, offMetres }, apply };
}

/** Shifts are not made for elsewhere: Beijing 1954's differ by as much from province to province. */
const LEAST_ELSEWHERE: Metres = 100;

const tens = (metres: Metres): Metres => Math.max(10, Math.ceil(metres / 10) * 10);

const isModernName = ({ datumNames: [name = ""] }: SourceSystem): boolean =>
  MODERN.has(datumKey(name));

/** The datum that is named, unless its ellipsoid is another: then only its name is the same. */
function datumOf({ datumNames, geographicCode, ellipsoid }: SourceSystem): KnownDatum | undefined {
  const [first, ...others] = datumNames.map(datumByName);
  const byCode = geographicCode === undefined ? undefined : datumBySystem(geographicCode);
  return [first, byCode, ...others].find(
    (datum) => datum !== undefined && isSameEllipsoid(datum.ellipsoid, ellipsoid),
  );
}

/** Nothing but zeros is what programs write that do not know the shift, unless there is none to be known. */
function isBelievable(
  stated: HelmertParameters,
  { ellipsoid }: SourceSystem,
  datum: KnownDatum | undefined,
): boolean {
  if (stated.some((value) => value !== 0)) return true;
  if (datum) return datum.shifts.every((shift) => distanceMoved(shift, ellipsoid) < TOLERANCE);
  return isSameEllipsoid(ellipsoid, { axisMetres: 6_378_137, inverseFlattening: 298.2572 });
}

const TOLERANCE: Metres = 10;

const middleOf = ([west, south, east, north]: Bounds): Position => [
  (west + (east < west ? east + 360 : east)) / 2,
  (south + north) / 2,
];
