import type { LanguageFacts } from "../language.ts";

const TAG = "zh-Hans";

/** The name of a currency as it follows a figure: 元 for CNY, 美元, 欧元. */
function currencyName(currency: string): string {
  if (currency === "CNY") return "元";
  return new Intl.DisplayNames(TAG, { type: "currency" }).of(currency) ?? currency;
}

/** Chinese, in simplified characters. */
export const language: LanguageFacts = {
  tag: TAG,
  name: "中文",
  dataKey: "zh",
  countries: { HK: "中国香港" },
  listSeparator: "、",
  areaUnits: { ha: "公顷", km2: "平方公里", m2: "平方米", acre: "英亩", mu: "亩" },
  lengthUnits: { m: "米", km: "公里", mi: "英里", ft: "英尺" },
  dates: { tag: TAG, monthWithDay: "long", year: (year) => `${year}年` },
  money: {
    // Chinese counts in 万 (ten thousand) and 亿 (hundred million).
    scales: [
      [1e12, "万亿"],
      [1e8, "亿"],
      [1e4, "万"],
    ],
    sum: (figure, scale, currency) => ({ figure, unit: `${scale}${currencyName(currency)}` }),
  },
  position: (lat, isSouth, lon, isWest) =>
    `${isSouth ? "南纬" : "北纬"} ${lat}，${isWest ? "西经" : "东经"} ${lon}`,
  townOf: (town, country) => `${country}${town}`,
  midSentence: (name) => name,
  mapLabels: { nameKey: "name_zh", areaSize: 12, areaSpacing: 0.34, slantedWaters: false },
};
