import fc from "fast-check";
import { expect, test } from "vitest";
import { pathEdgesOf } from "../../../src/formats/check/edges.ts";
import { linksOf, visitNearPairs } from "../../../src/formats/check/near-pairs.ts";

const coordinate = fc.integer({ min: 0, max: 60 });
const vertex = fc.tuple(coordinate, coordinate);
/** Long edges across all and short ones, in few rings and in many. */
const rings = fc.array(fc.array(vertex, { minLength: 3, maxLength: 60 }), {
  minLength: 1,
  maxLength: 40,
});

test("each two edges whose boxes meet are visited once, the earlier one first and in order", () => {
  fc.assert(
    fc.property(rings, (drawn) => {
      const edges = pathEdgesOf(drawn, false);
      const links = linksOf(edges);
      const ends = (edge: number) => {
        const to = links.next[edge] ?? 0;
        const xs = [edges.xs[edge] ?? 0, edges.xs[to] ?? 0].toSorted((a, b) => a - b);
        const ys = [edges.ys[edge] ?? 0, edges.ys[to] ?? 0].toSorted((a, b) => a - b);
        return { xs, ys };
      };
      const apart = ([, oneEnd = 0]: number[], [otherStart = 0]: number[]) => oneEnd < otherStart;
      const expected: string[] = [];
      for (let one = 0; one < edges.xs.length; one += 1) {
        for (let other = one + 1; other < edges.xs.length; other += 1) {
          const [a, b] = [ends(one), ends(other)];
          const isFar =
            apart(a.xs, b.xs) || apart(b.xs, a.xs) || apart(a.ys, b.ys) || apart(b.ys, a.ys);
          if (!isFar) expected.push(`${one} ${other}`);
        }
      }
      const visited: string[] = [];
      visitNearPairs(edges, links, (one, other) => visited.push(`${one} ${other}`) > 0);
      expect(visited).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("the search ends where a visit says so", () => {
  const comb = Array.from({ length: 400 }, (_, index) => [index % 20, index % 2 ? 0 : 9]);
  const edges = pathEdgesOf([comb], false);
  let visits = 0;
  visitNearPairs(edges, linksOf(edges), () => (visits += 1) < 7);
  expect(visits).toBe(7);
});
