import type { CollectionId, OwnPark } from "../../src/document/document.ts";
import type { Finding } from "../../src/formats/finding.ts";
import type { ReportItem, ReportTarget } from "../../src/state/import/report.ts";

/** A finding of a test: a warning about the file unless it says otherwise. */
export const aFinding = (parts: Partial<Finding> = {}): Finding =>
  ({ kind: "wrong-winding", severity: "warning", place: {}, ...parts }) as Finding;

/** A line of the report on the file `f`. */
export const aReportItem = (
  key: string,
  target: ReportTarget,
  parts: Partial<ReportItem> = {},
): ReportItem => ({
  key,
  finding: aFinding(),
  target,
  collection: "f" as CollectionId,
  file: "f.geojson",
  ...parts,
});

/** The target of a line about a park, with the text that the park has now. */
export const parkTarget = ({ id, text }: OwnPark): ReportTarget => ({ kind: "park", id, text });

/** The target of a line about a feature that was not added. */
export const rejectedTarget = (text: string, feature = 0): ReportTarget => ({
  kind: "rejected",
  rejected: { feature, text },
});
