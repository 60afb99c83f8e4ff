import { areaSquareMetresOf, valueIn } from "../../../../catalogue/facts.ts";
import type { Fact } from "../../../../catalogue/park.ts";
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

/** A fact's value as the card shows it: `about 400`, `CNY 2–3` `bn`, `5G, big data`. Words have no unit. */
export function factText(fact: Fact, telling: FactFormat): Quantity {
  if (typeof fact.value !== "number") return { figure: wordsOf(fact, telling), unit: "" };
  const lower = quantityOf(fact, fact.value, telling);
  const whole =
    fact.upTo === undefined ? lower : range(lower, quantityOf(fact, fact.upTo, telling));
  if (!fact.qualifier) return whole;
  const { figure, unit } = whole;
  return { figure: telling.words.card.qualified[fact.qualifier](figure), unit };
}

function wordsOf(fact: Fact, { language, words }: FactFormat): string {
  const value = valueIn(fact, languageFacts(language).dataKey);
  return Array.isArray(value) ? value.join(words.card.listSeparator) : String(value);
}

function quantityOf(fact: Fact, value: number, { language, units, words }: FactFormat): Quantity {
  const area = areaSquareMetresOf({ ...fact, value });
  // Floors are told in square metres everywhere, in land units nowhere.
  if (area !== undefined) return areaText(area, fact.key === "floor-area" ? "m2" : units, language);
  if (fact.unit === "MW") return { figure: plainNumber(value), unit: words.card.megawatts };
  if (fact.unit) return moneyText(value, fact.unit, language);
  const counted = fact.key === "enterprises" || fact.key === "jobs" ? fact.key : "none";
  return { figure: plainNumber(value), unit: words.card.counted[counted] };
}

const plainNumber = (value: number): string => numberText(value, Number.isInteger(value) ? 0 : 1);

/** Joins two ends; what both ends share at the front (a currency) is said once. */
function range(lower: Quantity, upper: Quantity): Quantity {
  if (lower.unit !== upper.unit) {
    return { figure: `${lower.figure} ${lower.unit}–${upper.figure}`, unit: upper.unit };
  }
  const figure = upper.figure.replace(/^[A-Z]{3} /, "");
  return { figure: `${lower.figure}–${figure}`, unit: upper.unit };
}
