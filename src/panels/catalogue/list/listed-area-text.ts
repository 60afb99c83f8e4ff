import type { AreaUnit } from "../../../geo/units.ts";
import type { ListedArea } from "../../../state/catalogue/measures.ts";
import { areaText } from "../../../words/format/figures.ts";
import type { Quantity } from "../../../words/language.ts";

type Language = Parameters<typeof areaText>[2];

/**
 * A park's area as a list shows it. A stated figure has no more decimals than it needs, since those are the
 * source's: `80 ha`, not `80.00 ha`.
 */
export function listedAreaText(area: ListedArea, unit: AreaUnit, language: Language): Quantity {
  const text = areaText(area.squareMetres, unit, language);
  if (area.how === "measured" || !text.figure.includes(".")) return text;
  return { ...text, figure: text.figure.replace(/\.?0+$/, "") };
}
