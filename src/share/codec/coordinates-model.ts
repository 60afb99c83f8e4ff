import type { BinaryCoder } from "./binary-coder.ts";
import type { Budget } from "./budget.ts";
import type { Coordinates, CoordinatesForm, CodedPosition, PositionTree } from "./coordinates.ts";
import {
  type ScaledNumber,
  MOST_DECIMALS,
  MOST_WHOLE,
  numeralOfScaled,
  type NumeralStyle,
  WHOLE_DECIMALS,
} from "./numeral.ts";
import { KIND, FormatError, type PlainBits } from "./plain-bits.ts";
import { RingModel } from "./ring-model.ts";

/** What the coder of one member `coordinates` remembers. */
interface Pen extends CoordinatesForm {
  /** The whole numbers of the position before. */
  at: readonly number[];
  isFirst: boolean;
}

/** The digits of a tail are coded by up to five. */
const TAIL_DIGITS = 5;

/** Codes members `coordinates`. Each begins at the first position of the one before. */
export class CoordinatesModel {
  readonly #plain: PlainBits;
  readonly #rings: RingModel;
  readonly #budget: Budget;
  #anchor: readonly number[] = [];
  #decimals: readonly number[] = [];
  #lastDepth = 0;

  constructor(coder: BinaryCoder, plain: PlainBits, budget: Budget) {
    this.#plain = plain;
    this.#rings = new RingModel(coder);
    this.#budget = budget;
  }

  /** Codes coordinates, and gives their letters. */
  coordinates(given: Coordinates | undefined): string {
    const form = this.#form(given);
    const pen: Pen = { ...form, at: this.#start(form.decimals), isFirst: true };
    return this.#tree(pen, given?.tree, 1);
  }

  /** Where coordinates with such decimals begin. */
  #start(decimals: readonly number[]): readonly number[] {
    const start = decimals.map((count, axis) => {
      const [places, last] = [placesOf(count), placesOf(this.#decimals[axis] ?? 0)];
      const scaled = Math.trunc((this.#anchor[axis] ?? 0) * 10 ** Math.max(0, places - last));
      const whole = Math.trunc(scaled / 10 ** Math.max(0, last - places));
      return Math.abs(whole) > MOST_WHOLE ? 0 : whole;
    });
    this.#decimals = decimals;
    return start;
  }

  #form(given: CoordinatesForm | undefined): CoordinatesForm {
    const plain = this.#plain;
    const depthPlace = { kind: KIND.depth, case: this.#lastDepth };
    const depth = 1 + plain.small(depthPlace, 2, (given?.depth ?? 1) - 1);
    this.#lastDepth = depth;
    const axes = 2 + plain.small({ kind: KIND.axes }, 2, (given?.decimals.length ?? 2) - 2);
    const style = plain.small({ kind: KIND.style }, 2, given?.style ?? 0);
    if (axes > 4 || !isStyle(style)) throw new FormatError();
    const decimals: number[] = [];
    for (let axis = 0; axis < axes; axis += 1) {
      const place = { kind: KIND.decimals, case: axis };
      decimals.push(plain.small(place, 5, given?.decimals[axis] ?? 0));
    }
    if (decimals.some((count) => count > MOST_DECIMALS)) throw new FormatError();
    return { depth, style, decimals };
  }

  #tree(pen: Pen, given: PositionTree | undefined, level: number): string {
    // The tree's type does not tell lists from positions; the level does.
    if (level === pen.depth) return this.#position(pen, given as CodedPosition | undefined);
    this.#budget.spendBytes(2);
    const parts = given as readonly PositionTree[] | undefined;
    const isLine = level === pen.depth - 1;
    const isClosed =
      isLine && this.#closes(pen.depth, parts as readonly CodedPosition[] | undefined);
    const place = { kind: KIND.count, case: 4 * (pen.depth - 1) + level };
    const count = this.#plain.count(place, (parts?.length ?? 0) - (isClosed ? 1 : 0));
    if (isLine) this.#rings.begin();
    const letters: string[] = [];
    for (let index = 0; index < count; index += 1) {
      this.#budget.spendBytes(1);
      letters.push(this.#tree(pen, parts?.[index], level + 1));
    }
    if (isClosed) letters.push(this.#closing(letters[0]));
    return `[${letters.join(",")}]`;
  }

  #closes(depth: number, line: readonly CodedPosition[] | undefined): boolean {
    const [first, last] = [line?.[0], line?.at(-1)];
    const given = line !== undefined && line.length > 1 && isSame(first, last) ? 1 : 0;
    return this.#plain.small({ kind: KIND.closed, case: depth }, 1, given) === 1;
  }

  #closing(first: string | undefined): string {
    if (first === undefined) throw new FormatError();
    this.#budget.spendVertices(1);
    this.#budget.spendBytes(first.length + 1);
    return first;
  }

  #position(pen: Pen, given: CodedPosition | undefined): string {
    this.#budget.spendVertices(1);
    const { style, decimals } = pen;
    const wanted = given?.map(({ whole }) => whole) ?? [];
    pen.at = pen.isFirst ? this.#first(pen, wanted) : this.#next(pen, wanted);
    pen.isFirst = false;
    const numerals = decimals.map((places, axis) => {
      const figure = { whole: pen.at[axis] ?? 0, tail: this.#tail(places, given?.[axis]) };
      return numeralOfScaled(figure, places, style);
    });
    const letters = `[${numerals.join(",")}]`;
    this.#budget.spendBytes(letters.length);
    return letters;
  }

  #first({ at, decimals }: Pen, wanted: readonly number[]): readonly number[] {
    this.#anchor = decimals.map((_, axis) => {
      const from = at[axis] ?? 0;
      return within(
        from + this.#plain.signed({ kind: KIND.first, case: axis }, (wanted[axis] ?? 0) - from),
      );
    });
    return this.#anchor;
  }

  #next({ at, decimals }: Pen, wanted: readonly number[]): readonly number[] {
    const [lon = 0, lat = 0] = at;
    const [wantedLon = 0, wantedLat = 0] = wanted;
    const [east, north] = this.#rings.step([wantedLon - lon, wantedLat - lat]);
    const next = [within(lon + east), within(lat + north)];
    for (let axis = 2; axis < decimals.length; axis += 1) {
      const [from, to] = [at[axis] ?? 0, wanted[axis] ?? 0];
      next.push(within(from + this.#plain.signed({ kind: KIND.height, case: axis }, to - from)));
    }
    return next;
  }

  #tail(decimals: number, given: ScaledNumber | undefined): string {
    let digits = "";
    for (let left = decimals - WHOLE_DECIMALS; left > 0; left -= TAIL_DIGITS) {
      const count = Math.min(left, TAIL_DIGITS);
      const value = Number(given?.tail.slice(digits.length, digits.length + count) ?? 0);
      digits += String(this.#tailPart(count, value)).padStart(count, "0");
    }
    return digits;
  }

  #tailPart(digits: number, value: number): number {
    const place = { kind: KIND.tail, case: digits };
    const bits = TAIL_BITS[digits] ?? 0;
    const high = Math.min(bits, PREDICTED_TAIL_BITS);
    let coded = this.#plain.small(place, high, value >> (bits - high));
    for (let shift = bits - high - 1; shift >= 0; shift -= 1) {
      coded = coded * 2 + this.#plain.even((value >> shift) & 1);
    }
    if (coded >= 10 ** digits) throw new FormatError();
    return coded;
  }
}

const PREDICTED_TAIL_BITS = 4;

/** How many bits figures of so many digits need. */
const TAIL_BITS = [0, 4, 7, 10, 14, 17];

/** Decimals that are in the whole number of a figure. */
const placesOf = (decimals: number): number => Math.min(decimals, WHOLE_DECIMALS);

const isStyle = (style: number): style is NumeralStyle => style < 3;

const isSame = (one: CodedPosition | undefined, other: CodedPosition | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.every(({ whole, tail }, axis) => whole === other[axis]?.whole && tail === other[axis]?.tail);

function within(whole: number): number {
  if (Math.abs(whole) > MOST_WHOLE) throw new FormatError();
  return whole;
}
