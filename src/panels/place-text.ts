import type { Place } from "../catalogue/park.ts";
import { countryName, localised } from "../words/places.ts";

type Language = Parameters<typeof countryName>[1];

/**
 * A place in one line, from the smallest part to the largest in English, the other way round in Chinese. A city
 * that is its own country, or its own district, is named once.
 */
export function placeText(place: Place, language: Language): string {
  const country = countryName(place.country, language);
  const parts = [place.district, place.city].filter((part) => part !== undefined);
  const names = [...parts.map((part) => localised(part, language)), country];
  const distinct = [...new Set(names)];
  return language === "zh" ? distinct.toReversed().join(" ") : distinct.join(", ");
}
