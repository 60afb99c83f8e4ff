import type { SquareMetres } from "../units.ts";

/** What a stated area is the area of. */
export type StatedMeasure = "land" | "floor" | "phase" | "other";

/** What the outline rests on, from the surest to the least sure. */
type OutlineBasis = "surveyed" | "digitised" | "approximate" | "schematic";

/**
 * Why a measured and a stated area differ, or agree too well to prove anything.
 *
 * - `drawn-to-stated`: the outline was given a stated area, so it cannot confirm or deny one.
 * - `floor-area`: the stated figure counts storeys, the measured one counts ground.
 * - `one-phase`: the stated figure is for a part of the park, the outline for more.
 * - `rounding`: the stated figure is a round number, and the measured one rounds to it.
 * - `datum-shift`: the outline comes from a Chinese map datum, which stretches areas by up to 1.4 %.
 * - `outline`: the outline is not a survey and may not be the area that the source means.
 */
export type DifferenceCause =
  | "drawn-to-stated"
  | "floor-area"
  | "one-phase"
  | "rounding"
  | "datum-shift"
  | "outline";

export interface AreaComparison {
  /** Measured minus stated, in percent of stated. */
  readonly differencePercent: number;
  /** Whether the two differ by 1 % or less. */
  readonly agrees: boolean;
  /** The likely cause of a difference above 1 %; `drawn-to-stated` stands beside agreement too. */
  readonly cause: DifferenceCause | undefined;
}

export interface AreaStatement {
  readonly measured: SquareMetres;
  /** Above zero. */
  readonly stated: SquareMetres;
  readonly measures: StatedMeasure;
  readonly basis: OutlineBasis;
  /** Whether the outline was traced in GCJ-02 or BD-09, even if it was converted since. */
  readonly tracedInShiftedDatum?: boolean;
}

const AGREES_PERCENT = 1;
/** An approximate outline agrees this well only when it was drawn to the figure. */
const DRAWN_PERCENT = 0.05;
/** What GCJ-02 and BD-09 do at most to the area of a park anywhere in China: ±1.4 %, computed. */
const DATUM_PERCENT = 1.4;
/** Figures of two digits are off by this much at most; a rounder one says too little to blame it. */
const ROUNDING_PERCENT = 5;
/** Square metres in the units that sources round in: hectare, square kilometre, mu, acre. */
const ROUNDED_UNITS: readonly SquareMetres[] = [1, 10_000, 1_000_000, 10_000 / 15, 4046.856_422_4];

/** Sets a measured area beside a stated one, and names the likely cause where they differ. */
export function compareAreas(statement: AreaStatement): AreaComparison {
  const { measured, stated } = statement;
  const differencePercent = ((measured - stated) / stated) * 100;
  const agrees = Math.abs(differencePercent) <= AGREES_PERCENT;
  return { differencePercent, agrees, cause: likelyCause(statement, Math.abs(differencePercent)) };
}

function likelyCause(
  { measured, stated, measures, basis, tracedInShiftedDatum }: AreaStatement,
  percent: number,
): DifferenceCause | undefined {
  if (basis === "schematic" && measures === "land") return "drawn-to-stated";
  if (basis === "approximate" && percent <= DRAWN_PERCENT) return "drawn-to-stated";
  if (percent <= AGREES_PERCENT) return undefined;
  if (measures === "floor") return "floor-area";
  if (measures === "phase") return "one-phase";
  if (percent <= ROUNDING_PERCENT && roundsTo(measured, stated)) return "rounding";
  if (tracedInShiftedDatum && percent <= DATUM_PERCENT) return "datum-shift";
  // A schematic circle was drawn to some other figure; of a survey nothing more is known.
  return basis === "digitised" || basis === "approximate" ? "outline" : undefined;
}

/** Whether a figure, written with the few digits of the stated one in its own unit, becomes it. */
const roundsTo = (measured: SquareMetres, stated: SquareMetres): boolean =>
  ROUNDED_UNITS.some(
    (unit) => Math.abs(measured - stated) <= (lastDigit(stated / unit) / 2) * unit,
  );

/** The worth of the last digit that is not zero: 100 for 1300, 0.01 for 54.87. */
function lastDigit(figure: number): number {
  const [digits = "", exponent = "0"] = Number(figure.toPrecision(9)).toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
