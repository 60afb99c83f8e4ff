import type { MapLayerEntry } from "../state/view/map-layers.ts";
import { PARKS_ENTRY } from "./parks/entry.ts";
import { RINGS_ENTRY } from "./rings/entry.ts";
import { UNCERTAINTY_ENTRY } from "./uncertainty/entry.ts";

/**
 * The map layers that the legend explains or the user can hide, in the order of the legend and of the view tools. They stand
 * apart from `MAP_LAYERS`, since the page has its legend and its tools before the map's code is there.
 */
export const MAP_LAYER_ENTRIES: readonly MapLayerEntry[] = [
  PARKS_ENTRY,
  UNCERTAINTY_ENTRY,
  RINGS_ENTRY,
];
