import * as v from "valibot";
import { numberBetween, formedText, words } from "./text.ts";

/** A figure that may be a fraction. */
const amount = numberBetween(0, Number.MAX_SAFE_INTEGER);

/** A figure that counts whole things. */
const count = v.pipe(amount, v.integer());

/** A list of words, with one item at least. */
const wordList = v.pipe(v.array(words), v.minLength(1));

const qualifier = v.picklist(["about", "more-than", "up-to"]);

const figure = <Value extends v.GenericSchema<number>>(value: Value) => ({
  value,
  /** The upper end, where the source gives a range that begins at `value`. */
  upTo: v.exactOptional(value),
  /** How the source itself hedges the figure. */
  qualifier: v.exactOptional(qualifier),
});

const area = { ...figure(amount), unit: v.picklist(["ha", "m2"]) };

/**
 * What the value of a fact may be, and its unit: the members of a fact beside those that all facts have. The card writes
 * each kind in its own way (`panels/catalogue/card/facts/fact-text.ts`).
 */
export const FACT_KINDS = {
  /** Land, shown in the unit that the user has chosen. */
  land: area,
  /** Floors, shown in square metres everywhere. */
  floors: area,
  /** Money in full units of an ISO 4217 currency. */
  money: {
    ...figure(amount),
    unit: formedText("currency"),
  },
  /** Electric power. */
  power: { ...figure(amount), unit: v.picklist(["MW"]) },
  /** A whole number of things or people. */
  count: figure(count),
  /** A name or a sentence, in Chinese too where there is one. */
  words: { value: words, valueZh: v.exactOptional(words) },
  /** Several names. */
  list: { value: wordList, valueZh: v.exactOptional(wordList) },
} as const;

/** A kind of fact. */
export type FactKind = keyof typeof FACT_KINDS;

/** A kind whose value is a number. */
export type FigureKind = {
  [Kind in FactKind]: v.InferOutput<(typeof FACT_KINDS)[Kind]["value"]> extends number
    ? Kind
    : never;
}[FactKind];
