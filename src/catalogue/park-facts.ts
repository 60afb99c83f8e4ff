import type { FactKind } from "./fact-kinds.ts";

/** One thing that may be told of a park. */
export interface FactEntry {
  /** What its value may be, and how it is written. */
  readonly kind: FactKind;
  /** Where the card shows it: in the grid of facts, or, as land that sources state, beside the measured area. */
  readonly place: "grid" | "area";
  /** What a user looks for in every park: where nobody says it, the card says that. */
  readonly isExpected?: true;
}

/** Entries by the key that park files carry. */
export type FactEntries = Readonly<Record<string, FactEntry>>;

/**
 * What may be told of a park, in the order of the card. The type of a fact, what a park file may hold, its JSON Schema and
 * the rows of the card follow from here; `words/<language>/catalogue/card.ts` names each.
 */
export const PARK_FACTS = {
  "land-area": { kind: "land", place: "area" },
  investment: { kind: "money", place: "grid", isExpected: true },
  "annual-output": { kind: "money", place: "grid" },
  enterprises: { kind: "count", place: "grid", isExpected: true },
  jobs: { kind: "count", place: "grid" },
  "floor-area": { kind: "floors", place: "grid" },
  power: { kind: "power", place: "grid" },
  technologies: { kind: "list", place: "grid" },
  network: { kind: "words", place: "grid" },
  developer: { kind: "words", place: "grid" },
} as const satisfies FactEntries;

/** What a fact is about. Several facts of one key may stand side by side: sources disagree. */
export type FactKey = keyof typeof PARK_FACTS;

/** The keys of the facts of one kind. */
export type KeyOfKind<Kind extends FactKind> = {
  [Key in FactKey]: (typeof PARK_FACTS)[Key]["kind"] extends Kind ? Key : never;
}[FactKey];
