import { expect, test } from "vitest";
import { plain } from "../../../src/words/format/figures.ts";
import { moneyText } from "../../../src/words/format/money.ts";

// 1 亿 is 10⁸ and 1 万 is 10⁴; currency names are those of CLDR.
test.each([
  [13.8e9, "CNY", "CNY 13.8 bn", "138 亿元"],
  [50e9, "CNY", "CNY 50 bn", "500 亿元"],
  [2.1e9, "USD", "USD 2.1 bn", "21 亿美元"],
  [1.5e12, "USD", "USD 1.5 tn", "1.5 万亿美元"],
  [2.25e6, "EUR", "EUR 2.25 m", "225 万欧元"],
  [950_000, "CNY", "CNY 950\u2009000", "95 万元"],
  [640, "GBP", "GBP 640", "640 英镑"],
])("%d %s are written %s and %s", (amount, currency, english, chinese) => {
  expect(plain(moneyText(amount, currency, "en"))).toBe(english);
  expect(plain(moneyText(amount, currency, "zh"))).toBe(chinese);
});
