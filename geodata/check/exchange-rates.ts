import { CURRENCIES } from "../../src/catalogue/check/park.ts";
import type { ExchangeRate } from "../../src/catalogue/figures/exchange-rate.ts";
import { PARK_FACTS } from "../../src/catalogue/park-facts.ts";
import { readExchangeRate } from "../../src/catalogue/read-item.ts";
import { isAfter } from "../../src/catalogue/dates.ts";
import { noteProblems } from "./file.ts";
import type { CheckedFile } from "./file.ts";
import { sentenceOf } from "./finding.ts";
import type { CheckedPark } from "./park-file.ts";
import type { References } from "./references.ts";

/** A rate that reads, and its place in the list. */
interface PlacedRate {
  readonly rate: ExchangeRate;
  readonly index: number;
}

/** Checks the rates of exchange by themselves, and gives those that read. */
export function checkExchangeRates(
  file: CheckedFile,
  references: References,
): readonly PlacedRate[] {
  const { value } = file.json;
  if (!Array.isArray(value)) {
    file.note([], "the file must be a list of rates of exchange");
    return [];
  }
  const taken = new Set<string>();
  return value.flatMap((entry: unknown, index): readonly PlacedRate[] => {
    const read = readExchangeRate(entry);
    if (!read.ok) {
      noteProblems(file, read.problem, [index]);
      return [];
    }
    const { currency, sources } = read.value;
    const citations = sources.map((source, at) => ({ source, path: ["sources", at] }));
    references.cite(file, citations, [index]);
    if (taken.has(currency))
      file.note([index, "currency"], `there is a rate of ${currency} already`);
    taken.add(currency);
    return [{ rate: read.value, index }];
  });
}

/** Takes down averages of a time that is not over. */
export function checkRateDates(
  file: CheckedFile,
  rates: readonly PlacedRate[],
  today: string,
): void {
  for (const { rate, index } of rates) {
    const date = rate.asOf;
    if (isAfter(date, today))
      file.note([index, "asOf"], sentenceOf({ kind: "future", date, today }));
  }
}

/** Takes down facts in a currency that no rate is known of, so that they cannot be compared with others. */
export function checkCurrencies(parks: readonly CheckedPark[], rates: readonly PlacedRate[]): void {
  const known = new Set(rates.map(({ rate }) => rate.currency));
  for (const { file, park } of parks) {
    for (const [at, { key, unit }] of park.facts.entries()) {
      const isMoney = PARK_FACTS[key].kind === "money" && CURRENCIES.has(unit ?? "");
      if (!isMoney || unit === undefined || known.has(unit)) continue;
      file.note(["properties", "facts", at, "unit"], `exchange-rates.json has no rate of ${unit}`);
    }
  }
}
