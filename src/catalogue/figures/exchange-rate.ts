import * as v from "valibot";
import { formedText, numberBetween, partialDate, sourceIds } from "../text.ts";

/** Between any currency and the US dollar there is less than this, up or down. */
const MOST_UNITS = 1e6;

/** The schema of an entry of `geodata/exchange-rates.json`. */
export const exchangeRate = v.strictObject({
  /** As ISO 4217 writes it. */
  currency: formedText("currency"),
  /** So many units are one US dollar. */
  perUsDollar: numberBetween(1 / MOST_UNITS, MOST_UNITS),
  /** The time over which the rate is the average. */
  asOf: partialDate,
  sources: sourceIds,
});

/** What a currency is to the US dollar, so that sums of money can be compared. */
export type ExchangeRate = Readonly<v.InferOutput<typeof exchangeRate>>;
