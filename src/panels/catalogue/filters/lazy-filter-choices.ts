import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";

/** What the menus of the filters hold: its code comes after the first view has had its time. */
export const LazyFilterChoices = lazyComponent(
  () => import("./FilterChoices.tsx"),
  (module) => module.FilterChoices,
  { words: ["catalogue"] },
);

/** What stands above the list while a filter waits for figures. */
export const LazyFiguresWait = lazyComponent(
  () => import("./FigureChoices.tsx"),
  (module) => module.FiguresWait,
  { words: ["catalogue"] },
);
