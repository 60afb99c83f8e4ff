import type { ShapeRefusal } from "../shape/shape.ts";
import type { Metres } from "../units.ts";

/** Why an operation was not done. */
export type Refusal =
  | ShapeRefusal
  /** More corners than are worked on in one go. */
  | { readonly kind: "too-many-corners"; readonly count: number; readonly most: number }
  /** One of the shapes has no area: it is a line or a point. */
  | { readonly kind: "no-area" }
  /** One of the outlines that take part crosses itself: its area is not known. */
  | { readonly kind: "crosses-itself" }
  /** An outline goes around a pole. */
  | { readonly kind: "around-pole" }
  /** The plane of the operation is true to scale within 50 km of its centre only. */
  | { readonly kind: "too-wide"; readonly metres: Metres; readonly most: Metres }
  /** The line that was drawn meets itself. */
  | { readonly kind: "line-crosses-itself" }
  /** The line that was drawn divides nothing. */
  | { readonly kind: "line-misses" }
  /** The shapes have no area in common. */
  | { readonly kind: "apart" }
  /** The result would be what there is. */
  | { readonly kind: "unchanged" }
  /** The result would cross itself. */
  | { readonly kind: "would-cross" }
  /** Two rings of the result would run along each other. */
  | { readonly kind: "would-touch" }
  /** Parts of the result would lie in each other, or have an edge in common. */
  | { readonly kind: "parts-overlap" }
  /** The result would cover what belongs to a neighbour. */
  | { readonly kind: "would-overlap" }
  /** Farther than any place on Earth is from another. */
  | { readonly kind: "beyond-half-earth" };
