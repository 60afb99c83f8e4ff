import type { ExpressionSpecification } from "maplibre-gl";

/** A width or size that grows evenly from zoom to zoom; stops are `[zoom, value]`, values may be expressions. */
export const byZoom = (
  ...stops: readonly (readonly [zoom: number, value: number | ExpressionSpecification])[]
): ExpressionSpecification => ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as never;

/** Whether a feature is in a state that the pointer or the selection gives it. */
export const inState = (state: "hover" | "selected"): ExpressionSpecification => [
  "boolean",
  ["feature-state", state],
  false,
];
