import { numberText, type Quantity } from "./figures.ts";
import type { Language } from "../language.ts";

const SCALES: Readonly<Record<Language, readonly (readonly [from: number, name: string])[]>> = {
  en: [
    [1e12, "tn"],
    [1e9, "bn"],
    [1e6, "m"],
  ],
  // Chinese counts in 万 (ten thousand) and 亿 (hundred million).
  zh: [
    [1e12, "万亿"],
    [1e8, "亿"],
    [1e4, "万"],
  ],
};

const decimalsOf = (value: number): number => {
  if (Number.isInteger(value)) return 0;
  return value < 10 && !Number.isInteger(value * 10) ? 2 : 1;
};

/** The Chinese name of a currency as it follows a figure: 元 for CNY, 美元, 欧元. */
function currencyInChinese(currency: string): string {
  if (currency === "CNY") return "元";
  return new Intl.DisplayNames("zh-Hans", { type: "currency" }).of(currency) ?? currency;
}

/** A sum of money, `currency` by ISO 4217: `CNY 13.8` + `bn` in English, `138` + `亿元` in Chinese. */
export function moneyText(amount: number, currency: string, language: Language): Quantity {
  const [scale, name] = SCALES[language].find(([from]) => amount >= from) ?? [1, ""];
  const value = amount / scale;
  const figure = numberText(value, decimalsOf(value));
  return language === "zh"
    ? { figure, unit: `${name}${currencyInChinese(currency)}` }
    : { figure: `${currency} ${figure}`, unit: name };
}
