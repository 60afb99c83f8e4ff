import { metresPerDegree } from "./local-metres.ts";
import type { Ring } from "../rings.ts";
import type { Metres } from "../units.ts";
import { unwrapRing } from "../unwrap.ts";

/** What is left of a line or ring that was made simpler. */
export interface Simplified {
  /** The places of the positions that stay, rising; the first and the last are always among them. */
  readonly kept: readonly number[];
  /** How far at most a position that goes lies from the line that is left. */
  readonly movedMetres: Metres;
}

type Path = readonly GeoJSON.Position[];

/** A stretch of a path by its two ends, and the position between them that is farthest from the line through both. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly farthest: number;
  readonly metres: Metres;
}

const whole = (path: Path): Simplified => ({ kept: path.map((_, index) => index), movedMetres: 0 });

/**
 * Which positions of a line are needed for it to stay within a tolerance of where it ran (Douglas and Peucker 1973).
 * Edges are straight in longitude and latitude, as RFC 7946 section 3.1.1 has them; distances are metres on the ground.
 * Turf's own measures in degrees, which are not of one length, and does not tell which positions stay.
 */
export function simplifyLine(line: Path, toleranceMetres: Metres): Simplified {
  if (line.length < 3) return whole(line);
  const { positions } = unwrapRing(line);
  return simplifyBetween(positions, [0, positions.length - 1], toleranceMetres);
}

/**
 * The same for a closed ring, of which four positions or more stay: the first, the one farthest from it, and what is
 * needed between the two. A ring that is too narrow for that, or goes around a pole, stays whole.
 */
export function simplifyRing(ring: Ring, toleranceMetres: Metres): Simplified {
  const { positions, pole } = unwrapRing(ring);
  if (positions.length < 5 || pole !== undefined) return whole(ring);
  const last = positions.length - 1;
  const { farthest } = stretchOf(positions, 0, last);
  const simplified = simplifyBetween(positions, [0, farthest, last], toleranceMetres);
  return simplified.kept.length < 4 ? whole(ring) : simplified;
}

function simplifyBetween(
  path: Path,
  anchors: readonly number[],
  toleranceMetres: Metres,
): Simplified {
  const kept = new Set(anchors);
  const open = anchors.slice(1).map((to, index) => stretchOf(path, anchors[index] ?? 0, to));
  let movedMetres = 0;
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const { from, to, farthest, metres } = stretch;
    if (metres <= toleranceMetres) {
      movedMetres = Math.max(movedMetres, metres);
      continue;
    }
    kept.add(farthest);
    open.push(stretchOf(path, from, farthest), stretchOf(path, farthest, to));
  }
  return { kept: [...kept].toSorted((a, b) => a - b), movedMetres };
}

function stretchOf(path: Path, from: number, to: number): Stretch {
  let farthest = from;
  let metres = 0;
  for (let index = from + 1; index < to; index += 1) {
    const distance = metresToEdge(path[index], path[from], path[to]);
    if (distance <= metres) continue;
    farthest = index;
    metres = distance;
  }
  return { from, to, farthest, metres };
}

type Point = GeoJSON.Position | undefined;

/** How far a position is from an edge, on a plane that is true to scale about the position. */
function metresToEdge(position: Point, from: Point, to: Point): Metres {
  const [lon = 0, lat = 0] = position ?? [];
  const [east, north] = metresPerDegree(lat);
  const ax = ((from?.[0] ?? 0) - lon) * east;
  const ay = ((from?.[1] ?? 0) - lat) * north;
  const dx = ((to?.[0] ?? 0) - lon) * east - ax;
  const dy = ((to?.[1] ?? 0) - lat) * north - ay;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
