import { inChina } from "../../geo/china.ts";
import type { Position } from "../../geo/position.ts";
import { nameOfFeature } from "../feature-name.ts";
import { buildTable } from "../feature-table.ts";
import type { TableBuilder } from "../feature-table.ts";
import type { Finding, Place } from "../finding.ts";
import { isObject } from "../json/shape.ts";
import { pathText, placeOfPath } from "../json/place.ts";
import type { JsonRange } from "../json/text.ts";
import { lintFeature } from "../lint/lint-feature.ts";
import type { LintFinding } from "../lint/lint-finding.ts";
import type { FoundFeature } from "../reader.ts";
import type { FindingList } from "./finding-list.ts";
import { findingList } from "./finding-list.ts";

/** A feature that has a text, and its number in the file. */
export interface NumberedFeature extends FoundFeature {
  readonly feature: number;
  readonly text: string | JsonRange;
  /** Where it stands in the file, if its text is no longer that of the file. */
  readonly standsAt?: JsonRange;
}

/** Features sorted into those that come in and those that wait outside. */
export interface Sorter {
  readonly table: TableBuilder;
  readonly sound: readonly NumberedFeature[];
  readonly held: readonly NumberedFeature[];
  readonly findings: FindingList;
  /** A position in China, where most features are there. */
  readonly chinese: Position | undefined;
  add(feature: NumberedFeature): void;
  /** Holds a feature without looking at it. */
  hold(feature: NumberedFeature): void;
}

/** Begins to sort. */
export function createSorter(): Sorter {
  const table = buildTable();
  const sound: NumberedFeature[] = [];
  const held: NumberedFeature[] = [];
  const findings = findingList();
  const china = createChinaCount();
  const noteId = createIdNote(findings);
  const report = (feature: NumberedFeature, finding: LintFinding): void =>
    findings.add(finding.kind, () => findingOf(feature, finding));
  return {
    table,
    sound,
    held,
    findings,
    get chinese() {
      return china.sample();
    },
    hold: (feature) => void held.push(feature),
    add: (feature) => {
      if (feature.fault) {
        const { fault, place } = feature;
        findings.add(fault.kind, () => ({
          ...fault,
          severity: "error",
          place: { ...place, feature: feature.feature },
        }));
        held.push(feature);
        return;
      }
      const found = lintFeature(feature.value);
      for (const finding of found) report(feature, finding);
      noteId(feature);
      if (found.some(({ severity }) => severity === "error")) held.push(feature);
      else {
        sound.push(feature);
        china.count(table.add(feature.value, feature.text));
      }
    },
  };
}

function findingOf(feature: NumberedFeature, { path, ...rest }: LintFinding): Finding {
  const name = nameOfFeature(feature.value);
  const place = placeIn(feature, path);
  return { ...rest, place, ...(name === undefined ? {} : { name }) };
}

/** Where a member of a feature is: in the file's text where the file is JSON, else as the format's reader told. */
function placeIn(numbered: NumberedFeature, path: LintFinding["path"]): Place {
  const { feature, place, text, geometryAt, standsAt } = numbered;
  const range = geometryAt ?? standsAt ?? (typeof text === "string" ? undefined : text);
  if (!range) return { path: pathText("", path), ...place, feature };
  const inside = geometryAt ? path.slice(1) : path;
  return { ...placeOfPath(range, inside), path: pathText(place.path ?? "", inside), feature };
}

/** Notes each feature whose id another one had before it. */
function createIdNote(findings: FindingList): (feature: NumberedFeature) => void {
  const firsts = new Map<string | number, number>();
  return (feature) => {
    const id = isObject(feature.value) ? feature.value.id : undefined;
    if (typeof id !== "string" && typeof id !== "number") return;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, feature.feature);
    else {
      const finding = { kind: "duplicate-id", id: String(id), first, severity: "note" } as const;
      findings.add("duplicate-id", () => findingOf(feature, { ...finding, path: ["id"] }));
    }
  };
}

function createChinaCount() {
  let inside = 0;
  let outside = 0;
  let sample: Position | undefined;
  return {
    count: (position: Position | undefined): void => {
      if (!position) return;
      if (inChina(position)) {
        inside += 1;
        sample ??= position;
      } else outside += 1;
    },
    sample: (): Position | undefined => (inside > outside ? sample : undefined),
  };
}
