import type { Line } from "./generalise.ts";
import type { SquarePoint } from "./mercator.ts";

const keyOf = (point: SquarePoint | undefined): string => point?.join() ?? "";

/**
 * Joins lines end to end wherever exactly two ends meet, those of `others` counted too.
 *
 * A line that was parted where a province's line came to it can so be simplified over that place. Lines keep their
 * direction; one that runs the other way is turned only when `mayTurn`.
 */
export function chain(lines: readonly Line[], others: readonly Line[], mayTurn: boolean): Line[] {
  const ends = new Map<string, number>();
  const endsOf = (line: Line) => [keyOf(line[0]), keyOf(line.at(-1))];
  for (const key of [...lines, ...others].flatMap(endsOf)) ends.set(key, (ends.get(key) ?? 0) + 1);
  const at = new Map<string, Line[]>();
  for (const line of lines)
    for (const key of endsOf(line)) at.set(key, [...(at.get(key) ?? []), line]);
  const used = new Set<Line>();
  const onward = (from: SquarePoint | undefined, forward: boolean): Line | undefined => {
    if (ends.get(keyOf(from)) !== 2) return undefined;
    const next = at.get(keyOf(from))?.find((line) => !used.has(line));
    if (!next) return undefined;
    used.add(next);
    const fits = keyOf(forward ? next[0] : next.at(-1)) === keyOf(from);
    if (!fits && !mayTurn) throw new Error("Two lines that run against each other meet.");
    return fits ? next : next.toReversed();
  };
  return lines.flatMap((first) => {
    if (used.has(first)) return [];
    used.add(first);
    let path: SquarePoint[] = [...first];
    for (let next = onward(path.at(-1), true); next; next = onward(path.at(-1), true))
      path.push(...next.slice(1));
    for (let next = onward(path[0], false); next; next = onward(path[0], false))
      path = [...next, ...path.slice(1)];
    return [path];
  });
}
