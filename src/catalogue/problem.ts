import type * as v from "valibot";

/** Where in a JSON text a value stands: member names and array indices from the root. */
export type ValuePath = readonly (string | number)[];

/** What a text was expected to look like. */
export type TextForm = "slug" | "text" | "date" | "day" | "country" | "currency" | "address";

/** Why a value of a catalogue file does not read. Sentences for people are made where they are shown. */
export type CatalogueProblem = { readonly path: ValuePath } & (
  | { readonly kind: "missing" }
  | { readonly kind: "unknown-member" }
  | { readonly kind: "wrong-type"; readonly expected: string }
  | { readonly kind: "not-one-of"; readonly allowed: readonly string[] }
  | { readonly kind: "malformed"; readonly expected: TextForm }
  | { readonly kind: "year-out-of-range"; readonly year: number }
  /** `range` as in "0 to 90", both ends included. */
  | { readonly kind: "out-of-range"; readonly range: string }
  | { readonly kind: "wrong-length"; readonly min: number; readonly max: number }
  | { readonly kind: "ring-not-closed" }
  | { readonly kind: "unknown-source"; readonly source: string }
  | { readonly kind: "duplicate-id"; readonly id: string }
);

/** A finding of valibot; `requirement` is that of the check that failed. */
type Issue = v.BaseIssue<unknown> & { readonly requirement?: unknown };

/** What the schemas found wrong, each thing once. */
export const problemsOf = (issues: readonly Issue[]): readonly CatalogueProblem[] => [
  ...new Map(
    issues.map(problemOf).map((problem) => [`${problem.kind} ${problem.path.join(".")}`, problem]),
  ).values(),
];

function problemOf(issue: Issue): CatalogueProblem {
  // The schemas read JSON: a step of a path is the name of a member or an index.
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const last = issue.path?.at(-1);
  const around = path.slice(0, -1);
  // Valibot takes an array for an object without members.
  if (last?.type === "object" && Array.isArray(last.input)) {
    return { kind: "wrong-type", path: around, expected: "object" };
  }
  const isExtra = issue.expected === "never";
  if (last?.type === "array" && (isExtra || issue.input === undefined)) {
    const length = Number(last.key) + (isExtra ? 0 : 1);
    return { kind: "wrong-length", path: around, min: length, max: length };
  }
  if (isExtra) return { kind: "unknown-member", path };
  // JSON has no undefined.
  if (last && issue.input === undefined) return { kind: "missing", path };
  return { path, ...reasonOf(issue) };
}

type Reason = CatalogueProblem extends infer Problem
  ? Problem extends CatalogueProblem
    ? Omit<Problem, "path">
    : never
  : never;

/** Why a value is refused that stands where one is expected. */
function reasonOf({ type, input, expected, message, requirement }: Issue): Reason {
  switch (type) {
    case "regex":
    case "check":
      return message === "ring-not-closed" ? { kind: message } : malformed(message, input);
    case "min_value":
    case "max_value":
      return { kind: "out-of-range", range: message };
    case "min_length":
    case "min_entries":
      return { kind: "wrong-length", min: Number(requirement), max: Infinity };
    case "integer":
      return { kind: "wrong-type", expected: "integer" };
  }
  // What is on a list is named in quotation marks, a type is not: ("ha" | "m2"), Object.
  const listed = expected?.match(/"[^"]*"/g);
  return listed
    ? { kind: "not-one-of", allowed: listed.map((name) => name.slice(1, -1)) }
    : { kind: "wrong-type", expected: String(expected).toLowerCase() };
}

/** Why a text is refused. The schemas give the form of a text as the message of what checks it. */
function malformed(form: string, text: unknown): Reason {
  const year = /^(\d{4})(-\d\d){0,2}$/.exec(String(text))?.[1];
  if (form === "date" && year && !/^(19|20)/.test(year)) {
    return { kind: "year-out-of-range", year: Number(year) };
  }
  return { kind: "malformed", expected: form as TextForm };
}
