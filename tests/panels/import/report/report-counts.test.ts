import { expect, test } from "vitest";
import type { CollectionId } from "../../../../src/document/document.ts";
import { countsOfReport } from "../../../../src/panels/import/report/report-counts.ts";
import type { Severity } from "../../../../src/state/import/findings.ts";
import { groupsOf, countOutcomes } from "../../../../src/state/import/report-groups.ts";
import type { Outcome, ReportItem } from "../../../../src/state/import/report.ts";

const item = (key: string, severity: Severity): ReportItem => ({
  key,
  finding: { kind: "unclosed-ring", gapMetres: 1, severity, place: {} },
  target: { kind: "file" },
  collection: "c" as CollectionId,
  file: "a.geojson",
});

const items = [item("1", "warning"), item("2", "warning"), item("3", "note"), item("4", "error")];
const unlisted = [{ ...item("5", "note"), represents: { findings: 1201, features: 1000 } }];
const groups = groupsOf(items, unlisted);

const countsWith = (outcomeOf: (item: ReportItem) => Outcome) =>
  countsOfReport(groups, (group) => countOutcomes(group, outcomeOf));

test("findings are counted by how grave they are, those that are not listed too", () => {
  expect(countsWith(() => "open")).toEqual({ error: 1, warning: 2, note: 1202 });
});

test("what was repaired counts no more; what no fix fits still does", () => {
  const counts = countsWith(({ key }) =>
    key === "1" ? "repaired" : key === "2" ? "unrepairable" : "open",
  );
  expect(counts).toEqual({ error: 1, warning: 1, note: 1202 });
});
