import type { Span, SpanFacet } from "../../../catalogue/filter.ts";
import { areaIn, type AreaUnit } from "../../../geo/units.ts";
import { areaUnitName, numberText, plain } from "../../../words/format/figures.ts";
import { moneyText } from "../../../words/format/money.ts";
import type { Language, Quantity } from "../../../words/language.ts";

/** How the user wants figures told. */
export interface SpanFormat {
  readonly language: Language;
  readonly units: AreaUnit;
}

/** A number as it was set, with two places at most. */
const setNumber = (value: number): string =>
  numberText(value, Number.isInteger(value) ? 0 : value < 10 ? 2 : 1);

const QUANTITIES: Readonly<Record<SpanFacet, (value: number, format: SpanFormat) => Quantity>> = {
  area: (area, { language, units }) => ({
    figure: setNumber(areaIn(area, units)),
    unit: areaUnitName(units, language),
  }),
  investment: (sum, { language }) => moneyText(sum, "USD", language),
  power: (power) => ({ figure: setNumber(power), unit: "MW" }),
};

/** An end of a range with its unit: `50 ha`, `USD 1.5 bn`, `300 MW`. */
export const spanEndText = (facet: SpanFacet, value: number, format: SpanFormat): string =>
  plain(QUANTITIES[facet](value, format));

/** A range of a figure, short enough for a chip: `10–50 ha`, `≥ 300 MW`, `≤ USD 2 bn`. */
export function spanText(facet: SpanFacet, { from, to }: Span, format: SpanFormat): string {
  const text = (value: number): string => spanEndText(facet, value, format);
  if (from === undefined) return `≤ ${text(to ?? 0)}`;
  if (to === undefined) return `≥ ${text(from)}`;
  if (from === to) return text(from);
  const [lower, upper] = [from, to].map((value) => QUANTITIES[facet](value, format));
  if (!lower || !upper || lower.unit !== upper.unit) return `${text(from)} – ${text(to)}`;
  // A currency that both ends begin with is said once.
  return plain({
    figure: `${lower.figure}–${upper.figure.replace(/^[A-Z]{3} /, "")}`,
    unit: upper.unit,
  });
}

/** What tells a range. */
export type SpanText = typeof spanText;
