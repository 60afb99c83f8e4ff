// What imports find, for rooms that know the state but not how files are read.
export type {
  Excerpt,
  Finding,
  FindingData,
  FindingKind,
  TextPlace,
  Severity,
} from "../../formats/finding.ts";
export type { Fix } from "../../formats/fix.ts";
export type { ImportProblem, UnreadableKind } from "../../formats/answer.ts";
export { labelOf, readFormats } from "../../formats/registry.ts";
