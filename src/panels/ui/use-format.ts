import type { Position } from "../../geo/position.ts";
import type { AreaUnit, Metres, SquareMetres } from "../../geo/units.ts";
import { useAtlas } from "../../state/context.ts";
import { dateText } from "../../words/format/dates.ts";
import { areaText, lengthText, perimeterText, positionText } from "../../words/format/figures.ts";
import { localised } from "../../words/format/places.ts";
import type { Language, Quantity } from "../../words/language.ts";

/** Figures, dates and texts of the data as the user wants them; what these give follows language and units. */
interface PageFormat {
  readonly language: () => Language;
  readonly units: () => AreaUnit;
  /** An area in the chosen unit, or in the one that is given. */
  readonly area: (area: SquareMetres, unit?: AreaUnit) => Quantity;
  readonly length: (length: Metres) => Quantity;
  /** The length around something, in a unit that suits the chosen one. */
  readonly perimeter: (length: Metres) => Quantity;
  readonly position: (position: Position) => string;
  /** A year, month or day by ISO 8601. */
  readonly date: (date: string) => string;
  /** A text of the data in the user's language, in English where there is no other. */
  readonly text: (text: { readonly en: string }) => string;
}

/** How figures, dates and texts of the data are told to this user, for components that need no more of the atlas. */
export function useFormat(): PageFormat {
  const { language, units } = useAtlas().settings;
  return {
    language,
    units,
    area: (area, unit = units()) => areaText(area, unit, language()),
    length: (length) => lengthText(length, units(), language()),
    perimeter: (length) => perimeterText(length, units(), language()),
    position: (position) => positionText(position, language()),
    date: (date) => dateText(date, language()),
    text: (text) => localised(text, language()),
  };
}
