import type { MapText } from "../map/text.ts";
import type { AreaUnit } from "../geo/units.ts";
import { lengthText, plain } from "../words/figures.ts";
import type { Language } from "../words/language.ts";
import { messagesOf } from "../words/messages.ts";
import { localised } from "../words/places.ts";

/** The words that the map writes, in one language and one choice of units. */
export function mapTextOf(language: Language, units: AreaUnit): MapText {
  const words = messagesOf(language).map;
  const distance = (metres: number): string => plain(lengthText(metres, units, language));
  return {
    language,
    regionName: words.regionName,
    canvasName: words.canvasName,
    distance,
    ringDistance: distance,
    parkLabel: (park) => localised(park.name, language),
    landmarkName: (landmark) => localised(landmark.name, language),
  };
}
