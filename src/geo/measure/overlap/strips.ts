import type { FlatEdges } from "./edges.ts";

/** Edges by the strips of latitude that they reach into. */
export interface Strips {
  /** Visits the edges whose latitudes meet a stretch, each once. */
  visit(south: number, north: number, visit: (edge: number) => void): void;
}

const EDGES_A_STRIP = 4;
/** How many strips an edge may reach into on average: less of them are made where edges run from end to end. */
const MOST_STRIPS_AN_EDGE = 8;

/** Sorts edges into strips of one height. A tree takes three times the code, which each visit to the page would load. */
export function stripsOf({ count, ay, by }: FlatEdges): Strips {
  let [least, most] = [Infinity, -Infinity];
  for (let edge = 0; edge < count; edge += 1) {
    least = Math.min(least, ay[edge] ?? 0, by[edge] ?? 0);
    most = Math.max(most, ay[edge] ?? 0, by[edge] ?? 0);
  }
  let strips = Math.ceil(count / EDGES_A_STRIP);
  const stripAt = (lat: number): number =>
    Math.max(0, Math.min(strips - 1, Math.floor(((lat - least) * strips) / (most - least || 1))));
  const firstOf = (edge: number): number => stripAt(Math.min(ay[edge] ?? 0, by[edge] ?? 0));
  const lastOf = (edge: number): number => stripAt(Math.max(ay[edge] ?? 0, by[edge] ?? 0));
  const entries = (): number => {
    let sum = 0;
    for (let edge = 0; edge < count; edge += 1) sum += lastOf(edge) - firstOf(edge) + 1;
    return sum;
  };
  while (strips > 1 && entries() > MOST_STRIPS_AN_EDGE * count) strips = Math.ceil(strips / 4);
  const starts = new Uint32Array(strips + 2);
  const eachPlace = (visit: (edge: number, strip: number) => void): void => {
    for (let edge = 0; edge < count; edge += 1) {
      const last = lastOf(edge);
      for (let strip = firstOf(edge); strip <= last; strip += 1) visit(edge, strip);
    }
  };
  // Counted two places ahead, so that filling a strip moves its beginning to where it stands in the end.
  eachPlace((_, strip) => (starts[strip + 2] = (starts[strip + 2] ?? 0) + 1));
  for (let strip = 2; strip < starts.length; strip += 1) {
    starts[strip] = (starts[strip] ?? 0) + (starts[strip - 1] ?? 0);
  }
  const edges = new Uint32Array(starts[strips + 1] ?? 0);
  eachPlace((edge, strip) => {
    const place = starts[strip + 1] ?? 0;
    edges[place] = edge;
    starts[strip + 1] = place + 1;
  });
  return {
    visit: (south, north, visit) => {
      const [from, to] = [stripAt(south), stripAt(north)];
      for (let strip = from; strip <= to; strip += 1) {
        for (let place = starts[strip] ?? 0; place < (starts[strip + 1] ?? 0); place += 1) {
          const edge = edges[place] ?? 0;
          // In the first strip that both reach into.
          if (strip === Math.max(from, firstOf(edge))) visit(edge);
        }
      }
    },
  };
}
