import { labelOf, type ImportProblem } from "../../../state/import/findings.ts";
import type { ImportWords } from "./import-format.ts";
import { quoted, shorten } from "../../ui/shorten.ts";
import { countText, fileSizeText } from "../../../words/format/figures.ts";
import type { AddressProblem } from "../../../state/import/importer.ts";

type Syntax = Extract<ImportProblem, { kind: "syntax" }>;

function syntaxSentence(
  name: string,
  { place, finding }: Syntax,
  { problems }: ImportWords,
): string {
  // Of what stands before the cut, not one feature is whole.
  if (finding.kind !== "syntax") return problems.cutShort(name);
  const expected = problems.expected[finding.expected];
  const found = finding.found === "" ? problems.endOfFile : quoted(finding.found);
  const what =
    place.line === undefined
      ? problems.syntaxSomewhere(expected, found)
      : problems.syntaxAt(String(place.line), String(place.column ?? 1), expected, found);
  return problems.syntax(name, what);
}

/** Why nothing could be taken from a file, and what can be done about it. */
export function problemSentence(
  file: string,
  problem: ImportProblem,
  messages: ImportWords,
): string {
  const { problems } = messages;
  const name = shorten(file, 60);
  switch (problem.kind) {
    case "empty":
      return problems.empty(name);
    case "no-features":
      return problems.noFeatures(name);
    case "unreadable-file":
      return problems.unreadableFile(name);
    case "too-many-files":
      return problems.tooManyFiles(name, countText(problem.limit));
    case "not-recognised":
      return problems.looksLike[problem.looksLike](name);
    case "syntax":
      return syntaxSentence(name, problem, messages);
    case "damaged":
      return problems.damaged(name, labelOf(problem.format), shorten(problem.what, 120));
    case "doctype-refused":
      return problems.doctypeRefused(name);
    case "missing-part":
      return problems.missingPart(name, problem.part);
    case "crs-unknown":
      return problems.crsUnknown(name, quoted(problem.crs));
    case "timed-out":
      return problems.timedOut(name, problem.seconds);
    case "not-loaded":
      return problems.notLoaded(name);
    case "broke-down":
      return problems.brokeDown(name);
    default:
      return limitSentence(name, problem, messages);
  }
}

type LimitProblem = Extract<
  ImportProblem,
  {
    kind:
      | "too-large"
      | "unpacks-too-large"
      | "unpacks-too-much"
      | "too-many-entries"
      | "nested-archive"
      | "encrypted"
      | "too-deep"
      | "too-many-features"
      | "too-many-vertices";
  }
>;

function limitSentence(name: string, problem: LimitProblem, { problems }: ImportWords): string {
  switch (problem.kind) {
    case "too-large":
      return problems.tooLarge(name, fileSizeText(problem.bytes), fileSizeText(problem.limitBytes));
    case "unpacks-too-large":
      return problems.unpacksTooLarge(name, fileSizeText(problem.limitBytes));
    case "unpacks-too-much":
      return problems.unpacksTooMuch(name, problem.ratio);
    case "too-many-entries":
      return problems.tooManyEntries(name, problem.limit);
    case "nested-archive":
      return problems.nestedArchive(name);
    case "encrypted":
      return problems.encrypted(name);
    case "too-deep":
      return problems.tooDeep(name, problem.limit, String(problem.place.line ?? ""));
    case "too-many-features":
      return problems.tooManyFeatures(name, countText(problem.limit));
    case "too-many-vertices":
      return problems.tooManyVertices(name, countText(problem.limit));
  }
}

/** Why an address brought no file, and what can be done about it. */
export function addressSentence(
  host: string,
  problem: AddressProblem,
  { problems }: ImportWords,
): string {
  switch (problem.kind) {
    case "not-an-address":
      return problems.notAnAddress;
    case "not-https":
      return problems.notHttps;
    case "credentials":
      return problems.credentials;
    case "private-address":
      return problems.privateAddress;
    case "status":
      return problems.status(host, problem.status);
    case "refused":
      return problems.refused(host);
    case "too-large":
      return problems.addressTooLarge(host, fileSizeText(problem.limitBytes));
    case "cancelled":
      return problems.cancelled(host);
  }
}
