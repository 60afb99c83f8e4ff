import type { ParkFinding, ParkProblem } from "../../../catalogue/check/finding.ts";
import type { CatalogueProblem, ValuePath } from "../../../catalogue/problem.ts";
import type { Metres, SquareMetres } from "../../../geo/units.ts";
import type { words as english } from "../../../words/en/document/proposal.ts";

type ProposalWords = typeof english;

/** How figures are written in the user's language and units. */
export interface FindingFormat {
  readonly area: (area: SquareMetres) => string;
  readonly length: (length: Metres) => string;
  readonly position: (position: GeoJSON.Position) => string;
}

/** What a place in a park file is called: a field of the form, or its path below `properties`. */
function fieldName(path: ValuePath, words: ProposalWords): string {
  const below = path[0] === "properties" ? path.slice(1) : path;
  const [first, , member] = below;
  const fields: Readonly<Record<string, string>> = words.field;
  const key =
    first === "geometry" ? first : (first === "sources" ? [first, member] : below).join(".");
  return Object.hasOwn(fields, key) ? (fields[key] ?? key) : below.join(".");
}

function schemaSentence(problem: CatalogueProblem, path: ValuePath, words: ProposalWords): string {
  const field = fieldName(path, words);
  switch (problem.kind) {
    case "missing":
      return words.problems.missing(field);
    case "unknown-member":
      return words.problems.unknownMember(field);
    case "not-one-of":
      return words.problems.notOneOf(field, problem.allowed.join(", "));
    case "malformed":
      return words.problems.malformed[problem.expected](field);
    case "unknown-source":
      return words.problems.unknownSource(problem.source);
    default:
      return words.problems.wrong(field);
  }
}

type OutlineProblem = Extract<
  ParkProblem,
  {
    readonly kind:
      | "repeated-position"
      | "winding"
      | "crosses-itself"
      | "stray-hole"
      | "area-differs"
      | `${string}-schematic`
      | `point-${string}`
      | `circle-${string}`
      | "stray-centre";
  }
>;

function outlineSentence(
  problem: OutlineProblem,
  { problems }: ProposalWords,
  format: FindingFormat,
): string {
  switch (problem.kind) {
    case "repeated-position":
    case "winding":
      return problems.badRing;
    case "crosses-itself":
      return problems.crosses(format.position(problem.near));
    case "stray-hole":
      return problems.strayHole;
    case "area-differs":
      return problems.areaDiffers(format.area(problem.measured), format.area(problem.stated));
    case "point-not-schematic":
      return problems.pointNotSchematic;
    case "point-with-area":
      return problems.pointWithArea(format.area(problem.stated));
    case "circle-without-area":
      return problems.circleWithoutArea;
    case "stray-centre":
      return problems.strayCentre(
        format.length(problem.strayMetres),
        format.length(problem.uncertaintyMetres),
      );
  }
}

function parkSentence(problem: ParkProblem, words: ProposalWords, format: FindingFormat): string {
  const { problems } = words;
  switch (problem.kind) {
    case "two-primaries":
      return problems.twoPrimaries(problem.key);
    case "no-currency":
      return problems.noCurrency(problem.unit);
    case "money-undated":
      return problems.moneyUndated;
    case "untranslated":
      return problems.untranslated(problem.count);
    case "future":
      return problems.future(problem.date);
    case "timeline-order":
      return problems.timelineOrder(problem.date, problem.before);
    case "status-after-sources":
    case "status-before-event":
      return problems.statusDate(problem.asOf);
    case "status-contradicts":
      return problems.statusContradicts(problem.date);
    case "status-not-forward":
    case "status-after-cancelled":
      return problems.statusStep;
    case "status-undated":
      return problems.statusUndated;
    case "status-old":
      return problems.statusOld(problem.date);
    default:
      return outlineSentence(problem, words, format);
  }
}

/** What is wrong or doubtful in a proposal, as a plain sentence. */
export const findingSentence = (
  { path, problem }: ParkFinding,
  words: ProposalWords,
  format: FindingFormat,
): string =>
  "path" in problem ? schemaSentence(problem, path, words) : parkSentence(problem, words, format);
