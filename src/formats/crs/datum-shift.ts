import type { Bounds, Position } from "../../geo/position.ts";
import type { Metres } from "../../geo/units.ts";
import { datumByName, datumBySystem, type KnownDatum } from "./datum-table.ts";
import { shiftToWgs84, type HelmertParameters } from "./helmert.ts";
import {
  chooseShift,
  distanceMoved,
  farthestShift,
  isSameEllipsoid,
  middleOf,
  spreadIn,
  type ChosenShift,
} from "./shift-choice.ts";
import { isModernDatum } from "./modern.ts";
import type { DatumShift } from "./shift.ts";
import type { SourceSystem } from "./source-system.ts";

/** A shift as it is told, and as it is done; nothing is told where the datum is WGS 84 or CGCS2000. */
export interface ResolvedShift {
  readonly shift: DatumShift | undefined;
  readonly apply: (position: Position) => Position;
}

const UNMOVED: ResolvedShift = { shift: undefined, apply: (position) => position };

/** The shift for a system whose positions, on its own datum, lie in a box. */
export function resolveShift(system: SourceSystem, box: Bounds): ResolvedShift {
  const { statedShift, ellipsoid } = system;
  const datum = datumOf(system);
  if (statedShift && isBelievable(statedShift, system, datum)) {
    return { shift: { by: "file" }, apply: (at) => shiftToWgs84(at, ellipsoid, statedShift) };
  }
  if (isModernDatum(system)) return UNMOVED;
  const chosen = datum && chooseShift(datum, box);
  if (!chosen) {
    const offMetres = tens(farthestShift(middleOf(box), ellipsoid));
    return { ...UNMOVED, shift: { by: "nothing", offMetres } };
  }
  const { parameters } = chosen.shift;
  return {
    shift: reportedShift(chosen, datum, box),
    apply: (at) => shiftToWgs84(at, ellipsoid, parameters),
  };
}

function reportedShift({ shift, holds }: ChosenShift, datum: KnownDatum, box: Bounds): DatumShift {
  const { code, accuracyMetres } = shift;
  if (code === 0) return { by: "frame", accuracyMetres: accuracyMetres ?? 2 };
  const operation = `EPSG:${code}`;
  if (holds === "little") {
    const offMetres = tens(Math.max(LEAST_ELSEWHERE, spreadIn(datum, box)));
    return { by: "elsewhere", operation, offMetres };
  }
  if (accuracyMetres === undefined) return { by: "operation", operation };
  // Beyond its area it is as good as its neighbours agree with it.
  const beyond = holds === "all" ? 0 : Math.ceil(spreadIn(datum, box));
  return { by: "operation", operation, accuracyMetres: Math.max(accuracyMetres, beyond) };
}

/** Shifts are not made for elsewhere: Beijing 1954's differ by as much from province to province. */
const LEAST_ELSEWHERE: Metres = 100;

const tens = (metres: Metres): Metres => Math.max(10, Math.ceil(metres / 10) * 10);

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
  if (datum && datum.shifts.length > 0)
    return datum.shifts.every((shift) => distanceMoved(shift, ellipsoid) < TOLERANCE);
  return isSameEllipsoid(ellipsoid, { axisMetres: 6_378_137, inverseFlattening: 298.2572 });
}

const TOLERANCE: Metres = 10;
