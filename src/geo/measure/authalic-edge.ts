import type { Position } from "../position.ts";
import type { Degrees, Metres, SquareMetres } from "../units.ts";

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
export const AUTHALIC_RADIUS_SQUARED: SquareMetres =
  (EQUATORIAL_RADIUS ** 2 * (1 - E2) * Q_POLE) / 2;
/** Square of the parallel's radius over that of the sphere, but for (1 - sin²φ) / (1 - e² sin²φ). */
const PARALLEL = EQUATORIAL_RADIUS ** 2 / AUTHALIC_RADIUS_SQUARED;

/** Sine of 85°. */
const HIGHEST_SINE = 0.9962;

/** Sine of the authalic latitude, from the sine of the geodetic one (Snyder 1987, equation 3-11). */
export function authalicSine(sine: number): number {
  const s2 = sine * sine;
  return sine * (P0 + s2 * (P1 + s2 * (P2 + s2 * P3)));
}

/**
 * How much higher a geodesic runs, on average, than the straight edge of Turf's sum.
 *
 * With S the sine of authalic latitude, the area under an edge is Δλ·S̄ - Δλ³/12·S″ (trapezoid rule),
 * and Clairaut's relation gives S″ = -sin φ (ρ + 3 (ΔS/Δλ)² / ρ), where ρ is the square of the
 * parallel's radius over the authalic one.
 */
export function edgeBend(sine: number, turn: number, rise: number): number {
  const s2 = sine * sine;
  // ρ as a fraction, to divide only once.
  const over = PARALLEL * (1 - s2);
  const under = 1 - E2 * s2;
  const across = over * turn;
  const up = under * rise;
  return (sine * (across * across + 3 * up * up)) / (12 * over * under);
}

/** Sine of the authalic latitude of a parallel. */
export const parallelSine = (lat: Degrees): number =>
  authalicSine(Math.sin(lat * RADIANS_PER_DEGREE));

/**
 * Area between an edge and the parallel whose authalic sine is `origin`, positive where the edge runs west above it, as
 * the north side of a ring does that is wound counter-clockwise. Edges up to half a degree: see `edgeBend`.
 */
export function areaBesideEdge([lon, lat]: Position, to: Position, origin: number): SquareMetres {
  const sine = Math.sin(lat * RADIANS_PER_DEGREE);
  const toSine = Math.sin(to[1] * RADIANS_PER_DEGREE);
  const height = authalicSine(sine) - origin;
  const toHeight = authalicSine(toSine) - origin;
  const turn = (to[0] - lon) * RADIANS_PER_DEGREE;
  const middle = (sine + toSine) / 2;
  // By the pole the parallels shrink to nothing, and the series does not hold.
  const bend = Math.abs(middle) > HIGHEST_SINE ? 0 : edgeBend(middle, turn, toHeight - height);
  return -turn * ((height + toHeight) / 2 + bend) * AUTHALIC_RADIUS_SQUARED;
}
