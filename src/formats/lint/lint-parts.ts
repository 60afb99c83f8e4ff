import { soundnessOf } from "../../geo/sound-parts.ts";
import { type PartFault, pathInWhole, type UnsoundPart } from "../../geo/unsound-part.ts";
import type { FindingDetail } from "../finding.ts";
import { lintGeometry, unknownGeometry } from "./lint-geometry.ts";
import { lintOverlap } from "./lint-overlap.ts";
import type { LintFinding, Path, Report } from "./lint-finding.ts";
import { mostlyOffEarth } from "./off-earth.ts";
import { numberInText, shortText } from "./value.ts";

/**
 * Checks a feature's geometry. A fault of a part does not cost the feature where something sound is left: the part is
 * told of, once for each kind of fault, and what is sound is checked further. Else all faults are errors.
 */
export function lintParts(geometry: unknown, path: Path, report: Report): void {
  const { geometry: sound, unsound } = siftedForRepair(geometry);
  if (unsound.length === 0) {
    lintWhole(geometry, path, report);
    return;
  }
  const further: LintFinding[] = [];
  lintWhole(sound, path, (finding) => {
    const inSound = finding.path.slice(path.length);
    further.push({ ...finding, path: [...path, ...pathInWhole(inSound, unsound)] });
  });
  for (const finding of foundIn(unsound)) {
    // What is wrong with all positions is not mended by leaving some out.
    if (further.some(({ kind }) => kind === finding.kind)) continue;
    report({ ...finding, path: [...path, ...finding.path] });
  }
  further.forEach(report);
}

/** Checks a geometry, and then, where nothing is too wrong for that, its polygons with one another. */
function lintWhole(geometry: unknown, path: Path, report: Report): void {
  let isSound = true;
  lintGeometry(geometry, path, (finding) => {
    isSound &&= finding.severity !== "error";
    report(finding);
  });
  if (isSound) lintOverlap(geometry as GeoJSON.Geometry, path, report);
}

/** Tells of a geometry whose rings enclose nothing, all of them, and whether it is such. */
export function lintHollow(geometry: unknown, path: Path, report: Report): boolean {
  const { geometry: sound, unsound } = soundnessOf(geometry);
  const [first] = unsound;
  if (sound || !first || !unsound.every(({ fault }) => enclosesNothing(fault))) return false;
  report({ ...detailOf(first.fault), severity: "note", path: [...path, ...first.at] });
  return true;
}

/**
 * A geometry without the parts that are to be left out. It is whole where nothing is wrong with a part, where nothing
 * would be left, where numbers stand in quotes: those can be read, and where most numbers are no degrees: what is left
 * would be in a wrong place.
 */
export function siftedForRepair(whole: unknown): {
  readonly geometry: unknown;
  readonly unsound: readonly UnsoundPart[];
} {
  const { geometry, unsound } = soundnessOf(whole);
  const isLeft =
    geometry && !unsound.some(isInText) && !(unsound.some(isOffEarth) && mostlyOffEarth(whole));
  return isLeft ? { geometry, unsound } : { geometry: whole, unsound: [] };
}

const isOffEarth = ({ fault }: UnsoundPart): boolean => fault.kind === "out-of-range";

/** Nothing need be left out of what has its numbers in quotes. */
const isInText = ({ fault }: UnsoundPart): boolean =>
  fault.kind === "bad-coordinate" && Array.isArray(fault.value) && fault.value.some(isNumeral);

const isNumeral = (value: unknown): boolean =>
  typeof value === "string" && numberInText(value) !== undefined;

/** One finding for each kind of fault: of those that need a look the first, else the first. */
function foundIn(unsound: readonly UnsoundPart[]): readonly LintFinding[] {
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

function detailOf(fault: PartFault): FindingDetail {
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
