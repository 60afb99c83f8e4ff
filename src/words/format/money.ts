import type { Language, Quantity } from "../language.ts";
import { numberText } from "./figures.ts";
import { languageFacts } from "./languages.ts";

const decimalsOf = (value: number): number => {
  if (Number.isInteger(value)) return 0;
  return value < 10 && !Number.isInteger(value * 10) ? 2 : 1;
};

/** A sum of money, `currency` by ISO 4217: `CNY 13.8` + `bn` in English, `138` + `亿元` in Chinese. */
export function moneyText(amount: number, currency: string, language: Language): Quantity {
  const { money } = languageFacts(language);
  const [scale, name] = money.scales.find(([from]) => amount >= from) ?? [1, ""];
  const value = amount / scale;
  return money.sum(numberText(value, decimalsOf(value)), name, currency);
}
