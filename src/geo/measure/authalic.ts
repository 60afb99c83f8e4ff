import { AUTHALIC_RADIUS_SQUARED, authalicSine, edgeBend } from "./authalic-edge.ts";
import { ringAreaSquareMetres } from "./geodesic.ts";
import { overlapSquareMetres } from "./overlap/overlap.ts";
import { geodesicLine } from "./geodesic.ts";
import type { PolygonGeometry, Position } from "../position.ts";
import type { Ring } from "../rings.ts";
import type { Degrees, Metres, SquareMetres } from "../units.ts";

const RADIANS_PER_DEGREE = Math.PI / 180;

/** Edges up to here are followed by the series of `ringExcess`; a longer one is cut into stretches. */
const LONGEST_EDGE: Degrees = 0.5;
/** At most 0.44° of longitude and latitude together, at the highest latitude too. */
const LONGEST_STRETCH: Metres = 12_000;
/** Along one degree of a meridian, about. */
const METRES_PER_DEGREE: Metres = 111_200;
/** Beyond this latitude meridians converge too fast for the series. */
const HIGHEST: Degrees = 75;

/**
 * Area on the WGS 84 ellipsoid at about the speed of Turf's: Turf's sum over the ring, taken to
 * authalic latitude and to the authalic radius, with one more term that bends each edge into the
 * geodesic it stands for. For rings under 10 km across it agrees with `ellipsoidAreaSquareMetres` to
 * 10⁻⁵ or better. What several polygons cover counts once. An edge of more than half a degree is cut into stretches of its
 * geodesic. Rings that are made of such edges, that jump from 179° to -179°, go around a pole, or reach beyond 75° of
 * latitude are measured by `ellipsoidAreaSquareMetres` itself.
 */
export function bulkAreaSquareMetres(geometry: PolygonGeometry): SquareMetres {
  if (geometry.type === "Polygon") return polygonSquareMetres(geometry.coordinates);
  const sum = geometry.coordinates.reduce((all, polygon) => all + polygonSquareMetres(polygon), 0);
  return sum - overlapSquareMetres(geometry);
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
  // Parsers let no position of fewer than two numbers in, and to ask again costs a third of the speed.
  const positions = ring as unknown as readonly Position[];
  const whole = ringExcess(positions);
  // Long edges are rare: nothing looks for them where the series holds.
  const excess = Number.isNaN(whole) ? ringExcess(withShortEdges(positions)) : whole;
  return Number.isNaN(excess)
    ? ringAreaSquareMetres(ring)
    : Math.abs(excess) * AUTHALIC_RADIUS_SQUARED;
}

const spanOf = (from: Position, to: Position): Degrees =>
  Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);

/** The ring with long edges cut; without any vertex where there are none, or where to cut them costs more than to measure it whole. */
function withShortEdges(ring: readonly Position[]): readonly Position[] {
  let stretches = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const span = spanOf(ring[index - 1] as Position, ring[index] as Position);
    if (span > LONGEST_EDGE) stretches += Math.ceil((span * METRES_PER_DEGREE) / LONGEST_STRETCH);
  }
  if (stretches === 0 || 2 * stretches > ring.length) return [];
  return ring.flatMap((vertex, index) => {
    const last = ring[index - 1];
    const isLong = last !== undefined && spanOf(last, vertex) > LONGEST_EDGE;
    return isLong ? geodesicLine(last, vertex, LONGEST_STRETCH).slice(1) : [vertex];
  });
}

/** Area of a ring on the unit sphere, positive when clockwise; NaN where the series does not hold. */
function ringExcess(ring: readonly Position[]): number {
  const [first] = ring;
  if (!first) return Number.NaN;
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
    if (Math.abs(next[1]) > HIGHEST) return Number.NaN;
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
