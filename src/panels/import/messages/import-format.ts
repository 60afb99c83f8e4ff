import type { Accessor } from "solid-js";
import type { Position } from "../../../geo/position.ts";
import type { AreaUnit, Metres, SquareMetres } from "../../../geo/units.ts";
import {
  areaText,
  lengthText,
  lengthUnitName,
  numberText,
  plain,
  positionText,
} from "../../../words/format/figures.ts";
import type { Language } from "../../../words/language.ts";
import type { WordsOf } from "../../../words/load.ts";
import { useWords } from "../../ui/use-words.ts";
import { useFormat } from "../../ui/use-format.ts";

/** Every sentence of bringing parks in. */
export type ImportWords = WordsOf<"import">;

/** What sentences about imports are made of: words, and figures in the user's language and units. */
export interface ImportFormat {
  readonly words: ImportWords;
  readonly length: (metres: Metres) => string;
  readonly area: (area: SquareMetres) => string;
  readonly position: (position: Position) => string;
}

/** Small gaps are told to the decimetre: between 0 m and 1 m lies whether a ring was meant to be closed. */
const FINE_BELOW: Metres = 100;

const fineLength = (metres: Metres, language: Language): string => {
  const unit = lengthUnitName("m", language);
  return metres < 0.05 && metres > 0
    ? `${numberText(metres, 3)} ${unit}`
    : `${numberText(metres, 1)} ${unit}`;
};

/** What is said about imports, with its figures, in one language and one choice of units. */
export const importFormatOf = (
  words: ImportWords,
  language: Language,
  units: AreaUnit,
): ImportFormat => ({
  words,
  length: (metres) =>
    metres < FINE_BELOW && metres % 1 !== 0
      ? fineLength(metres, language)
      : plain(lengthText(metres, units, language)),
  area: (area) => plain(areaText(area, units, language)),
  position: (position) => positionText(position, language),
});

/** What is said about imports as the user likes it now. */
export function useImportFormat(): Accessor<ImportFormat> {
  const format = useFormat();
  const words = useWords("import");
  return () => importFormatOf(words(), format.language(), format.units());
}
