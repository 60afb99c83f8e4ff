import { lazy } from "solid-js";

/** What the menus of the filters hold: its code comes after the first view has had its time. */
export const LazyFilterChoices = lazy(() =>
  import("./FilterChoices.tsx").then((module) => ({ default: module.FilterChoices })),
);
