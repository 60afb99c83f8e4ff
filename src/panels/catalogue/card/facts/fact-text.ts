import type { Fact } from "../../../../catalogue/fact.ts";
import type { FactKind, FigureKind } from "../../../../catalogue/fact-kinds.ts";
import { areaSquareMetresOf, valueIn } from "../../../../catalogue/facts.ts";
import { type FactEntries, type KeyOfKind, PARK_FACTS } from "../../../../catalogue/park-facts.ts";
import type { AreaUnit } from "../../../../geo/units.ts";
import { areaText, numberText } from "../../../../words/format/figures.ts";
import type { Language, Quantity } from "../../../../words/language.ts";
import { languageFacts } from "../../../../words/format/languages.ts";
import type { Messages } from "../../../../words/en/messages.ts";
import { moneyText } from "../../../../words/format/money.ts";

/** How the user wants figures told. */
export interface FactFormat {
  readonly language: Language;
  readonly units: AreaUnit;
  readonly words: Messages;
}

/** What of a fact its text is made of. */
type TextedFact = Pick<Fact, "key" | "value" | "unit" | "upTo" | "qualifier" | "valueZh">;

/** A fact's value as the card shows it: `about 400`, `CNY 2–3` `bn`, `5G, big data`. Words have no unit. */
export function factText(
  fact: TextedFact,
  format: FactFormat,
  entries: FactEntries = PARK_FACTS,
): Quantity {
  const kind = entries[fact.key]?.kind;
  const write = kind && isFigureKind(kind) ? FIGURES[kind] : undefined;
  if (!write || typeof fact.value !== "number") return { figure: wordsOf(fact, format), unit: "" };
  const lower = write(fact.value, fact, format);
  const whole = fact.upTo === undefined ? lower : range(lower, write(fact.upTo, fact, format));
  if (!fact.qualifier) return whole;
  const { figure, unit } = whole;
  return { figure: format.words.card.qualified[fact.qualifier](figure), unit };
}

function wordsOf(fact: TextedFact, { language, words }: FactFormat): string {
  const value = valueIn(fact, languageFacts(language).dataKey);
  return Array.isArray(value) ? value.join(words.card.listSeparator) : String(value);
}

/** Writes one end of a figure. */
type WriteFigure = (value: number, fact: TextedFact, format: FactFormat) => Quantity;

/** How each kind of figure is written. */
const FIGURES: Readonly<Record<FigureKind, WriteFigure>> = {
  land: (value, fact, { units, language }) => areaOf(value, fact, units, language),
  // Floors are told in square metres everywhere, in land units nowhere.
  floors: (value, fact, { language }) => areaOf(value, fact, "m2", language),
  money: (value, { unit = "" }, { language }) => moneyText(value, unit, language),
  power: (value, _fact, { words }) => ({ figure: plainNumber(value), unit: words.card.megawatts }),
  count: (value, { key }, { words }) => ({
    figure: plainNumber(value),
    unit: words.card.counted[key as KeyOfKind<"count">],
  }),
};

const isFigureKind = (kind: FactKind): kind is FigureKind => Object.hasOwn(FIGURES, kind);

const areaOf = (value: number, fact: TextedFact, unit: AreaUnit, language: Language): Quantity =>
  areaText(areaSquareMetresOf({ ...fact, value }) ?? value, unit, language);

const plainNumber = (value: number): string => numberText(value, Number.isInteger(value) ? 0 : 1);

/** Joins two ends; what both ends share at the front (a currency) is said once. */
function range(lower: Quantity, upper: Quantity): Quantity {
  if (lower.unit !== upper.unit) {
    return { figure: `${lower.figure} ${lower.unit}–${upper.figure}`, unit: upper.unit };
  }
  const figure = upper.figure.replace(/^[A-Z]{3} /, "");
  return { figure: `${lower.figure}–${figure}`, unit: upper.unit };
}
