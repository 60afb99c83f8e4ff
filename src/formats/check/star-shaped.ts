import type { Positions } from "./survey.ts";

/**
 * Whether a closed ring is seen whole from the mean of its vertices, as most footprints are: then it cannot cross
 * itself. One walk, where to hold each edge against each takes many.
 */
export function isStarShaped(ring: Positions): boolean {
  if (!isClosed(ring)) return false;
  const [centreX, centreY] = meanOf(ring);
  let fromX = (ring[0]?.[0] ?? 0) - centreX;
  let fromY = (ring[0]?.[1] ?? 0) - centreY;
  let sense = 0;
  let rounds = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const toX = (ring[index]?.[0] ?? 0) - centreX;
    const toY = (ring[index]?.[1] ?? 0) - centreY;
    const cross = fromX * toY - fromY * toX;
    if (cross === 0 || cross * sense < 0) return false;
    sense = cross;
    // A second turn passes the ray to the east a second time.
    if (fromY < 0 !== toY < 0 && cross > 0 === toY >= 0) rounds += 1;
    fromX = toX;
    fromY = toY;
  }
  return rounds === 1;
}

function meanOf(ring: Positions): readonly [number, number] {
  let x = 0;
  let y = 0;
  for (let index = 1; index < ring.length; index += 1) {
    x += ring[index]?.[0] ?? 0;
    y += ring[index]?.[1] ?? 0;
  }
  return [x / (ring.length - 1), y / (ring.length - 1)];
}

function isClosed(ring: Positions): boolean {
  const first = ring[0];
  const last = ring[ring.length - 1];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
