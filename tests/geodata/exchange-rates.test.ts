import { describe, expect, test } from "vitest";
import { findingsAfter } from "./sound-catalogue.ts";

describe("a rate of exchange", () => {
  const withRates = (change: (rates: Record<string, unknown>[]) => void) =>
    findingsAfter((files) => change(files["exchange-rates.json"]));
  const RATE = { currency: "EUR", perUsDollar: 0.89, asOf: "2025", sources: ["gazette"] };

  test("is there for the money of every park", () => {
    expect(withRates((rates) => rates.splice(0, 1, RATE))).toEqual([
      'error parks/hill.geojson "unit": "CNY", | exchange-rates.json has no rate of CNY',
      'error parks/lake.geojson "unit": "CNY", | exchange-rates.json has no rate of CNY',
    ]);
  });

  test("is there once, of a time that has come, and from a source that exists", () => {
    const faults = [
      { ...RATE, currency: "CNY" },
      { ...RATE, asOf: "2027" },
      { ...RATE, currency: "GBP", sources: ["rumour"] },
      { ...RATE, currency: "Yen" },
      { ...RATE, currency: "JPY", perUsDollar: 0 },
      { ...RATE, currency: "KRW", sources: undefined },
    ];
    expect(withRates((rates) => rates.push(...faults))).toEqual([
      'error exchange-rates.json "currency": "CNY", | there is a rate of CNY already',
      'error exchange-rates.json "asOf": "2027", | 2027 is after 2026-03-09',
      'error exchange-rates.json "rumour" | the source "rumour" is not in sources.json',
      expect.stringMatching(/"currency": "Yen", \| "currency" must be a currency/),
      expect.stringMatching(/"perUsDollar": 0, \| "perUsDollar" must be 0\.000001 to 1000000/),
      expect.stringMatching(/\| "sources" is missing/),
    ]);
    expect(withRates((rates) => rates.push({ ...RATE, sources: [] }))).toEqual([]);
  });

  test("stands in a list", () => {
    expect(findingsAfter((files) => Object.assign(files, { "exchange-rates.json": {} }))).toContain(
      "error exchange-rates.json {} | the file must be a list of rates of exchange",
    );
  });
});
