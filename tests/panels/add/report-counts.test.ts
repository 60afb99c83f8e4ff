import { expect, test } from "vitest";
import type { CollectionId, OwnParkId } from "../../../src/document/sketch.ts";
import { countsOfReport } from "../../../src/panels/add/report-counts.ts";
import type { Severity } from "../../../src/state/findings.ts";
import type { ReportItem, ReportTarget } from "../../../src/state/report.ts";

const PARK: ReportTarget = { kind: "park", id: "own-a" as OwnParkId, text: "{}" };
const HELD: ReportTarget = { kind: "held", held: { feature: 0, text: "{}" } };

const item = (key: string, severity: Severity, target: ReportTarget): ReportItem => ({
  key,
  finding: { kind: "unclosed-ring", gapMetres: 1, severity, place: {} },
  target,
  collection: "c" as CollectionId,
  file: "a.geojson",
});

const report = {
  names: ["a.geojson"],
  bytes: 100,
  added: 5,
  items: [
    item("1", "warning", PARK),
    item("2", "warning", PARK),
    item("3", "note", PARK),
    item("4", "error", HELD),
    item("5", "warning", HELD),
  ],
  unlisted: [],
  earlier: [],
  counts: { "unclosed-ring": 1205 },
};

test("what needs a look is warnings about parks that are in", () => {
  expect(countsOfReport(report, () => "open", 1)).toEqual({
    added: 5,
    needLook: 2,
    waiting: 1,
    notListed: 1200,
  });
});

test("what was mended needs no look any more", () => {
  const outcomeOf = ({ key }: ReportItem) => (key === "1" ? "mended" : "open");
  expect(countsOfReport(report, outcomeOf, 1).needLook).toBe(1);
});
