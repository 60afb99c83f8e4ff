/** One way to make a link shorter; `column:` is followed by the key of a property that is left out. */
export type DietId =
  | "unused"
  | "empty"
  | "extras"
  | "simplify"
  | "round-6"
  | "round-5"
  | `column:${string}`;

/** The key of the property that a diet leaves out, if it is one of that kind. */
export const columnOf = (id: DietId): string | undefined =>
  id.startsWith("column:") ? id.slice("column:".length) : undefined;

/** The diets with one more, or without it. Of the two ways to round only one can be chosen. */
export function toggledDiet(diets: readonly DietId[], id: DietId): readonly DietId[] {
  if (diets.includes(id)) return diets.filter((other) => other !== id);
  const isRound = id.startsWith("round-");
  return [...diets.filter((other) => !(isRound && other.startsWith("round-"))), id];
}
