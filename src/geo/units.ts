/** A length in metres. */
export type Metres = number;
/** An area in square metres. */
export type SquareMetres = number;
/** An angle in degrees. */
export type Degrees = number;

/** The area units of the interface, as links spell them. */
export const AREA_UNITS = ["ha", "km2", "m2", "acre", "mu"] as const;
export type AreaUnit = (typeof AREA_UNITS)[number];

export const LENGTH_UNITS = ["m", "km", "mi", "ft"] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

const SQUARE_METRES_PER: Readonly<Record<AreaUnit, SquareMetres>> = {
  ha: 10_000,
  km2: 1_000_000,
  m2: 1,
  // The international acre: 4 840 square yards of 0.9144 m (NIST SP 811, appendix B.8).
  acre: 4046.856_422_4,
  // 市亩: 15 mu are one hectare (State Council order of 27 February 1984 on legal units).
  mu: 10_000 / 15,
};

// The international mile and foot: 1 760 yards and a third of a yard of 0.9144 m (NIST SP 811, appendix B.8).
const METRES_PER: Readonly<Record<LengthUnit, Metres>> = {
  m: 1,
  km: 1000,
  mi: 1609.344,
  ft: 0.3048,
};

/** An area in the unit asked for. */
export const areaIn = (area: SquareMetres, unit: AreaUnit): number =>
  area / SQUARE_METRES_PER[unit];

/** A length in the unit asked for. */
export const lengthIn = (length: Metres, unit: LengthUnit): number => length / METRES_PER[unit];

/** A length of a unit in metres. */
export const metresOf = (length: number, unit: LengthUnit): Metres => length * METRES_PER[unit];
