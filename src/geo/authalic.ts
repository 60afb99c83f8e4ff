import { ringAreaSquareMetres } from "./ellipsoid.ts";
import type { PolygonGeometry, Position } from "./position.ts";
import type { Ring } from "./rings.ts";
import type { Degrees, Metres, SquareMetres } from "./units.ts";

const EQUATORIAL_RADIUS: Metres = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
/** Square of the first eccentricity. */
const E2 = FLATTENING * (2 - FLATTENING);
const RADIANS_PER_DEGREE = Math.PI / 180;

// q(φ) = (1 - e²) Σ e²ᵏ (2k + 2)/(2k + 1) sin²ᵏ⁺¹ φ: Snyder 1987, equation 3-12, as a power series.
const Q = [0, 1, 2, 3, 4, 5, 6].map((k) => (E2 ** k * (2 * k + 2)) / (2 * k + 1));
const Q_POLE = Q.reduce((sum, term) => sum + term, 0);
// The terms left out come to 2 · 10⁻⁹.
const [P0 = 0, P1 = 0, P2 = 0, P3 = 0] = Q.map((term) => term / Q_POLE);

/** Square of the radius of the sphere whose area is that of the ellipsoid: Snyder 3-13. */
const AUTHALIC_RADIUS_SQUARED: SquareMetres = (EQUATORIAL_RADIUS ** 2 * (1 - E2) * Q_POLE) / 2;
/** Square of the parallel's radius over that of the sphere, but for (1 - sin²φ) / (1 - e² sin²φ). */
const PARALLEL = EQUATORIAL_RADIUS ** 2 / AUTHALIC_RADIUS_SQUARED;

/** Edges up to here are followed by the series of `ringExcess`; a longer one goes to GeographicLib. */
const LONGEST_EDGE: Degrees = 0.5;
/** Beyond this latitude meridians converge too fast for the series. */
const HIGHEST: Degrees = 75;

/** Sine of the authalic latitude, from the sine of the geodetic one (Snyder 1987, equation 3-11). */
function authalicSine(sine: number): number {
  const s2 = sine * sine;
  return sine * (P0 + s2 * (P1 + s2 * (P2 + s2 * P3)));
}

/**
 * Area on the WGS 84 ellipsoid at about the speed of Turf's: Turf's sum over the ring, taken to
 * authalic latitude and to the authalic radius, with one more term that bends each edge into the
 * geodesic it stands for. For rings under 10 km across it agrees with `ellipsoidAreaSquareMetres` to
 * 10⁻⁵ or better. Rings with an edge of more than half a degree, a jump from 179° to -179° among
 * them, around a pole, or beyond 75° of latitude are measured by `ellipsoidAreaSquareMetres` itself.
 */
export function bulkAreaSquareMetres(geometry: PolygonGeometry): SquareMetres {
  if (geometry.type === "Polygon") return polygonSquareMetres(geometry.coordinates);
  return geometry.coordinates.reduce((sum, polygon) => sum + polygonSquareMetres(polygon), 0);
}

function polygonSquareMetres(rings: readonly Ring[]): SquareMetres {
  let area = 0;
  for (let index = 0; index < rings.length; index += 1) {
    const ring = ringSquareMetres(rings[index] ?? []);
    area += index === 0 ? ring : -ring;
  }
  return area;
}

function ringSquareMetres(ring: Ring): SquareMetres {
  // Readers let no position of fewer than two numbers in, and to ask again costs a third of the speed.
  const excess = ringExcess(ring as unknown as readonly Position[]);
  return Number.isNaN(excess)
    ? ringAreaSquareMetres(ring)
    : Math.abs(excess) * AUTHALIC_RADIUS_SQUARED;
}

/** Area of a ring on the unit sphere, positive when clockwise; NaN where the series does not hold. */
function ringExcess(ring: readonly Position[]): number {
  const [first] = ring;
  if (!first || Math.abs(first[1]) > HIGHEST) return Number.NaN;
  let last = first;
  let sine = Math.sin(first[1] * RADIANS_PER_DEGREE);
  // Heights count from the first vertex, so that a small ring keeps all its digits.
  const origin = authalicSine(sine);
  let height = 0;
  let excess = 0;
  for (const next of ring) {
    const nextSine = Math.sin(next[1] * RADIANS_PER_DEGREE);
    const nextHeight = authalicSine(nextSine) - origin;
    const step = next[0] - last[0];
    if (!(Math.abs(step) + Math.abs(next[1] - last[1]) <= LONGEST_EDGE)) return Number.NaN;
    const turn = step * RADIANS_PER_DEGREE;
    const bend = edgeBend((sine + nextSine) / 2, turn, nextHeight - height);
    excess += turn * ((height + nextHeight) / 2 + bend);
    last = next;
    sine = nextSine;
    height = nextHeight;
  }
  // A ring that ends a turn away from its beginning has gone around a pole.
  return Math.abs(last[0] - first[0]) < 180 ? excess : Number.NaN;
}

/**
 * How much higher a geodesic runs, on average, than the straight edge of Turf's sum.
 *
 * With S the sine of authalic latitude, the area under an edge is Δλ·S̄ - Δλ³/12·S″ (trapezoid rule),
 * and Clairaut's relation gives S″ = -sin φ (ρ + 3 (ΔS/Δλ)² / ρ), where ρ is the square of the
 * parallel's radius over the authalic one.
 */
function edgeBend(sine: number, turn: number, rise: number): number {
  const s2 = sine * sine;
  // ρ as a fraction, to divide only once.
  const over = PARALLEL * (1 - s2);
  const under = 1 - E2 * s2;
  const across = over * turn;
  const up = under * rise;
  return (sine * (across * across + 3 * up * up)) / (12 * over * under);
}
