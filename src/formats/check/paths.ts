import { geodesicInverse } from "../../geo/measure/geodesic.ts";
import { lintCrossings } from "./crossings.ts";
import { pathEdgesOf } from "./edges.ts";
import type { FindingPath, ReportFinding } from "./feature-finding.ts";
import type { Positions } from "./survey.ts";
import { surveyPath, type PathSurvey } from "./survey.ts";
import { isWithoutArea } from "./without-area.ts";

/** Checks one line: that it has two points, repeats none, and does not jump over the antimeridian. */
export function lintLine(line: Positions, path: FindingPath, report: ReportFinding): void {
  if (line.length < 2) {
    const count = line.length;
    report({ kind: "too-few-points", count, needed: 2, severity: "error", path });
    return;
  }
  const survey = surveyPath(line);
  if (survey.repeats < line.length - 1) lintRepeats(survey, path, report);
  if (survey.jump !== undefined) reportJump([...path, survey.jump], report);
}

/** Whether some ring of a polygon jumps over the antimeridian. */
export const polygonJumps = (rings: readonly Positions[]): boolean =>
  rings.some((ring) => surveyPath(ring, "ring").jump !== undefined);

/**
 * Checks one polygon: each ring by itself, then the rings with one another.
 * @param cutFirst whether another part of its geometry must be cut at the antimeridian before anything is untangled
 */
export function lintPolygon(
  rings: readonly Positions[],
  path: FindingPath,
  report: ReportFinding,
  cutFirst = false,
): void {
  if (rings.length === 0) {
    report({ kind: "too-few-points", count: 0, needed: 4, severity: "error", path });
    return;
  }
  const surveys = rings.map((ring) => surveyPath(ring, "ring"));
  const jumps = surveys.some(({ jump }) => jump !== undefined);
  // On a flat map a parallel is a line, which encloses a cap all the same.
  const isHollow = (): boolean =>
    surveys[0]?.pole ? isCapCovered(rings, surveys) : isWithoutArea(pathEdgesOf(rings, true));
  const reportRing = jumps && isHollow() ? withoutCut(report) : report;
  let whole = true;
  for (const [index, survey] of surveys.entries()) {
    const ring = rings[index] ?? [];
    if (survey.repeats > 0 || !survey.closed || survey.jump !== undefined || ring.length < 4) {
      whole = lintRing(ring, survey, [...path, index], reportRing) && whole;
    }
    // An outline around a pole has no inside on a flat map.
    if (survey.pole) whole = false;
    lintWinding(survey, index, [...path, index], report);
  }
  if (whole) lintCrossings(rings, jumps, path, cutFirst && !jumps ? withoutFix(report) : report);
}

const leastLat = (ring: Positions): number =>
  ring.reduce((least, [, lat = 0]) => Math.min(least, Math.abs(lat)), Infinity);

/** Whether a hole about a pole reaches as far from it as the outer ring does, and may leave nothing of what that encloses. */
function isCapCovered(rings: readonly Positions[], surveys: readonly PathSurvey[]): boolean {
  const [shell = []] = rings;
  const holes = rings.filter((_, index) => index > 0 && surveys[index]?.pole !== undefined);
  return holes.some((hole) => leastLat(hole) <= leastLat(shell));
}

const withoutFix =
  (report: ReportFinding): ReportFinding =>
  (finding) => {
    const { fix: _, ...found } = finding;
    report(found);
  };

/** Nothing is left of what encloses nothing when it is cut. */
const withoutCut =
  (report: ReportFinding): ReportFinding =>
  (finding) =>
    (finding.fix?.kind === "cut-at-antimeridian" ? withoutFix(report) : report)(finding);

/** Whether the ring encloses anything. */
function lintRing(
  ring: Positions,
  survey: PathSurvey,
  path: FindingPath,
  report: ReportFinding,
): boolean {
  const { closed, repeats, jump, gap } = survey;
  const count = ring.length - repeats;
  if (count - (closed && count > 1 ? 1 : 0) < 3) {
    report({ kind: "too-few-points", count, needed: 4, severity: "error", path });
    return false;
  }
  if (gap) {
    const { distanceMetres: gapMetres } = geodesicInverse(...gap);
    const fix = { kind: "close-ring" } as const;
    const last = [...path, ring.length - 1];
    report({ kind: "unclosed-ring", gapMetres, severity: "warning", path: last, fix });
  }
  lintRepeats(survey, path, report);
  if (survey.pole) {
    const { pole } = survey;
    const fix = { kind: "cut-at-antimeridian" } as const;
    report({ kind: "polar-ring", pole, severity: "note", path, fix });
  } else if (jump !== undefined) reportJump([...path, jump], report);
  return true;
}

function lintRepeats(
  { repeats, firstRepeat }: PathSurvey,
  path: FindingPath,
  report: ReportFinding,
): void {
  if (repeats === 0) return;
  const fix = { kind: "drop-repeats" } as const;
  const at = [...path, firstRepeat];
  report({ kind: "repeated-points", count: repeats, severity: "note", path: at, fix });
}

/** RFC 7946 section 3.1.6: outer rings run counter-clockwise, holes clockwise. */
function lintWinding(
  survey: PathSurvey,
  index: number,
  path: FindingPath,
  report: ReportFinding,
): void {
  const { doubleArea, pole } = survey;
  if (pole || doubleArea === 0 || doubleArea > 0 === (index === 0)) return;
  const fix = { kind: "rewind" } as const;
  const hole = index > 0 ? ({ hole: true } as const) : {};
  report({ kind: "wrong-winding", ...hole, severity: "note", path, fix });
}

function reportJump(path: FindingPath, report: ReportFinding): void {
  const fix = { kind: "cut-at-antimeridian" } as const;
  report({ kind: "antimeridian", severity: "warning", path, fix });
}
