import { FACT_KEYS, FACT_SCOPES } from "./park.ts";
import type { Fact, FactKey } from "./park.ts";
import { arrayOf, numberBetween, objectOf, oneOf, optional, trueOrFalse } from "./schema.ts";
import type { ObjectMembers, ValueParser } from "./schema.ts";
import { localText, partialDate, sourceIds, textUpTo, words } from "./text-schema.ts";

const QUALIFIERS = ["about", "more-than", "up-to"] as const;

const common = {
  key: oneOf(FACT_KEYS),
  what: localText,
  scope: optional(oneOf(FACT_SCOPES)),
  asOf: optional(partialDate),
  sources: sourceIds,
  primary: optional(trueOrFalse),
};

type FigureMember = "upTo" | "qualifier" | "unit";
type CountFact = Omit<Fact, "unit" | "valueZh"> & { readonly value: number };
type MeasureFact = Omit<Fact, "unit" | "valueZh"> & {
  readonly value: number;
  readonly unit: string;
};
type SentenceFact = Omit<Fact, FigureMember | "valueZh"> & {
  readonly value: string;
  readonly valueZh?: string;
};
type WordListFact = Omit<Fact, FigureMember | "valueZh"> & {
  readonly value: readonly string[];
  readonly valueZh?: readonly string[];
};

const count = numberBetween(0, Number.MAX_SAFE_INTEGER, "integer");
const amount = numberBetween(0, Number.MAX_SAFE_INTEGER);

const figure = (value: ValueParser<number>): ObjectMembers<CountFact> => ({
  ...common,
  value,
  upTo: optional(value),
  qualifier: optional(oneOf(QUALIFIERS)),
});

const headcount = objectOf<CountFact>(figure(count));

const measure = (unit: ValueParser<string>): ValueParser<MeasureFact> =>
  objectOf<MeasureFact>({ ...figure(amount), unit });

const sentence = objectOf<SentenceFact>({ ...common, value: words, valueZh: optional(words) });

const wordList = objectOf<WordListFact>({
  ...common,
  value: arrayOf(words, 1),
  valueZh: optional(arrayOf(words, 1)),
});

const area = measure(oneOf(["ha", "m2"]));
const money = measure(textUpTo("currency"));

const SHAPES: { readonly [Key in FactKey]: ValueParser<Fact> } = {
  "land-area": area,
  "floor-area": area,
  investment: money,
  "annual-output": money,
  enterprises: headcount,
  jobs: headcount,
  power: measure(oneOf(["MW"])),
  technologies: wordList,
  network: sentence,
  developer: sentence,
};

const keyed = objectOf<{ readonly key: FactKey }>({ key: oneOf(FACT_KEYS) }, "allowed");

/** One figure with its unit, or words, as the fact's key asks for. */
export const fact: ValueParser<Fact> = (value, path, report): value is Fact =>
  keyed(value, path, report) && SHAPES[value.key](value, path, report);
