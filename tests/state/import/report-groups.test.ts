import { describe, expect, test } from "vitest";
import type { CollectionId } from "../../../src/document/document.ts";
import type { Finding, FindingData, Severity } from "../../../src/formats/finding.ts";
import type { Fix } from "../../../src/formats/fix.ts";
import { groupsOf, countOutcomes } from "../../../src/state/import/report-groups.ts";
import type { Outcome, ReportItem } from "../../../src/state/import/report.ts";

const COLLECTION = "c" as CollectionId;

interface Found {
  readonly detail: FindingData;
  readonly severity: Severity;
  readonly feature?: number;
  readonly fix?: Fix;
}

function itemsOf(found: readonly Found[]): readonly ReportItem[] {
  return found.map(({ detail, severity, feature, fix }, index) => {
    const place = feature === undefined ? {} : { feature };
    const finding: Finding = { ...detail, severity, place, ...(fix && { fix }) };
    const target = { kind: "file" } as const;
    return { key: String(index), finding, target, collection: COLLECTION, file: "a.geojson" };
  });
}

const REWIND: Fix = { kind: "rewind" };
const clockwise = (feature: number): Found => ({
  detail: { kind: "wrong-winding" },
  severity: "note",
  feature,
  fix: REWIND,
});
const short = (feature: number, severity: Severity = "error"): Found => ({
  detail: { kind: "too-few-points", count: 3, needed: 4 },
  severity,
  feature,
});
const open = (feature: number): Found => ({
  detail: { kind: "unclosed-ring", gapMetres: 3 + feature },
  severity: "warning",
  feature,
  fix: { kind: "close-ring" },
});

const figuresOf = (found: readonly Found[]) =>
  groupsOf(itemsOf(found), []).map(({ items: [{ finding }], findings, features }) => [
    finding.kind,
    finding.severity,
    findings,
    features,
  ]);

describe("the findings of a report", () => {
  test("stand with errors first, then warnings, then notes, one group for each kind", () => {
    const found = [clockwise(0), short(1), open(1), clockwise(1), short(2), clockwise(2)];
    expect(figuresOf(found)).toEqual([
      ["too-few-points", "error", 2, 2],
      ["unclosed-ring", "warning", 1, 1],
      ["wrong-winding", "note", 3, 3],
    ]);
  });

  test("of one kind are two groups where one is graver than the other", () => {
    expect(figuresOf([short(0, "note"), short(1), short(2, "note")])).toEqual([
      ["too-few-points", "error", 1, 1],
      ["too-few-points", "note", 2, 2],
    ]);
  });

  test("of one kind are two groups where they mean different things", () => {
    const beyond = (lon: number, lat: number): Found => ({
      detail: { kind: "out-of-range", lon, lat },
      severity: "error",
      feature: 0,
    });
    const hole: Found = { ...clockwise(0), detail: { kind: "wrong-winding", hole: true } };
    const reported = groupsOf(
      itemsOf([beyond(0, 95), beyond(200, 0), beyond(1, -91), hole, clockwise(0)]),
      [],
    );
    expect(reported.map(({ meaning, findings }) => [meaning, findings])).toEqual([
      ["latitude", 2],
      ["longitude", 1],
      ["hole", 1],
      ["outline", 1],
    ]);
  });

  test("of one kind are two groups where only some of them have a button", () => {
    const { fix: _, ...without } = open(2);
    expect(figuresOf([open(0), open(1), without])).toHaveLength(2);
  });

  test("by which something is lost come first among those that are as grave", () => {
    const lost: Found = { detail: { kind: "not-supported", what: "raster" }, severity: "warning" };
    expect(figuresOf([open(0), lost]).map(([kind]) => kind)).toEqual([
      "not-supported",
      "unclosed-ring",
    ]);
  });

  test("several of which are in one feature count it once", () => {
    expect(figuresOf([clockwise(4), clockwise(4), clockwise(5)])).toEqual([
      ["wrong-winding", "note", 3, 2],
    ]);
  });
});

test("a group counts its findings that are not listed, by what has come of them", () => {
  const items = itemsOf([clockwise(0), clockwise(1), clockwise(2)]);
  const [one] = itemsOf([clockwise(3)]);
  if (!one) throw new Error("There is no line.");
  const rest = { ...one, key: "rest", represents: { findings: 3064, features: 3063 } };
  const [group] = groupsOf(items, [rest]);
  if (!group) throw new Error("There is no group.");
  expect(group).toMatchObject({ findings: 3067, features: 3066 });
  const outcomes: Readonly<Record<string, Outcome>> = { "0": "repaired", "1": "unrepairable" };
  expect(countOutcomes(group, ({ key }) => outcomes[key] ?? "open")).toEqual({
    open: 3065,
    repaired: 1,
    unrepairable: 1,
  });
});
