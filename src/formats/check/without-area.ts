import { type Segment, sideOfLine } from "../../geo/segment.ts";
import { pointOf, type PathEdges } from "./edges.ts";

/** Whether a polygon encloses nothing for sure: its outer ring goes back the way it came, or is a hole. */
export function isWithoutArea(edges: PathEdges): boolean {
  if (isFlat(edges)) return true;
  const [shell, ...holes] = edges.ringStarts
    .slice(0, -1)
    .map((from, ring) => oddEdges(edges, from, edges.ringStarts[ring + 1] ?? from));
  if (!shell || isEvenlyCovered([...shell.values()])) return true;
  return holes.some((hole) => areSame(hole, shell));
}

/** Whether all vertices of the outer ring lie on one line. */
function isFlat(edges: PathEdges): boolean {
  const [first, second] = [pointOf(edges, 0), pointOf(edges, 1)];
  for (let index = 2; index < (edges.ringStarts[1] ?? 0); index += 1) {
    if (sideOfLine(first, second, pointOf(edges, index)) !== 0) return false;
  }
  return true;
}

/** The segments by a text that tells them apart, whichever way they are run along. */
type Segments = ReadonlyMap<string, Segment>;

/** The edges that a ring runs along an odd number of times: those alone part inside and outside, by the even-odd rule. */
function oddEdges(edges: PathEdges, from: number, to: number): Segments {
  const odd = new Map<string, Segment>();
  let start = pointOf(edges, to - 1);
  for (let vertex = from; vertex < to; vertex += 1) {
    const end = pointOf(edges, vertex);
    const forward = start[0] < end[0] || (start[0] === end[0] && start[1] < end[1]);
    const edge: Segment = forward ? [start, end] : [end, start];
    const name = edge.join(" ");
    if (!odd.delete(name)) odd.set(name, edge);
    start = end;
  }
  return odd;
}

/** Whether two rings enclose the same. */
const areSame = (one: Segments, other: Segments): boolean =>
  one.size === other.size && [...one.keys()].every((name) => other.has(name));

/** Each edge is looked at beside each other: a ring of more edges than this is taken to enclose something. */
const MOST_EDGES = 64;

/** Whether edges that lie on one line cover every part of it an even number of times, as those of no area do. */
function isEvenlyCovered(segments: readonly Segment[]): boolean {
  if (segments.length > MOST_EDGES) return false;
  return segments.every((line) => {
    const along = segments.filter((segment) =>
      segment.every((end) => sideOfLine(...line, end) === 0),
    );
    const stops = along.flatMap((segment) => stretchAlong(segment, line)).toSorted((a, b) => a - b);
    // What ends and what begins at a stop cancel out, so the second stop of each pair must be where the first is.
    return stops.every((stop, place) => place % 2 === 1 || stop === stops[place + 1]);
  });
}

/** From where to where a segment reaches along a line, by the coordinate that changes on it. */
function stretchAlong([from, to]: Segment, line: Segment): readonly [number, number] {
  const axis = line[0][0] === line[1][0] ? 1 : 0;
  return [from[axis], to[axis]];
}
