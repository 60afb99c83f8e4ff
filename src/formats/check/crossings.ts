import { pathEdgesOf, sideOfRing, type PathEdges } from "./edges.ts";
import { findMeetings } from "./meetings.ts";
import type { FindingPath, ReportFinding } from "./feature-finding.ts";
import { isStarShaped } from "./star-shaped.ts";
import { isWithoutArea } from "./without-area.ts";
import type { Positions } from "./survey.ts";

/** How many vertices are looked at at most to tell whether holes lie in their shell. */
const MOST_LOOKS = 50_000_000;

/**
 * Checks a polygon's rings with one another and with themselves: whether edges cross or touch where they must not,
 * and whether each hole lies in the outer ring.
 */
export function lintCrossings(
  rings: readonly Positions[],
  jumps: boolean,
  path: FindingPath,
  report: ReportFinding,
): void {
  const [shell] = rings;
  if (rings.length === 1 && !jumps && shell && isStarShaped(shell)) return;
  const edges = pathEdgesOf(rings, jumps);
  const { at, count } = findMeetings(edges);
  if (at) {
    const [lon, lat] = at;
    const lands = [lon - 360 * Math.round(lon / 360), lat] as const;
    // Cutting at the antimeridian untangles too, and nothing makes an area of what has none.
    const fix = { kind: jumps ? "cut-at-antimeridian" : "untangle" } as const;
    const found = {
      kind: "self-intersection",
      at: lands,
      count,
      severity: "warning",
      path,
    } as const;
    report(isWithoutArea(edges) ? found : { ...found, fix });
    return;
  }
  for (const hole of holesOutside(edges)) {
    const fix = { kind: "drop-holes-outside" } as const;
    report({ kind: "hole-outside", hole, severity: "warning", path: [...path, hole], fix });
  }
}

/**
 * The numbers of the holes that lie outside the outer ring, which the first vertex that is not on it tells: the rings are
 * known not to cross.
 */
export function holesOutside(edges: PathEdges): readonly number[] {
  const { ringStarts } = edges;
  const shellEnd = ringStarts[1] ?? 0;
  if (ringStarts.length < 3 || ringStarts.length * shellEnd > MOST_LOOKS) return [];
  const outside: number[] = [];
  for (let hole = 1; hole < ringStarts.length - 1; hole += 1) {
    const start = ringStarts[hole] ?? 0;
    const end = ringStarts[hole + 1] ?? 0;
    let side = 0;
    // Rings that do not cross are told apart by the first vertex that is not on the other ring.
    for (let vertex = start; vertex < end && side === 0; vertex += 1) {
      side = sideOfRing(edges, vertex, 0, shellEnd);
    }
    if (side > 0) outside.push(hole);
  }
  return outside;
}
