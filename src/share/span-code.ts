import type { Span } from "../catalogue/filter.ts";

/** How a value of a range is written, without a hyphen. */
interface ValueCode {
  /** `undefined` for a text that makes no sense. */
  readonly read: (text: string) => number | undefined;
  readonly write: (value: number) => string;
}

/** A range as links write it: one value, or two with a hyphen between, of which one may be missing. */
const spanOf = ({ read, write }: ValueCode) => ({
  read: (text: string): Span | undefined => {
    const [first = "", last = first, ...more] = text.split("-");
    const from = first === "" ? undefined : read(first);
    const to = last === "" ? undefined : read(last);
    const isJunk = (first !== "" && from === undefined) || (last !== "" && to === undefined);
    if (isJunk || more.length > 0 || (from === undefined && to === undefined)) return undefined;
    if (from !== undefined && to !== undefined && from > to) return undefined;
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  },
  write: ({ from, to }: Span): string => {
    const [first, last] = [from, to].map((value) => (value === undefined ? "" : write(value)));
    return first === last ? `${first}` : `${first}-${last}`;
  },
});

/** Years of four digits. */
export const YEARS = spanOf({
  read: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
  write: (year) => String(year).padStart(4, "0"),
});

/** A decimal number without an exponent, with so many places at most and none that say nothing. */
const decimal = (value: number, places: number): string =>
  value.toFixed(places).replace(/\.?0+$/, "");

/** More hectares than the land of the Earth has have ten digits. */
const HECTARES = /^\d{1,10}(?:\.\d{1,4})?$/;
const SQUARE_METRES_PER_HECTARE = 10_000;

/** Areas: square metres, written as hectares with four places. */
export const AREAS = spanOf({
  read: (text) =>
    HECTARES.test(text) ? Math.round(Number(text) * SQUARE_METRES_PER_HECTARE) : undefined,
  write: (area) => decimal(Math.round(area) / SQUARE_METRES_PER_HECTARE, 4),
});

/** What a letter behind a sum multiplies it by, the greatest first. */
const SCALES = [
  ["T", 1e12],
  ["B", 1e9],
  ["M", 1e6],
  ["k", 1e3],
] as const satisfies readonly (readonly [letter: string, scale: number])[];

const SUM = /^(\d{1,13}(?:\.\d{1,3})?)([TBMk])?$/;

/** Sums of money: US dollars in full, written with a letter for thousands, millions, billions or trillions: `1.5B`. */
export const SUMS = spanOf({
  read: (text) => {
    const [, figure, letter] = SUM.exec(text) ?? [];
    const scale = SCALES.find(([each]) => each === letter)?.[1] ?? 1;
    const dollars = Math.round(Number(figure) * scale);
    return Number.isSafeInteger(dollars) ? dollars : undefined;
  },
  write: (sum) => {
    const dollars = Math.round(sum);
    // The greatest scale by which three places tell it all.
    const fitting = SCALES.find(([, scale]) => dollars >= scale && dollars % (scale / 1000) === 0);
    return fitting ? `${decimal(dollars / fitting[1], 3)}${fitting[0]}` : String(dollars);
  },
});

const MEGAWATTS = /^\d{1,7}(?:\.\d{1,3})?$/;

/** Electric power: megawatts with three places. */
export const POWERS = spanOf({
  read: (text) => (MEGAWATTS.test(text) ? Number(text) : undefined),
  write: (power) => decimal(power, 3),
});
