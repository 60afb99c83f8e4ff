// What imports find, for rooms that know the state but not how files are read.
export type {
  Excerpt,
  Finding,
  FindingDetail,
  FindingKind,
  Place,
  Severity,
  SyntaxExpectation,
  UnsupportedPart,
} from "../formats/finding.ts";
export type { Fix, FixKind } from "../formats/fix.ts";
export type { ImportPhase, ImportProblem, Progress, UnreadableKind } from "../formats/answer.ts";
export type { FormatId } from "../formats/source.ts";
