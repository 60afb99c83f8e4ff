import { inChina } from "../../geo/datum/china.ts";
import type { Position } from "../../geo/position.ts";
import { nameOfFeature } from "../names/feature-name.ts";
import { buildTable } from "./feature-table.ts";
import type { TableBuilder } from "./feature-table.ts";
import type { Finding, TextPlace } from "../finding.ts";
import type { FindingMeaning } from "../finding-group.ts";
import { pathText, placeOfPath } from "../encoding/json/place.ts";
import { rangeText } from "../encoding/json/text.ts";
import { lintFeature } from "../check/check-feature.ts";
import type { LintFinding } from "../check/feature-finding.ts";
import type { FoundFeature, JsonRange } from "../parser.ts";
import type { FindingCollector } from "./finding-list.ts";
import { createFindingCollector } from "./finding-list.ts";
import { isJsonObject } from "../../geojson/json.ts";

/** A feature without its value, but with a text, and with its number in the file. */
export interface NumberedFeature extends Omit<FoundFeature, "value"> {
  readonly feature: number;
  readonly text: string | JsonRange;
  /** Where it stands in the file, if its text is no longer that of the file. */
  readonly standsAt?: JsonRange;
}

/** The text of a feature, wherever it stands. */
export const numberedText = ({ text }: Pick<NumberedFeature, "text">): string =>
  typeof text === "string" ? text : rangeText(text);

/** Features split into those that are added and those that are not. */
export interface FeatureSorter {
  readonly table: TableBuilder;
  readonly accepted: readonly NumberedFeature[];
  readonly rejected: readonly NumberedFeature[];
  readonly findings: FindingCollector;
  /** How many features are held since their numbers are no degrees, of no system that is known. */
  readonly beyondDegrees: number;
  /** A position in China, where most features are there. */
  readonly chinese: Position | undefined;
  add(feature: NumberedFeature, value: unknown): void;
  /** Holds a feature without looking at it. */
  reject(feature: NumberedFeature): void;
  /** Reports what is found in a sound feature only when all are here; `ask` gets it parsed. */
  question(feature: NumberedFeature, ask: (value: unknown) => LintFinding): void;
}

/** Begins to sort. */
export function createFeatureSorter(): FeatureSorter {
  const table = buildTable();
  const accepted: NumberedFeature[] = [];
  const rejected: NumberedFeature[] = [];
  const findings = createFindingCollector();
  const china = createChinaCount();
  const noteId = createIdNote(findings);
  let beyondDegrees = 0;
  return {
    table,
    accepted,
    rejected,
    findings,
    get beyondDegrees() {
      return beyondDegrees;
    },
    get chinese() {
      return china.sample();
    },
    reject: (feature) => void rejected.push(feature),
    question: (feature, ask) => {
      const value = JSON.parse(numberedText(feature)) as unknown;
      const finding = ask(value);
      findings.add(finding, () => findingOf(feature, value, finding), feature.feature);
    },
    add: (feature, value) => {
      if (feature.fault) {
        const gist = { ...feature.fault, severity: "error" } as const;
        findings.add(gist, () => faultOf(feature, value, gist), feature.feature);
        rejected.push(feature);
        return;
      }
      const found = lintFeature(value, feature.allows);
      for (const finding of found) {
        findings.add(finding, () => findingOf(feature, value, finding), feature.feature);
      }
      noteId(feature, value);
      if (found.some(isBeyondDegrees)) beyondDegrees += 1;
      if (found.some(({ severity }) => severity === "error")) rejected.push(feature);
      else {
        accepted.push(feature);
        china.count(table.add(value, feature.text));
      }
    },
  };
}

const isBeyondDegrees = (finding: LintFinding): boolean =>
  finding.severity === "error" &&
  !finding.fix &&
  (finding.kind === "not-degrees" || finding.kind === "out-of-range");

/** The fault of a feature's text, where its parser told; a row has a name all the same. */
function faultOf(
  { feature, place }: NumberedFeature,
  value: unknown,
  gist: FindingMeaning,
): Finding {
  const name = nameOfFeature(value);
  return { ...gist, place: { ...place, feature }, ...(name === undefined ? {} : { name }) };
}

function findingOf(
  feature: NumberedFeature,
  value: unknown,
  { path, ...rest }: LintFinding,
): Finding {
  const name = nameOfFeature(value);
  const place = placeIn(feature, path);
  return { ...rest, place, ...(name === undefined ? {} : { name }) };
}

/** Where a member of a feature is: in the file's text where the file is JSON, else as the format's parser told. */
function placeIn(numbered: NumberedFeature, path: LintFinding["path"]): TextPlace {
  const { feature, place, text, geometryAt, standsAt } = numbered;
  const range = geometryAt ?? standsAt ?? (typeof text === "string" ? undefined : text);
  if (!range) return { ...place, path: pathBehind(place.path, path), feature };
  const inside = geometryAt ? path.slice(1) : path;
  return { ...placeOfPath(range, inside), path: pathText(place.path ?? "", inside), feature };
}

/** A path in what became of a record or row, behind the name of that in the file. */
function pathBehind(name: string | undefined, path: LintFinding["path"]): string {
  if (name === undefined) return pathText("", path);
  return path.length > 1 ? `${name}, ${pathText("", path.slice(1))}` : name;
}

/** Notes each feature whose id another one had before it. */
function createIdNote(
  findings: FindingCollector,
): (feature: NumberedFeature, value: unknown) => void {
  const firsts = new Map<string | number, number>();
  return (feature, value) => {
    const id = isJsonObject(value) ? value.id : undefined;
    if (typeof id !== "string" && typeof id !== "number") return;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, feature.feature);
    else {
      const finding = { kind: "duplicate-id", id: String(id), first, severity: "note" } as const;
      const make = () => findingOf(feature, value, { ...finding, path: ["id"] });
      findings.add(finding, make, feature.feature);
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
