/** One way to make a link shorter; `column:` is followed by the key of a property that is left out. */
export type ReductionId =
  | "unused"
  | "empty"
  | "extras"
  | "simplify"
  | "round-6"
  | "round-5"
  | `column:${string}`;

/** The key of the property that a size reduction leaves out, if it is one of that kind. */
export const columnOf = (id: ReductionId): string | undefined =>
  id.startsWith("column:") ? id.slice("column:".length) : undefined;

const isRound = (id: ReductionId): boolean => id.startsWith("round-");

/** The size reductions without one of them, and without what cannot be chosen beside it: there are two ways to round. */
export const withoutReduction = (
  reductions: readonly ReductionId[],
  id: ReductionId,
): readonly ReductionId[] =>
  reductions.filter((other) => other !== id && !(isRound(id) && isRound(other)));

/** The size reductions with one more, or without it. */
export const toggleReduction = (
  reductions: readonly ReductionId[],
  id: ReductionId,
): readonly ReductionId[] =>
  reductions.includes(id)
    ? withoutReduction(reductions, id)
    : [...withoutReduction(reductions, id), id];
