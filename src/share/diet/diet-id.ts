/** One way to make a link shorter; `column:` is followed by the key of a property that is left out. */
export type DietId =
  | "hidden"
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
