/** Where in a JSON text a value stands: member names and array indices from the root. */
export type ValuePath = readonly (string | number)[];

/** What a text was expected to look like. */
export type TextForm = "slug" | "text" | "date" | "country" | "currency" | "address";

/** Why a value of a catalogue file does not read. Sentences for people are made where they are shown. */
export type CatalogueProblem = { readonly path: ValuePath } & (
  | { readonly kind: "missing" }
  | { readonly kind: "unknown-member" }
  | { readonly kind: "wrong-type"; readonly expected: JsonType }
  | { readonly kind: "not-one-of"; readonly allowed: readonly string[] }
  | { readonly kind: "malformed"; readonly expected: TextForm }
  | { readonly kind: "year-out-of-range"; readonly year: number }
  | { readonly kind: "out-of-range"; readonly min: number; readonly max: number }
  | { readonly kind: "wrong-length"; readonly min: number; readonly max: number }
  | { readonly kind: "ring-not-closed" }
  | { readonly kind: "unknown-source"; readonly source: string }
  | { readonly kind: "duplicate-id"; readonly id: string }
);

export type JsonType = "object" | "array" | "string" | "number" | "integer" | "boolean";

/** Takes note of a problem. */
export type ReportProblem = (problem: CatalogueProblem) => void;
