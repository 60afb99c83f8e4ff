import type { PathEdges } from "./edges.ts";

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
function isFlat({ xs, ys, ringStarts }: PathEdges): boolean {
  const line: Segment = [xs[0] ?? 0, ys[0] ?? 0, xs[1] ?? 0, ys[1] ?? 0];
  for (let index = 2; index < (ringStarts[1] ?? 0); index += 1) {
    if (!isOn(line, xs[index] ?? 0, ys[index] ?? 0)) return false;
  }
  return true;
}

type Segment = readonly [x: number, y: number, toX: number, toY: number];

/** The segments by a text that tells them apart, whichever way they are run along. */
type Segments = ReadonlyMap<string, Segment>;

/** The edges that a ring runs along an odd number of times: those alone part inside and outside, by the even-odd rule. */
function oddEdges({ xs, ys }: PathEdges, from: number, to: number): Segments {
  const odd = new Map<string, Segment>();
  let [x, y] = [xs[to - 1] ?? 0, ys[to - 1] ?? 0];
  for (let vertex = from; vertex < to; vertex += 1) {
    const [toX, toY] = [xs[vertex] ?? 0, ys[vertex] ?? 0];
    const forward = x < toX || (x === toX && y < toY);
    const edge = forward ? ([x, y, toX, toY] as const) : ([toX, toY, x, y] as const);
    const name = edge.join(" ");
    if (!odd.delete(name)) odd.set(name, edge);
    [x, y] = [toX, toY];
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
    const along = segments.filter(([x, y, toX, toY]) => isOn(line, x, y) && isOn(line, toX, toY));
    const stops = along.flatMap((segment) => extentOf(segment, line)).toSorted((a, b) => a - b);
    // What ends and what begins at a stop cancel out, so the second stop of each pair must be where the first is.
    return stops.every((stop, place) => place % 2 === 1 || stop === stops[place + 1]);
  });
}

/** Whether a position is on the line through a segment. */
const isOn = ([x, y, toX, toY]: Segment, atX: number, atY: number): boolean =>
  (toX - x) * (atY - y) - (toY - y) * (atX - x) === 0;

/** From where to where a segment reaches along a line, by the coordinate that changes on it. */
const extentOf = ([x, y, toX, toY]: Segment, line: Segment): readonly [number, number] =>
  line[0] === line[2] ? [y, toY] : [x, toX];
