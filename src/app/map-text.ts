import type { MapText } from "../map/symbology/map-text.ts";
import type { AreaUnit } from "../geo/units.ts";
import { lengthText, plain } from "../words/format/figures.ts";
import { languageFacts } from "../words/format/languages.ts";
import type { Language } from "../words/language.ts";
import type { Messages } from "../words/en/messages.ts";
import { localised } from "../words/format/places.ts";

/** The words that the map writes, in one language and one choice of units. */
export function mapTextOf(words: Messages, language: Language, units: AreaUnit): MapText {
  const distance = (metres: number): string => plain(lengthText(metres, units, language));
  return {
    labels: languageFacts(language).mapLabels,
    regionName: words.map.regionName,
    canvasName: words.map.canvasName,
    distance,
    // Rings are drawn at round distances: a decimal would claim more than they say.
    ringDistance: (metres) => distance(metres).replace(/\.0(?= )/, ""),
    parkLabel: ({ name }) => localised(name.short ?? name, language),
    landmarkName: (landmark) => localised(landmark.name, language),
  };
}
