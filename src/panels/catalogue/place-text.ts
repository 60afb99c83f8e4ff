import type { ParkPlace } from "../../catalogue/park.ts";
import { countryName, localised, townText } from "../../words/format/places.ts";
import type { Language } from "../../words/language.ts";

/**
 * A place in one line that may be cut at its end: `Beijing, China · Mentougou`, `中国北京 · 门头沟区`. A city that is
 * its own country is named once.
 */
export function parkPlaceText({ country, city, district }: ParkPlace, language: Language): string {
  const [town, land] = [localised(city, language), countryName(country, language)];
  const where = townText(town, land, language);
  return district ? `${where} · ${localised(district, language)}` : where;
}
