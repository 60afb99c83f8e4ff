import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";

/** What the menus of the filters hold: its code comes after the first view has had its time. */
export const LazyFilterChoices = lazyComponent(
  () => import("./FilterChoices.tsx"),
  (module) => module.FilterChoices,
  { words: ["catalogue"] },
);
