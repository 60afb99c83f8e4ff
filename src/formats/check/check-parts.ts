import { validityOf } from "../../geojson/geometry/valid-parts.ts";
import {
  type PartFault,
  pathBeforeFiltering,
  type InvalidPart,
} from "../../geojson/geometry/invalid-part.ts";
import type { FindingData } from "../finding.ts";
import { lintGeometry, unknownGeometry } from "./check-geometry.ts";
import { lintOverlap } from "./check-overlap.ts";
import type { LintFinding, FindingPath, ReportFinding } from "./feature-finding.ts";
import { numberInText, shortText } from "./value.ts";
import { onEarth } from "../../geo/rings.ts";
import { isPair } from "../../geojson/geometry/valid-coordinates.ts";
import { isJsonObject } from "../../geojson/json.ts";

/**
 * Whether more positions of a geometry are off the Earth than on it: then its numbers are no degrees, as the pixels of a
 * drawing are none, and that some of them could be is chance.
 */
function mostlyOffEarth(geometry: unknown): boolean {
  const count = { on: 0, off: 0 };
  const walk = (value: unknown): void => {
    if (isPair(value)) count[onEarth(value[0] ?? 0, value[1] ?? 0) ? "on" : "off"] += 1;
    else if (Array.isArray(value)) value.forEach(walk);
    else if (isJsonObject(value)) walk(value["coordinates"] ?? value["geometries"]);
  };
  walk(geometry);
  return count.off > count.on;
}

/**
 * Checks a feature's geometry. A fault of a part does not cost the feature where something sound is left: the part is
 * told of, once for each kind of fault, and what is sound is checked further. Else all faults are errors.
 */
export function lintParts(geometry: unknown, path: FindingPath, report: ReportFinding): void {
  const { geometry: sound, unsound } = partsForRepair(geometry);
  if (unsound.length === 0) {
    lintWhole(geometry, path, report);
    return;
  }
  const further: LintFinding[] = [];
  lintWhole(sound, path, (finding) => {
    const inSound = finding.path.slice(path.length);
    further.push({ ...finding, path: [...path, ...pathBeforeFiltering(inSound, unsound)] });
  });
  for (const finding of foundIn(unsound)) {
    // What is wrong with all positions is not repaired by leaving some out.
    if (further.some(({ kind }) => kind === finding.kind)) continue;
    report({ ...finding, path: [...path, ...finding.path] });
  }
  further.forEach(report);
}

/** Checks a geometry, and then, where nothing is too wrong for that, its polygons with one another. */
function lintWhole(geometry: unknown, path: FindingPath, report: ReportFinding): void {
  let isSound = true;
  lintGeometry(geometry, path, (finding) => {
    isSound &&= finding.severity !== "error";
    report(finding);
  });
  if (isSound) lintOverlap(geometry as GeoJSON.Geometry, path, report);
}

/** Tells of a geometry whose rings enclose nothing, all of them, and whether it is such. */
export function lintHollow(geometry: unknown, path: FindingPath, report: ReportFinding): boolean {
  const { geometry: sound, invalid } = validityOf(geometry);
  const [first] = invalid;
  if (sound || !first || !invalid.every(({ fault }) => enclosesNothing(fault))) return false;
  report({ ...detailOf(first.fault), severity: "note", path: [...path, ...first.at] });
  return true;
}

/**
 * A geometry without the parts that are to be left out. It is whole where nothing is wrong with a part, where nothing
 * would be left, where numbers stand in quotes: those can be read, and where most numbers are no degrees: what is left
 * would be in a wrong place.
 */
export function partsForRepair(whole: unknown): {
  readonly geometry: unknown;
  readonly unsound: readonly InvalidPart[];
} {
  const { geometry, invalid } = validityOf(whole);
  const isLeft =
    geometry && !invalid.some(isInText) && !(invalid.some(isOffEarth) && mostlyOffEarth(whole));
  return isLeft ? { geometry, unsound: invalid } : { geometry: whole, unsound: [] };
}

const isOffEarth = ({ fault }: InvalidPart): boolean => fault.kind === "out-of-range";

/** Nothing need be left out of what has its numbers in quotes. */
const isInText = ({ fault }: InvalidPart): boolean =>
  fault.kind === "bad-coordinate" && Array.isArray(fault.value) && fault.value.some(isNumeral);

const isNumeral = (value: unknown): boolean =>
  typeof value === "string" && numberInText(value) !== undefined;

/** One finding for each kind of fault: of those that need a look the first, else the first. */
function foundIn(unsound: readonly InvalidPart[]): readonly LintFinding[] {
  const found = new Map<PartFault["kind"], LintFinding>();
  for (const { fault, at } of unsound) {
    const severity = enclosesNothing(fault) ? "note" : "warning";
    const known = found.get(fault.kind);
    if (known && (known.severity === "warning" || severity === "note")) continue;
    const fix = { kind: "drop-part", fault: fault.kind } as const;
    found.set(fault.kind, { ...detailOf(fault), severity, path: at, fix });
  }
  return [...found.values()];
}

/** What encloses nothing, as small rings do once they are rounded to a grid, is not missed. */
const enclosesNothing = (fault: PartFault): boolean =>
  fault.kind === "too-few-points" && fault.closed;

function detailOf(fault: PartFault): FindingData {
  switch (fault.kind) {
    case "bad-coordinate":
      return { kind: fault.kind, value: shortText(fault.value) };
    case "too-few-points":
      return { kind: fault.kind, count: fault.count, needed: fault.needed };
    case "unknown-geometry":
      return unknownGeometry(fault.type);
    case "out-of-range":
      return fault;
  }
}
