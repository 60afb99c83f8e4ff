import { part } from "../part.tsx";

/** What the menus of the filters hold: its code comes after the first view has had its time. */
export const LazyFilterChoices = part(
  () => import("./FilterChoices.tsx"),
  (module) => module.FilterChoices,
);
