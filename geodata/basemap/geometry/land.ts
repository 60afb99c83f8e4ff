import { squareArea, type Line } from "./generalise.ts";
import type { SquarePoint } from "./mercator.ts";

const keyOf = (point: SquarePoint | undefined): string => point?.join() ?? "";

/**
 * Joins outlines that keep their land on the left into polygons, each its outer ring and then its holes.
 *
 * @throws when an outline does not come round: then lines are missing.
 */
export function joinLand(outlines: readonly Line[]): Line[][] {
  const rings = joinRings(outlines).filter((ring) => ring.length > 3);
  // y grows southward in the square, so a ring with its land on the left has a negative area.
  const outer = rings.filter((ring) => squareArea(ring) < 0);
  const polygons = outer
    .map((ring) => ({ rings: [ring], size: -squareArea(ring) }))
    .toSorted((a, b) => a.size - b.size);
  for (const hole of rings.filter((ring) => squareArea(ring) > 0)) {
    const around = polygons.find(({ rings: [ring] }) => ring && hole[0] && contains(ring, hole[0]));
    around?.rings.push(hole);
  }
  return polygons.map((polygon) => polygon.rings);
}

function joinRings(outlines: readonly Line[]): SquarePoint[][] {
  const waiting = new Map<string, Line[]>();
  for (const line of outlines) {
    const start = keyOf(line[0]);
    waiting.set(start, [...(waiting.get(start) ?? []), line]);
  }
  return outlines.flatMap((first) => {
    if (!waiting.get(keyOf(first[0]))?.includes(first)) return [];
    const ring: SquarePoint[] = first.slice(0, 1);
    let next: Line | undefined = first;
    while (next) {
      const from = waiting.get(keyOf(next[0])) ?? [];
      from.splice(from.indexOf(next), 1);
      ring.push(...next.slice(1));
      if (keyOf(ring.at(-1)) === keyOf(ring[0])) return [ring];
      next = waiting.get(keyOf(ring.at(-1)))?.[0];
    }
    throw new Error(`The outline that starts at ${keyOf(first[0])} does not come round.`);
  });
}

/** Whether a ring goes round a point, counted by crossings. */
export function contains(ring: Line, [x, y]: SquarePoint): boolean {
  let inside = false;
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[index + 1] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
