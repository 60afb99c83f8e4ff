import { importsOf } from "./imports.ts";
import type { Source } from "./source.ts";

/** The files that each file imports, by path, in any way: as values or types, at once, later or as a worker. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** The regular expression of a path in which a star stands for a name, and two for any folders. */
const fitting = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^$()[\]{}|\\]/g, "\\$&")
      .replaceAll("**/", "(?:.+/)?")
      .replace(/(?<!\?:\.|\.)\*/g, "[^/]*")}$`,
  );

/** The files of ours that an import means. */
function filesOf(target: string, paths: ReadonlySet<string>): readonly string[] {
  if (!target.includes("*")) return paths.has(target) ? [target] : [];
  const pattern = fitting(target);
  return [...paths].filter((path) => pattern.test(path));
}

/** Who imports whom among these files. */
export function graphOf(sources: readonly Source[]): Graph {
  const paths = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map((source) => {
      const targets = importsOf(source).flatMap(({ target }) => target ?? []);
      return [source.path, [...new Set(targets.flatMap((target) => filesOf(target, paths)))]];
    }),
  );
}

/** The shortest way from a file back to itself. Breadth first. */
function shortestCycle(graph: Graph, start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const path of queue)
    for (const next of graph.get(path) ?? []) {
      if (next === start) return wayBack(cameFrom, path);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, path);
      queue.push(next);
    }
  return undefined;
}

function wayBack(cameFrom: ReadonlyMap<string, string>, last: string): readonly string[] {
  const before = cameFrom.get(last);
  return before === undefined ? [last] : [...wayBack(cameFrom, before), last];
}

/** The shortest cycle of each file that stands in one, as `a → b → a`, each named once. */
export function cycles(graph: Graph): readonly string[] {
  const chains = new Set<string>();
  for (const path of possiblyInCycles(graph)) {
    const cycle = shortestCycle(graph, path);
    if (!cycle) continue;
    const first = cycle.indexOf(cycle.toSorted()[0] ?? path);
    const fromFirst = [...cycle.slice(first), ...cycle.slice(0, first)];
    chains.add([...fromFirst, fromFirst[0]].join(" → "));
  }
  return [...chains].toSorted();
}

/** The files that are left when those without imports, or with imports of such files only, are taken away. */
function possiblyInCycles(graph: Graph): readonly string[] {
  let left = [...graph.keys()];
  for (;;) {
    const present = new Set(left);
    const next = left.filter((path) => graph.get(path)?.some((target) => present.has(target)));
    if (next.length === left.length) return left;
    left = next;
  }
}

/** The files that stand in a cycle. */
export const inCycles = (chains: readonly string[]): readonly string[] => [
  ...new Set(chains.flatMap((chain) => chain.split(" → "))),
];

/** The files that come when they are asked for, or run as workers: they cannot join the file that imports them. */
export function importedApart(sources: readonly Source[]): ReadonlySet<string> {
  const paths = new Set(sources.map(({ path }) => path));
  return new Set(
    sources
      .flatMap(importsOf)
      .flatMap(({ target, isApart }) => (isApart && target !== undefined ? [target] : []))
      .flatMap((target) => filesOf(target, paths)),
  );
}

/** The files that exactly one file imports. */
export function importedOnce(graph: Graph): readonly string[] {
  const importers = new Map<string, number>();
  for (const target of [...graph.values()].flat())
    importers.set(target, (importers.get(target) ?? 0) + 1);
  return [...importers].filter(([, count]) => count === 1).map(([path]) => path);
}
