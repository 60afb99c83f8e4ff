import { boxesMeet, extentOf, type FlatBox } from "../../geo/bounds.ts";
import {
  crossingOf,
  isWithinSegment,
  type PlanePoint,
  type Segment,
  sidesOf,
} from "../../geo/segment.ts";
import { pathEdgesOf, pointOf, type PathEdges } from "../check/edges.ts";
import { linksOf, visitNearPairs } from "../check/near-pairs.ts";
import type { Positions } from "../check/survey.ts";

/** A closed ring that does not cross itself. */
type Loop = readonly PlanePoint[];

/** More places at which a ring meets itself than are worth untangling. */
const MOST_MEETINGS = 2000;

/**
 * A ring taken apart where it meets itself: loops that do not cross themselves. What the ring goes around an odd
 * number of times, an odd number of loops go around. `undefined` where there are too many.
 */
export function loopsOf(ring: Positions): readonly Loop[] | undefined {
  const vertices = withMeetings(pathEdgesOf([ring], false));
  const [first] = vertices ?? [];
  if (!vertices || !first) return undefined;
  const loops: PlanePoint[][] = [];
  const path: PlanePoint[] = [];
  const seenAt = new Map<string, number>();
  for (const vertex of [...vertices, first]) {
    const start = seenAt.get(vertex.join());
    if (start === undefined) {
      seenAt.set(vertex.join(), path.length);
      path.push(vertex);
      continue;
    }
    const loop = path.splice(start + 1);
    for (const passed of loop) seenAt.delete(passed.join());
    // A way out and back encloses nothing.
    if (loop.length > 1) loops.push([vertex, ...loop, vertex]);
  }
  return loops;
}

/** Puts loops into as few layers as a first look finds, of each of which no two loops can overlap. */
export function layersOf(loops: readonly Loop[]): readonly (readonly Loop[])[] {
  const layers: { readonly loops: Loop[]; readonly boxes: FlatBox[] }[] = [];
  for (const loop of loops) {
    const box = extentOf(loop);
    const free = layers.find(({ boxes }) => !boxes.some((other) => boxesMeet(box, other)));
    if (free) {
      free.loops.push(loop);
      free.boxes.push(box);
    } else layers.push({ loops: [loop], boxes: [box] });
  }
  return layers.map((layer) => layer.loops);
}

/** The vertices of a ring, with one more wherever an edge meets another. */
function withMeetings(edges: PathEdges): readonly PlanePoint[] | undefined {
  const links = linksOf(edges);
  const placeOf = (vertex: number): PlanePoint => pointOf(edges, vertex);
  const ends = (edge: number): Segment => [placeOf(edge), placeOf(links.next[edge] ?? 0)];
  const onEdges = new Map<number, PlanePoint[]>();
  let count = 0;
  const add = (edge: number, places: readonly PlanePoint[]): void => {
    if (places.length === 0) return;
    onEdges.set(edge, [...(onEdges.get(edge) ?? []), ...places]);
    count += places.length;
  };
  visitNearPairs(edges, links, (one, other) => {
    const [onOne, onOther] = meetingsOf(ends(one), ends(other));
    add(one, onOne);
    add(other, onOther);
    return count <= 2 * MOST_MEETINGS;
  });
  if (count > 2 * MOST_MEETINGS) return undefined;
  return edges.xs.flatMap((_, edge) => [
    placeOf(edge),
    ...inOrder(placeOf(edge), onEdges.get(edge)),
  ]);
}

function inOrder(from: PlanePoint, places: readonly PlanePoint[] = []): readonly PlanePoint[] {
  const far = ([x, y]: PlanePoint): number => (x - from[0]) ** 2 + (y - from[1]) ** 2;
  const sorted = places.toSorted((a, b) => far(a) - far(b));
  return sorted.filter((place, index) => place.join() !== sorted[index - 1]?.join());
}

/** The places within two edges at which they meet: a crossing is on both, an end of one is on the other. */
function meetingsOf(
  one: Segment,
  other: Segment,
): readonly [readonly PlanePoint[], readonly PlanePoint[]] {
  const crossing = crossingOf(one, sidesOf(one, other));
  if (crossing) return [[crossing], [crossing]];
  return [
    other.filter((end) => isWithinSegment(one, end)),
    one.filter((end) => isWithinSegment(other, end)),
  ];
}
