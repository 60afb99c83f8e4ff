import type { ParkProblem } from "../../src/catalogue/check/finding.ts";
import type { CatalogueProblem, ValuePath } from "../../src/catalogue/problem.ts";
import { areaIn, type SquareMetres } from "../../src/geo/units.ts";
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

const hectares = (area: SquareMetres): string => `${areaIn(area, "ha").toFixed(2)} ha`;

/** What is wrong in a park that reads, as a sentence for whoever wrote the file. */
function parkSentenceOf(problem: ParkProblem): string {
  switch (problem.kind) {
    case "two-primaries":
      return `two facts of "${problem.key}" say that they come first`;
    case "repeated-position":
      return "this position repeats the one before it";
    case "winding":
      return problem.isOuter
        ? "an outer ring must run counter-clockwise (RFC 7946 section 3.1.6): reverse its positions"
        : "a hole must run clockwise (RFC 7946 section 3.1.6): reverse its positions";
    case "crosses-itself":
      return `the outline crosses itself near ${problem.near.map((each) => each.toFixed(6)).join(", ")}`;
    case "stray-hole":
      return "a hole must lie inside its outer ring";
    case "area-differs":
      return `the outline measures ${hectares(problem.measured)}, the stated land area is ${hectares(problem.stated)}`;
    case "point-not-schematic":
      return "a park that is a point must say that it is schematic";
    case "point-with-area":
      return `a land area of ${hectares(problem.stated)} is stated: draw a circle with geodata/circle.ts`;
    case "circle-without-area":
      return "a schematic outline needs a stated land area of the whole park; without one, use a point";
    case "stray-centre":
      return `the centre of the outline lies ${Math.round(problem.strayMetres)} m outside it, its stated uncertainty is ${problem.uncertaintyMetres} m: is a part of it elsewhere?`;
    case "no-currency":
      return `"${problem.unit}" is no currency of ISO 4217`;
    case "money-undated":
      return 'money needs the year of its figure: give "asOf", or say in "what" that the source is undated';
    case "untranslated":
      return `${problem.count === 1 ? "this text has" : `${problem.count} texts, of which this is the first, have`} no Chinese form ("zh", or "valueZh" of a fact)`;
    default:
      return dateSentenceOf(problem);
  }
}

type DateProblem = Extract<
  ParkProblem,
  { readonly kind: "future" | "timeline-order" | `status-${string}` }
>;

function dateSentenceOf(problem: DateProblem): string {
  switch (problem.kind) {
    case "future":
      return `${problem.date} is after ${problem.today}`;
    case "timeline-order":
      return `${problem.date} stands behind ${problem.before}: the timeline goes from the oldest event to the newest`;
    case "status-after-sources":
      return `the status is of ${problem.asOf}, and its newest source is of ${problem.newest}: who says so?`;
    case "status-before-event":
      return `the status is of ${problem.asOf}, and its own source tells an event of ${problem.later}`;
    case "status-contradicts":
      return `the status is "${problem.value}" as of ${problem.asOf}, and the last event that changed it, of ${problem.date}, made it "${problem.before}"`;
    case "status-not-forward":
      return problem.from === problem.to
        ? `the park was "${problem.to}" already: only an event that changes the status has one`
        : `the status goes back from "${problem.from}" to "${problem.to}": what is the reason?`;
    case "status-after-cancelled":
      return `the park was cancelled: it can only be announced anew, not be "${problem.to}"`;
    case "status-undated":
      return 'neither the status nor a source of it has a date: say "undated" in its note';
    case "status-old":
      return `the status is of ${problem.date}, more than ${problem.years} years before ${problem.today}: say in its note that it is of ${problem.date.slice(0, 4)}`;
  }
}

/** A problem as a sentence for whoever wrote the file. */
export function sentenceOf(problem: CatalogueProblem | ParkProblem): string {
  if (!("path" in problem)) return parkSentenceOf(problem);
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
