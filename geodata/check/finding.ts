import type { CatalogueProblem, ValuePath } from "../../src/catalogue/problem.ts";
import type { TextPlace } from "./located-json.ts";

/** Something wrong or doubtful at one place of a file. An error fails the check, a warning does not. */
export interface Finding extends TextPlace {
  readonly file: string;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** `file:line:column: problem`, the form that editors and terminals turn into a link. */
export const formatFinding = ({ file, line, column, severity, message }: Finding): string =>
  `${file}:${line}:${column}: ${severity === "warning" ? "warning: " : ""}${message}`;

const between = (min: number, max: number): string => {
  if (max === Infinity) return `${min} or more`;
  return min === max ? String(min) : `${min} to ${max}`;
};

const FORMS = {
  slug: "a slug: lower-case letters and digits, joined by single hyphens",
  text: "words, without blanks at the ends",
  date: "a date that exists, as 2018, 2018-01 or 2018-01-02",
  day: "a day that exists, as 2018-01-02",
  country: "a country as ISO 3166-1 alpha-2 writes it, as CN",
  currency: "a currency as ISO 4217 writes it, as CNY",
  address: "a web address that begins with http:// or https://",
} as const;

const swapHint = (path: ValuePath): string =>
  path.includes("coordinates") ? "; longitude comes before latitude" : "";

/** A parser's problem as a sentence for whoever wrote the file. */
export function sentenceOf(problem: CatalogueProblem): string {
  const name = problem.path.length === 0 ? "the file" : `"${problem.path.join(".")}"`;
  switch (problem.kind) {
    case "missing":
      return `${name} is missing`;
    case "unknown-member":
      return `${name} is not known here`;
    case "wrong-type":
      return `${name} must be of type ${problem.expected}`;
    case "not-one-of":
      return `${name} must be one of ${problem.allowed.join(", ")}`;
    case "malformed":
      return `${name} must be ${FORMS[problem.expected]}`;
    case "year-out-of-range":
      return `${name}: the year ${problem.year} is not between 1900 and 2099`;
    case "out-of-range":
      return `${name} must be ${problem.range}${swapHint(problem.path)}`;
    case "wrong-length":
      return `${name} must have ${between(problem.min, problem.max)} items`;
    case "ring-not-closed":
      return `${name}: the last position of a ring must equal the first`;
    case "unknown-source":
      return `the source "${problem.source}" is not in sources.json`;
    case "duplicate-id":
      return `the id "${problem.id}" is taken already`;
  }
}
