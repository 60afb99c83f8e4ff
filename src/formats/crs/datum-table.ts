import lines from "../../../geodata/datums/datums.jsonl?raw";
import type { Bounds } from "../../geo/position.ts";
import type { Degrees, Metres } from "../../geo/units.ts";
import type { Ellipsoid, HelmertParameters } from "./helmert.ts";
import { datumKey } from "./modern.ts";

/** A way from a datum to WGS 84. */
export interface KnownShift {
  /** The number of the transformation in EPSG's register; 0 for a frame of the ITRS, which is WGS 84 as it stands. */
  readonly code: number;
  /** `undefined` where EPSG does not tell. */
  readonly accuracyMetres: Metres | undefined;
  /** The area that it was made for. */
  readonly area: Bounds;
  /** That area is all sea, though its box may hold coasts. */
  readonly isOffshore: boolean;
  readonly parameters: HelmertParameters;
}

/** A geodetic datum of the EPSG Dataset. */
export interface KnownDatum {
  /** What people call it, such as `ED50`. */
  readonly name: string;
  /** Its full name, such as `European Datum 1950`. */
  readonly fullName: string;
  /** All its other names, of EPSG and of Esri. */
  readonly aliases: readonly string[];
  /** EPSG's codes of longitude and latitude on it. */
  readonly systems: readonly number[];
  /** Those that have longitude before latitude in the register too. */
  readonly eastFirst: readonly number[];
  readonly ellipsoid: Ellipsoid;
  /** Where it counts its longitudes from, in degrees east of Greenwich. */
  readonly meridian: Degrees;
  /** Its systems are in grads. */
  readonly isGrads: boolean;
  /** None where EPSG publishes none. */
  readonly shifts: readonly KnownShift[];
}

interface Entry {
  readonly name: string;
  readonly datum?: string;
  readonly aliases?: readonly string[];
  readonly systems: readonly number[];
  readonly eastFirst?: readonly number[];
  readonly ellipsoid: readonly [axisMetres: Metres, inverseFlattening: number];
  readonly meridian?: Degrees;
  readonly isGrads?: boolean;
  readonly shifts?: readonly ShiftRow[];
  readonly offshore?: readonly ShiftRow[];
}

type ShiftRow = readonly [code: number, accuracy: Metres | null, ...numbers: number[]];

const [, ...entries] = lines.trim().split("\n");

/** Every geodetic datum of EPSG that longitude and latitude can be on; those withdrawn come last. */
export const KNOWN_DATUMS: readonly KnownDatum[] = entries.map((line) =>
  datumOf(JSON.parse(line) as Entry),
);

const byName = new Map<string, KnownDatum>();
const bySystem = new Map<number, KnownDatum>();
for (const datum of KNOWN_DATUMS) {
  for (const system of datum.systems) if (!bySystem.has(system)) bySystem.set(system, datum);
}
// What several call their own goes to the one whose full name it is, then to the one that it names best.
const NAMES: readonly ((datum: KnownDatum) => readonly string[])[] = [
  ({ fullName }) => [fullName],
  ({ name }) => [name],
  ({ aliases }) => aliases,
];
for (const namesOf of NAMES) {
  for (const datum of KNOWN_DATUMS) {
    for (const key of namesOf(datum).map(datumKey)) if (!byName.has(key)) byName.set(key, datum);
  }
}

/** The datum of a name, however it is spelled: EPSG's, Esri's with `D_` or `GCS_`, or that of its system. */
export const datumByName = (name: string): KnownDatum | undefined => byName.get(datumKey(name));

/** The datum that a geographic system of EPSG is on. */
export const datumBySystem = (code: number): KnownDatum | undefined => bySystem.get(code);

function datumOf({ ellipsoid: [axisMetres, inverseFlattening], ...entry }: Entry): KnownDatum {
  return {
    name: entry.name,
    fullName: entry.datum ?? entry.name,
    aliases: entry.aliases ?? [],
    systems: entry.systems,
    eastFirst: entry.eastFirst ?? [],
    ellipsoid: { axisMetres, inverseFlattening },
    meridian: entry.meridian ?? 0,
    isGrads: entry.isGrads ?? false,
    shifts: [
      ...(entry.shifts ?? []).map((row) => shiftOf(row, false)),
      ...(entry.offshore ?? []).map((row) => shiftOf(row, true)),
    ],
  };
}

function shiftOf([code, accuracy, ...rest]: ShiftRow, isOffshore: boolean): KnownShift {
  const [west = 0, south = 0, east = 0, north = 0, ...parameters] = rest;
  const area = [west, south, east, north] as const;
  return { code, accuracyMetres: accuracy ?? undefined, area, isOffshore, parameters };
}
