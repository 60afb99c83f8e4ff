import { lazy } from "solid-js";

/** The map, whose engine is three quarters of the code: the panels are there while it loads. */
export const LazyMap = lazy(() =>
  import("../map/MapCanvas.tsx").then((module) => ({ default: module.MapCanvas })),
);
