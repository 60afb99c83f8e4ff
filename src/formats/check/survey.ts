import type { Position } from "../../geo/position.ts";
import type { Degrees } from "../../geo/units.ts";

/** What one walk along a line or ring tells of it. */
export interface PathSurvey {
  /** Positions that repeat the one before them, and the index of the first. */
  readonly repeats: number;
  readonly firstRepeat: number;
  /** The first position that the short way to leads over the antimeridian. */
  readonly jump: number | undefined;
  /** Whether the last position is where the first is. */
  readonly closed: boolean;
  /** The ends of a ring that is not closed. */
  readonly gap: readonly [Position, Position] | undefined;
  /** Twice the area in square degrees, positive when counter-clockwise. */
  readonly doubleArea: number;
  /** The pole that a ring goes around, by the hemisphere of its first position. */
  readonly pole: "north" | "south" | undefined;
}

/** Walks along a line, or a ring, whose way back to its first position counts even where it is not closed. */
export function surveyPath(positions: Positions, kind: "line" | "ring" = "line"): PathSurvey {
  const first = positions[0] ?? [0, 0];
  const [firstLon = 0, firstLat = 0] = first;
  let [lastLon, lastLat, east] = [firstLon, firstLat, 0];
  let [repeats, firstRepeat, jump, doubleArea] = [0, -1, -1, 0];
  for (let index = 1; index < positions.length; index += 1) {
    const position = positions[index] ?? first;
    const lon = position[0] ?? 0;
    const lat = position[1] ?? 0;
    const step = stepTo(lastLon, lon);
    if (lon - lastLon !== step && jump < 0) jump = index;
    if (step === 0 && lat === lastLat && repeatsHeight(position, positions[index - 1])) {
      repeats += 1;
      if (firstRepeat < 0) firstRepeat = index;
    }
    // As `doubleAreaOf` does it, in the same walk: against the first position, so that a small ring keeps all its digits.
    doubleArea += east * (lat - lastLat) - (lastLat - firstLat) * step;
    east += step;
    lastLon = lon;
    lastLat = lat;
  }
  const closed = lastLon === firstLon && lastLat === firstLat && positions.length > 1;
  const home = east + stepTo(lastLon, firstLon);
  return {
    repeats,
    firstRepeat,
    jump: jump < 0 ? undefined : jump,
    closed,
    gap:
      closed || kind === "line"
        ? undefined
        : [
            [lastLon, lastLat],
            [firstLon, firstLat],
          ],
    doubleArea: kind === "ring" ? doubleArea : 0,
    pole: Math.abs(home) < 180 ? undefined : firstLat < 0 ? "south" : "north",
  };
}

const stepTo = (from: Degrees, to: Degrees): Degrees => to - from + 360 * turnsTo(from, to);

/**
 * How many times round the globe are to be added to a longitude to reach it the short way from another. From one
 * side of the map to the other, 180° to -180°, is no short way: it is the edge of an outline that was cut there,
 * or of a box around the world.
 */
export function turnsTo(from: Degrees, to: Degrees): number {
  const step = to - from;
  if (step <= 180 && step >= -180) return 0;
  const sideToSide = Math.abs(step) === 360 && Math.abs(from) === 180;
  return sideToSide ? 0 : -Math.round(step / 360);
}

const repeatsHeight = (one: GeoJSON.Position, other: GeoJSON.Position | undefined): boolean =>
  one[2] === other?.[2];

/** A line's or ring's positions, each of two finite numbers or more. */
export type Positions = readonly GeoJSON.Position[];
