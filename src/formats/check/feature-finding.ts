import type { FindingData, Severity } from "../finding.ts";
import type { Fix } from "../fix.ts";

/** What a check finds in one feature, before it is known where in the file that feature stands. */
export type LintFinding = FindingData & {
  readonly severity: Severity;
  /** From the feature down, such as `["geometry", "coordinates", 0, 4]`. */
  readonly path: readonly (string | number)[];
  readonly fix?: Fix;
};

/** Takes what a check finds. */
export type ReportFinding = (finding: LintFinding) => void;

/** The way from a feature down to a value in it. */
export type FindingPath = readonly (string | number)[];
