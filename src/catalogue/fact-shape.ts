import { FACT_KEYS, FACT_SCOPES } from "./park.ts";
import type { Fact, FactKey } from "./park.ts";
import type { JsonPath, Report } from "./problem.ts";
import {
  listOf,
  numberBetween,
  objectOf,
  oneOf,
  optional,
  trueOrFalse,
  withRule,
} from "./shape.ts";
import type { Shape } from "./shape.ts";
import { localText, partialDate, sourceIds, textOf, words } from "./text-shape.ts";

const QUALIFIERS = ["about", "more-than", "up-to"] as const;

type FactValue = Fact["value"];

interface KeyRule {
  readonly value: Shape<FactValue>;
  readonly unit: Shape<string> | "none";
}

const amount: Shape<number> = numberBetween(0, Number.MAX_SAFE_INTEGER);
const count: Shape<number> = numberBetween(0, Number.MAX_SAFE_INTEGER, "integer");
const area: KeyRule = { value: amount, unit: oneOf(["ha", "m2"]) };
const money: KeyRule = { value: amount, unit: textOf("currency") };
const headcount: KeyRule = { value: count, unit: "none" };
const sentence: KeyRule = { value: words, unit: "none" };

/** What a fact of each key holds: the value's shape and the unit's. */
const KEY_RULES: Readonly<Record<FactKey, KeyRule>> = {
  "land-area": area,
  "floor-area": area,
  investment: money,
  "annual-output": money,
  enterprises: headcount,
  jobs: headcount,
  power: { value: amount, unit: oneOf(["MW"]) },
  technologies: { value: listOf(words, 1), unit: "none" },
  network: sentence,
  developer: sentence,
};

const anyValue: Shape<FactValue> = (_value): _value is FactValue => true;

const members = objectOf<Fact>({
  key: oneOf(FACT_KEYS),
  value: anyValue,
  valueZh: optional(anyValue as Shape<string | readonly string[]>),
  upTo: optional(amount),
  qualifier: optional(oneOf(QUALIFIERS)),
  unit: optional(textOf("text")),
  what: localText,
  scope: optional(oneOf(FACT_SCOPES)),
  asOf: optional(partialDate),
  sources: sourceIds,
  primary: optional(trueOrFalse),
});

/** One figure or list of words, of the kind and unit that its key asks for. */
export const fact: Shape<Fact> = withRule(members, (value, path, report) =>
  [
    KEY_RULES[value.key].value(value.value, [...path, "value"], report),
    unitFits(value, path, report),
    onlyWhere(isFigure(value), "upTo", value, path, report),
    onlyWhere(!isFigure(value), "valueZh", value, path, report) &&
      (value.valueZh === undefined ||
        KEY_RULES[value.key].value(value.valueZh, [...path, "valueZh"], report)),
  ].every(Boolean),
);

const isFigure = (value: Fact): boolean =>
  KEY_RULES[value.key].value !== words && value.key !== "technologies";

function unitFits(value: Fact, path: JsonPath, report: Report): boolean {
  const rule = KEY_RULES[value.key].unit;
  if (rule === "none") return onlyWhere(false, "unit", value, path, report);
  if (value.unit !== undefined) return rule(value.unit, [...path, "unit"], report);
  report({ kind: "missing", path: [...path, "unit"] });
  return false;
}

function onlyWhere(
  allowed: boolean,
  member: "unit" | "upTo" | "valueZh",
  value: Fact,
  path: JsonPath,
  report: Report,
): boolean {
  if (allowed || value[member] === undefined) return true;
  report({ kind: "unknown-member", path: [...path, member] });
  return false;
}
