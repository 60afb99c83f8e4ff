import type { LanguageFacts } from "../language.ts";

/** English. */
export const language: LanguageFacts = {
  tag: "en",
  name: "English",
  dataKey: "en",
  countries: { HK: "Hong Kong, China" },
  listSeparator: ", ",
  areaUnits: { ha: "ha", km2: "km²", m2: "m²", acre: "acres", mu: "mu" },
  lengthUnits: { m: "m", km: "km", mi: "mi", ft: "ft" },
  // Days before months, as the whole world but one country reads them.
  dates: { tag: "en-GB", monthWithDay: "short", year: (year) => year },
  money: {
    scales: [
      [1e12, "tn"],
      [1e9, "bn"],
      [1e6, "m"],
    ],
    sum: (figure, scale, currency) => ({ figure: `${currency} ${figure}`, unit: scale }),
  },
  position: (lat, isSouth, lon, isWest) =>
    `${lat} ${isSouth ? "S" : "N"}, ${lon} ${isWest ? "W" : "E"}`,
  townOf: (town, country) => `${town}, ${country}`,
  midSentence: (name) => name.toLowerCase(),
  mapLabels: { nameKey: "name", areaSize: 11, areaSpacing: 0.16, slantedWaters: true },
};
