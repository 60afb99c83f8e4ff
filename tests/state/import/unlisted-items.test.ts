import { describe, expect, test } from "vitest";
import { groupOf } from "../../../src/formats/finding-group.ts";
import type { Finding } from "../../../src/formats/finding.ts";
import type { ReportTarget } from "../../../src/state/import/report.ts";
import { unlistedItems } from "../../../src/state/import/unlisted-items.ts";
import { anImported } from "../../support/imported.ts";
import { aFinding, aReportItem } from "../../support/report-items.ts";

const rejected = [0, 1, 2].map((feature) => ({ feature, text: `text ${feature}` }));
const targetOf = (feature: number | undefined): ReportTarget =>
  feature === undefined ? { kind: "file" } : { kind: "layer", index: feature };

const winding = aFinding({ place: { feature: 0 }, fix: { kind: "rewind" } } as Partial<Finding>);
const short = aFinding({
  kind: "too-few-points",
  count: 3,
  needed: 4,
  severity: "error",
  place: { feature: 0 },
} as Partial<Finding>);

describe("findings beyond those that are listed", () => {
  const items = [
    aReportItem("k0", { kind: "layer", index: 0 }, { finding: winding }),
    aReportItem("k1", { kind: "layer", index: 1 }, { finding: winding }),
  ];

  test("have a line each that is like the first of their group, about what they are about", () => {
    const unlisted = [
      { group: groupOf(winding), feature: 7, findings: 2, features: 1 },
      { group: groupOf(winding), findings: 500, features: 400 },
    ];
    const lines = unlistedItems(anImported({ unlisted }), items, targetOf);
    expect(lines).toEqual([
      {
        ...items[0],
        key: "k0/unlisted/0",
        finding: { ...winding, place: { feature: 7 } },
        target: { kind: "layer", index: 7 },
        represents: { findings: 2, features: 1 },
      },
      {
        ...items[0],
        key: "k0/unlisted/1",
        finding: { ...winding, place: {} },
        target: { kind: "file" },
        represents: { findings: 500, features: 400 },
      },
    ]);
  });

  test("have none where nothing of their group is listed", () => {
    const unlisted = [{ group: groupOf(short), feature: 7, findings: 2, features: 1 }];
    expect(unlistedItems(anImported({ unlisted }), items, targetOf)).toEqual([]);
  });
});

describe("a feature that waits and that no line reaches", () => {
  const error = aReportItem("e", { kind: "file" }, { finding: short });

  test("has a line that counts for nothing, like one that nothing repairs", () => {
    const known = aReportItem("k", {
      kind: "rejected",
      rejected: rejected[1] ?? { feature: 1, text: "" },
    });
    const lines = unlistedItems(anImported({ rejected }), [known, error], targetOf);
    expect(lines).toEqual(
      [0, 2].map((feature) => ({
        ...error,
        key: `e/held/${feature}`,
        target: { kind: "rejected", rejected: rejected[feature] },
        represents: { findings: 0, features: 0 },
      })),
    );
  });

  test("is reached by a line that is not listed, too", () => {
    const unlisted = [{ group: groupOf(short), feature: 2, findings: 1, features: 1 }];
    const found = (feature: number | undefined): ReportTarget => {
      const one = rejected.find((other) => other.feature === feature);
      return one ? { kind: "rejected", rejected: one } : { kind: "file" };
    };
    const lines = unlistedItems(anImported({ rejected, unlisted }), [error], found);
    expect(lines.map(({ key }) => key)).toEqual(["e/unlisted/0", "e/held/0", "e/held/1"]);
  });

  test("has no line where every error can be repaired, or is but a warning", () => {
    const repairable = { ...error, finding: { ...short, fix: { kind: "rewind" } as const } };
    const warning = { ...error, finding: { ...short, severity: "warning" as const } };
    expect(unlistedItems(anImported({ rejected }), [repairable, warning], targetOf)).toEqual([]);
  });
});
